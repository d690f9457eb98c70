import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * Writes into the document which of its contents may run and load: what the build put there, and nothing else.
 * In the document, because any static host can serve the build, and few let their headers be set. It stands last among the
 * plugins: a hash holds only for the text as it is sent.
 */
export function contentSecurityPolicy(form: Form = 'site'): Plugin {
  return {
    name: 'coexist:content-security-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.html'))
        if (page?.type !== 'asset') throw new Error('The build has no index.html to put the policy into.')
        page.source = withPolicy(String(page.source), form)
      },
    },
  }
}

/** The document with the policy for what stands in it, in place of any that it had. */
export function withPolicy(document: string, form: Form = 'site'): string {
  const html = document.replace(/\n *<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html, form)}">`
  // A policy guards only what comes after it; the charset has to stay within the first bytes.
  const guarded = html.replace(/<meta charset="utf-8">/, (charset) => `${charset}\n    ${meta}`)
  if (guarded === html) throw new Error('index.html has no charset to put the policy after.')
  return guarded
}

/** A folder of files on a host, or the whole page in one file, which loads nothing. */
type Form = 'site' | 'single'

const parts = {
  site: {
    scripts: ["'self'"],
    images: ["'self'"],
    // Browsers without module preloading fetch the modules instead.
    connections: ["'self'"],
    workers: ["'self'"],
    // Makes the address of the site's own worker, and of nothing else: src/app/offline/worker-address.ts.
    types: ['coexist-worker'],
  },
  single: { scripts: [], images: ['data:'], connections: ["'none'"], workers: ["'none'"], types: ["'none'"] },
} as const satisfies Record<Form, unknown>

function policyOf(html: string, form: Form): string {
  const { scripts, images, connections, workers, types } = parts[form]
  const directives = {
    'default-src': ["'none'"],
    'script-src': [...scripts, ...hashes(html, /<script(?: type="module")?>(?<text>.*?)<\/script>/gs)],
    'style-src': [...scripts, ...hashes(html, /<style>(?<text>.*?)<\/style>/gs)],
    'img-src': images,
    'connect-src': connections,
    'worker-src': workers,
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': types,
  }
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ')
}

function hashes(html: string, pattern: RegExp): readonly string[] {
  return Array.from(html.matchAll(pattern), ({ groups }) => {
    const hash = createHash('sha256')
      .update(groups?.text ?? '')
      .digest('base64')
    return `'sha256-${hash}'`
  })
}

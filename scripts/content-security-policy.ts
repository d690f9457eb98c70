import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * Writes into the document which of its contents may run and load: what the build put there, and nothing else.
 * In the document, because any static host can serve the build, and few let their headers be set. It stands last among the
 * plugins: a hash holds only for the text as it is sent.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'coexist:content-security-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('The build has no index.html to put the policy into.')
      const html = String(page.source)
      const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`
      // A policy guards only what comes after it; the charset has to stay within the first bytes.
      const withPolicy = html.replace(/<meta charset="utf-8">/, (charset) => `${charset}\n    ${meta}`)
      if (withPolicy === html) throw new Error('index.html has no charset to put the policy after.')
      page.source = withPolicy
    },
  }
}

function policyOf(html: string): string {
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...hashes(html, /<script>(?<text>.*?)<\/script>/gs)],
    'style-src': ["'self'", ...hashes(html, /<style>(?<text>.*?)<\/style>/gs)],
    'img-src': ["'self'"],
    // Browsers without module preloading fetch the modules instead.
    'connect-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
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

import react from '@vitejs/plugin-react'
import { type Plugin, runnerImport } from 'vite'
import { firstSteps } from './first-steps.ts'

const place = '<!-- start pages -->'

/**
 * Writes the first pages, in both languages, into the document, so that they read before any script runs. The questions to be
 * answered meanwhile are left out of the one file in which there is nothing to wait for.
 */
export function prerender(form: 'site' | 'single' = 'site'): Plugin {
  return {
    name: 'coexist:prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => {
        const found = await pages(form)
        return html.replace(place, () => found)
      },
    },
  }
}

async function pages(form: 'site' | 'single'): Promise<string> {
  const { module } = await runnerImport<typeof import('../src/app/prerender')>('./src/app/prerender.tsx', {
    configFile: false,
    mode: 'production',
    plugins: [react(), firstSteps()],
  })
  return form === 'single' ? module.startPages() : `${module.startPages()}\n${module.firstSteps()}`
}

/** Puts the style sheet into the document: one request less before the first text. */
export function inlineStyle(): Plugin {
  return {
    name: 'coexist:inline-style',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('The build has no index.html to put the style into.')
      const link = /<link rel="stylesheet"[^>]*href="\.\/(?<file>[^"]+\.css)"[^>]*>/.exec(String(page.source))
      const sheet = bundle[link?.groups?.file ?? '']
      if (!link || sheet?.type !== 'asset') throw new Error('The build has no style sheet to put into index.html.')
      page.source = String(page.source).replace(link[0], () => `<style>${String(sheet.source).trim()}</style>`)
      delete bundle[sheet.fileName]
      // Parts that come later must not wait for a file that no host has.
      for (const part of Object.values(bundle))
        if (part.type === 'chunk') part.viteMetadata?.importedCss.delete(sheet.fileName)
    },
  }
}

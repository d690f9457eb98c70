import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { packTexts } from './packed-texts.ts'

const singleFile = 'coexist.html'

/** Bytes: it is carried on a stick and sent by mail. */
const largest = 1_200_000

/** Puts everything into the document: one file that runs from a disk. It stands before the policy, which hashes it. */
export function inlineAll(): Plugin {
  return {
    name: 'coexist:inline-all',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        const [script, ...others] = Object.values(bundle).filter((part) => part.type === 'chunk')
        if (page?.type !== 'asset' || !script || others.length > 0)
          throw new Error('The single file takes one document and one script.')
        const sheets = Object.values(bundle).filter((part) => part.fileName.endsWith('.css'))
        const style = sheets.map((sheet) => (sheet.type === 'asset' ? String(sheet.source).trim() : '')).join('\n')
        page.source = String(page.source)
          .replace(/<script type="module"[^>]* src="[^"]+"><\/script>/, () => inlineScript(packTexts(script.code)))
          .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
          .replace(/href="\.\/favicon\.svg"/, () => `href="${icon()}"`)
        const left = /<(?:script|link)[^>]* (?:src|href)="\.[^"]*"/.exec(page.source)
        if (left) throw new Error(`The single file still asks for another: ${left[0]}`)
        const size = Buffer.byteLength(page.source)
        if (size > largest) throw new Error(`The single file has ${size} bytes, more than ${largest}.`)
        for (const name of Object.keys(bundle)) if (name !== page.fileName) delete bundle[name]
        page.fileName = singleFile
      },
    },
  }
}

/** In a script, what would end its element can stand in texts only, where these mean the same. */
const inlineScript = (code: string) =>
  `<script type="module">${code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')}</script>`

const icon = () => `data:image/svg+xml;base64,${readFileSync('public/favicon.svg').toString('base64')}`

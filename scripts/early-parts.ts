import type { Plugin, Rolldown } from 'vite'

const place = 'const early = {}'

/**
 * Names, in the document, the parts that the first page and the first question need besides the entry. The entry asks for
 * them only once it runs, and each asking costs a slow line a round trip.
 */
export function earlyParts(): Plugin {
  return {
    name: 'coexist:early-parts',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('The build has no index.html to name its early parts in.')
      const parts = Object.fromEntries(['en', 'fr'].map((language) => [language, partsIn(language, bundle)]))
      const html = String(page.source).replace(place, () => `const early = ${JSON.stringify(parts)}`)
      if (html === page.source) throw new Error(`index.html no longer says “${place}”.`)
      page.source = html
    },
  }
}

/** The words of the frame first: every page needs them. */
const partsIn = (language: string, bundle: Rolldown.OutputBundle) =>
  [`shell-${language}`, `asking-${language}`, 'wizard'].map((name) => {
    const part = Object.values(bundle).find((one) => one.type === 'chunk' && one.name === name)
    if (part === undefined) throw new Error(`The build has no part named ${name}.`)
    return `./${part.fileName}`
  })

import type { Plugin, Rolldown } from 'vite'

const place = 'const early = {}'

const entry = /<script type="module" [^>]*src="(?<file>[^"]+)"><\/script>/

/**
 * Names, in the document, the entry, which the script in its head fetches and runs in good time, and the parts that the first page
 * and the first question need besides. The entry would ask for them only once it runs, and each asking costs a slow line a round trip.
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
      const source = String(page.source)
      const { file } = entry.exec(source)?.groups ?? {}
      if (file === undefined || !source.includes(place)) throw new Error(`index.html has no entry, or no “${place}”.`)
      page.source = source
        .replace(entry, '')
        .replace(place, () => `const early = ${JSON.stringify({ app: file, ...parts })}`)
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

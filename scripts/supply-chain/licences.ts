import type { Package } from './packages.ts'

/** For people: which packages the page is made with, and the licence of each in full. */
export function licencesText(packages: readonly Package[]): string {
  const parts = packages.map(
    ({ name, version, licence, licenceText }) => `${rule}\n${name} ${version}: ${licence}\n${rule}\n\n${licenceText}\n`,
  )
  return `${introduction(packages.length)}\n\n${parts.join('\n')}`
}

const rule = '-'.repeat(80)

const introduction = (count: number) =>
  `Coexist is free software under the MIT licence. It is made with ${count} packages of others.
Each is listed here with its version and its licence, word by word.`

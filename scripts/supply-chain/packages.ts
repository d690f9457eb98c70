import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the lock file says of one package, as far as it matters here. */
interface LockEntry {
  readonly version: string
  readonly integrity?: string
  readonly license?: string
  readonly dev?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** A package that the page is made with. */
export interface Package {
  readonly name: string
  readonly version: string
  /** As SPDX writes it: an id, or an expression in brackets. */
  readonly licence: string
  /** Of the archive that was installed, as the lock file has it. */
  readonly integrity: string
  /** The whole of it, word by word. */
  readonly licenceText: string
  /** Names of those it needs, among the packages listed. */
  readonly needs: readonly string[]
}

/** Tools for development that leave something of their own in the page: base styles, and how parts are fetched. */
export const toolsInPage: readonly string[] = ['rolldown', 'tailwindcss', 'vite']

const folder = 'node_modules/'

/** Every package that the lock file has for more than development, and the tools of which something stays, by name. */
export function packagesOfPage(root: string): readonly Package[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, LockEntry>>
  }
  const listed = Object.entries(packages).flatMap(([path, entry]) => {
    const name = path.slice(path.lastIndexOf(folder) + folder.length)
    return path !== '' && (!entry.dev || toolsInPage.includes(name)) ? [{ path, name, entry }] : []
  })
  const names = new Set(listed.map(({ name }) => name))
  if (names.size < listed.length) throw new Error('The page would be made with two versions of one package.')
  return listed
    .map(({ path, name, entry }) => ({
      name,
      version: entry.version,
      licence: entry.license ?? 'NONE',
      integrity: entry.integrity ?? '',
      licenceText: licenceTextOf(join(root, path), entry.license),
      needs: Object.keys({ ...entry.dependencies, ...entry.peerDependencies }).filter((needed) => names.has(needed)),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** What follows in it is about packages that stay behind in the tool. */
const ofTheToolAlone = /\n# Licenses of bundled dependencies[\s\S]*/

function licenceTextOf(place: string, licence: string | undefined): string {
  const files = readdirSync(place).filter((name) => /^(licen[cs]e|copying|notice)\b/i.test(name))
  if (files.length === 0 && licence === 'Unlicense')
    return readFileSync(join(import.meta.dirname, 'unlicense.txt'), 'utf8').trim()
  return files
    .sort()
    .map((name) => readFileSync(join(place, name), 'utf8').replaceAll('\r\n', '\n').replace(ofTheToolAlone, '').trim())
    .join('\n\n')
}

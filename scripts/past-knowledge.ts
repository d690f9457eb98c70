import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/** The newest of the kept versions is today's. */
function versionOfToday(): string | undefined {
  const kept = readdirSync(resolve(import.meta.dirname, '../src/knowledge/past'))
  return kept.sort((one, other) => one.localeCompare(other, 'en', { numeric: true })).at(-1)
}

/** The kept copy of today's knowledge is there for later releases: the page has the knowledge itself, so it stays out of the build. */
export function pastKnowledge(): Plugin {
  const file = `/past/${versionOfToday()}`
  return {
    name: 'coexist:past-knowledge',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id.endsWith(file) ? 'null' : null),
  }
}

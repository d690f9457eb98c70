import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { idsChangelog, idsListed, idsMissing, idsToday } from '../src/io/published/ids-changelog'
import { knowledge } from '../src/knowledge'

/** Enters the ids that the changelog does not list yet under the version of the knowledge as it stands. */
const file = resolve(import.meta.dirname, '../src/io/published/ids-changelog.json')
const { version } = knowledge
const missing = idsMissing(idsListed(idsChangelog), idsToday())
const current = idsChangelog.changes.find((change) => change.version === version) ?? {
  version,
  added: {},
  withdrawn: {},
}
const added = Object.fromEntries(
  [...new Set([...Object.keys(current.added), ...Object.keys(missing)])].map((kind) => [
    kind,
    [...(current.added[kind] ?? []), ...(missing[kind] ?? [])],
  ]),
)
const earlier = idsChangelog.changes.filter((change) => change.version !== version)
const count = Object.values(missing).flat().length
if (count > 0) writeFileSync(file, `${JSON.stringify({ changes: [...earlier, { ...current, added }] }, null, 2)}\n`)
console.log(`${count} new ids listed under ${version}`)

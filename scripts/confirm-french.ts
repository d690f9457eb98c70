import { readFileSync, writeFileSync } from 'node:fs'
import { confirmedFile, englishHashes } from './french-hash'

/** Says that the French of these statements has been read against their English as it stands now. */
const ids = process.argv.slice(2)
const unknown = ids.filter((id) => !Object.hasOwn(englishHashes, id))
if (ids.length === 0 || unknown.length > 0) {
  console.error(ids.length === 0 ? 'Usage: npx tsx scripts/confirm-french.ts ID...' : `No such statement: ${unknown}`)
  process.exit(1)
}
const confirmed: Record<string, string> = JSON.parse(readFileSync(confirmedFile, 'utf8'))
// In the order of the catalog, so that statements that are gone drop out and differences stay short.
const kept = Object.entries(englishHashes).flatMap(([id, hash]) => {
  const value = ids.includes(id) ? hash : confirmed[id]
  return value === undefined ? [] : [[id, value]]
})
writeFileSync(confirmedFile, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`)

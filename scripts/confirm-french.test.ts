import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { confirmedFile, englishHashes } from './french-hash'

const confirmed: Record<string, string> = JSON.parse(readFileSync(confirmedFile, 'utf8'))
const stale = (hashes: Readonly<Record<string, string>>) =>
  Object.keys(hashes).filter((id) => hashes[id] !== confirmed[id])

// Read the French again, then: npx tsx scripts/confirm-french.ts ID
it('confirms the French of every statement against the English it has now', () => {
  expect(stale(englishHashes)).toEqual([])
})

it('names a statement whose English changed', () => {
  const [id = ''] = Object.keys(englishHashes)
  expect(stale({ ...confirmed, [id]: '00000000' })).toEqual([id])
})

import { createHash } from 'node:crypto'
import { statements } from '../src/i18n/en/statements'

export const confirmedFile = new URL('../src/i18n/fr/confirmed.json', import.meta.url)

/** Hashes of the English of every statement: enough to see a change, without keeping the text twice. */
export const englishHashes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(statements).map(([id, text]) => [id, createHash('sha256').update(text).digest('hex').slice(0, 8)]),
)

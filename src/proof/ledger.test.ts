import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { knowledge } from '../knowledge'
import { runbookSteps } from '../knowledge/runbook/steps'
import { ledger } from './ledger'
import { witnessOf } from './ledger/witnesses'

const lengths = {
  ...{ 'S0-': 36, 'S1-': 21, 'S2-': 11, 'S3-': 29, 'S4-': 11 },
  ...{ 'A0-': 21, 'A1-': 13, 'A2-': 7, 'A3-': 14, 'A4-': 9, 'AX-': 5, 'U-': 8 },
}
const expected = Object.entries(lengths).flatMap(([prefix, length]) =>
  Array.from({ length }, (_, index) => `${prefix}${index + 1}`),
)
const { areas, assumptions, features, prerequisites, questions, statements, warnings } = knowledge
const known = new Set(
  [areas, assumptions, features, prerequisites, questions, runbookSteps, statements, warnings].flatMap((part) =>
    Object.keys(part),
  ),
)
const accounts = Object.entries(ledger)

describe('the ledger', () => {
  it('accounts for every fact, and for no other', () => {
    expect(expected).toHaveLength(108 + 69 + 8)
    expect(Object.keys(ledger).sort()).toEqual([...expected].sort())
  })

  it('names only entries that the knowledge has', () => {
    const missing = accounts.flatMap(([id, account]) =>
      account.kind === 'encoded' ? account.entries.filter((entry) => !known.has(entry)).map((e) => `${id}: ${e}`) : [],
    )
    expect(missing).toEqual([])
  })

  it('names proofs that exist', () => {
    const proofs = accounts.flatMap(([, account]) => (account.kind === 'encoded' ? [account.provenBy] : []))
    const root = resolve(import.meta.dirname, '../..')
    expect([...new Set(proofs)].filter((file) => !existsSync(resolve(root, file)))).toEqual([])
  })

  it('names only entries that make a difference to some setup', () => {
    const entries = accounts.flatMap(([, account]) => (account.kind === 'encoded' ? account.entries : []))
    expect([...new Set(entries)].filter((entry) => witnessOf(entry) === null)).toEqual([])
  }, 120_000)

  it('leaves none open', () => {
    expect(accounts.filter(([, account]) => account.kind === 'open').map(([id]) => id)).toEqual([])
  })

  it('gives a reason for everything that is left out', () => {
    const silent = accounts.filter(([, account]) => account.kind !== 'encoded' && account.reason.trim() === '')
    expect(silent.map(([id]) => id)).toEqual([])
  })
})

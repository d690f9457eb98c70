import { describe, expect, it } from 'vitest'
import { knowledge } from '../../knowledge'
import { changes } from '../../knowledge/changes'
import { cellChanges } from './cell-changes'
import type { CellTable } from './cell-table'
import { searchChanges } from './search'

describe('changes that cost the same', () => {
  it('stand in the order of how far they lead', () => {
    const { possible, tables } = searchChanges(knowledge, changes, {
      version: 1,
      asOf: '2026-11-21',
      tenant: { areas: ['teams'], 'directory-sync': 'no', 'exchange-oauth': 'no' },
      groups: [{ name: 'One', mailbox: 'exchange-server', exchange: '2016-cu23' }],
    })
    const two = possible.filter(({ change: { act } }) => act === 'directory-sync' || act === 'exchange-oauth')
    const [near, far] = two
    const [real] = tables(0)
    const table = {
      ...real,
      before: 'unsupported',
      changes: two,
      deciding: [],
      lacking: () => 0,
      after: (made) => (made.some((one) => one === far) ? 'supported' : made.length > 0 ? 'limited' : 'unsupported'),
    } as CellTable
    expect(cellChanges(table).sets.map(({ changes: made, after }) => [made, after])).toEqual([
      [[far], 'supported'],
      [[near], 'limited'],
    ])
  })
})

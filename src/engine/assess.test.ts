import { describe, expect, it } from 'vitest'
import { knowledge } from '../knowledge'
import type { Knowledge } from '../knowledge/types'
import { assess } from './assess'
import type { DatedSetup } from './setup'

describe('assess', () => {
  it('neither guesses nor asks where the knowledge does not have an answer given', () => {
    const setup = {
      version: 1,
      asOf: '2026-11-21',
      tenant: { areas: ['teams'], cloud: 'worldwide' },
      groups: [{ name: 'One', mailbox: 'exchange-server', exchange: 'of-a-later-knowledge' }],
    } as unknown as DatedSetup
    const meetings = assess(knowledge, setup).groups[0]?.features['teams-meetings']
    expect(meetings).toMatchObject({ status: 'unknown', because: [], ask: [] })
  })

  it('names nothing in the place of what is retired where no source does', () => {
    const silent = Object.entries(knowledge.statements).map(([id, statement]) => [
      id,
      statement.effect.kind === 'retires' ? { ...statement, effect: { kind: 'retires' } } : statement,
    ])
    const setup: DatedSetup = { version: 1, asOf: '2026-11-21', groups: [{ name: 'One', mailbox: 'exchange-online' }] }
    const successorBy = (facts: Knowledge) => assess(facts, setup).groups[0]?.features['teams-connectors']?.successor
    expect(successorBy(knowledge)?.id).toBe('teams-workflows')
    expect(successorBy({ ...knowledge, statements: Object.fromEntries(silent) })).toBe(null)
  })

  it('keeps the limits that will remain beside a cell that needs action', () => {
    const [first] = assess(knowledge, {
      version: 1,
      asOf: '2026-11-21',
      tenant: { 'directory-sync': 'no' },
      groups: [{ name: 'a', mailbox: 'dedicated-legacy' }],
    }).groups
    expect(first?.features['teams-voicemail']).toMatchObject({
      status: 'conditional',
      prerequisites: ['directory-sync'],
      caveats: ['voicemail-reaches-outlook-but-not-teams'],
    })
  })

  it('warns of a day beyond its knowledge', () => {
    const { warnings } = assess(knowledge, { version: 1, asOf: '2030-01-01', groups: [{ name: 'a' }] })
    expect(warnings).toContainEqual({ id: 'as-of-after-knowledge', groups: [], since: knowledge.date })
  })

  it('warns of servers out of support from the day on, also where only the version is known', () => {
    const on = (asOf: string, exchange: '2016' | 'se') =>
      assess(knowledge, { version: 1, asOf, groups: [{ name: 'a', mailbox: 'exchange-server', exchange }] }).warnings
    expect(on('2025-10-13', '2016')).toEqual([])
    expect(on('2025-10-14', '2016')).toEqual([
      { id: 'exchange-2016-out-of-support', groups: ['a'], since: '2025-10-14' },
    ])
    expect(on('2026-11-21', 'se')).toEqual([])
  })
})

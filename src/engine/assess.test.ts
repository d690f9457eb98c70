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
})

import { describe, expect, it } from 'vitest'
import { assess } from '../engine/assess'
import { knowledge } from '../knowledge'
import type { Knowledge, Statement } from '../knowledge/types'
import { dayDifferences } from './day-differences'

const setup = {
  version: 1,
  asOf: '2026-11-21',
  tenant: { areas: ['teams'], cloud: 'worldwide', 'directory-sync': 'yes' },
  groups: [{ name: '1', mailbox: 'exchange-online' }],
} as const
const now = assess(knowledge, setup)
const [decisive] = now.groups[0]?.features['teams-meetings']?.because ?? []
if (decisive === undefined || decisive === 'undocumented') throw new Error('No statement decides about meetings')

/** The knowledge as it was when it made one more statement. */
const withStatement = (id: string, statement: Statement): Knowledge => ({
  ...knowledge,
  version: '2025.1.0',
  statements: { ...knowledge.statements, [id]: statement },
})

describe('dayDifferences, where the knowledge was corrected', () => {
  it('tells of a statement that blocked a feature and is no longer made', () => {
    const past = withStatement('meetings-blocked-by-mistake', {
      affects: ['teams-meetings'],
      effect: { kind: 'blocks' },
      from: '2019-02-06',
      citations: [{ source: 'teams-exchange-2023', section: 'table' }],
    })
    expect(dayDifferences(knowledge, assess(past, setup), now, past)).toMatchObject([
      {
        feature: 'teams-meetings',
        onDay: 'unsupported',
        gone: ['meetings-blocked-by-mistake'],
        sources: [{ id: 'teams-exchange-2023', places: [{ section: 'table' }] }, { id: 'teams-exchange-2019' }],
      },
    ])
  })

  it('tells of a statement that came to be made', () => {
    const { [decisive]: _added, ...statements } = knowledge.statements
    const past = { ...knowledge, version: '2025.1.0', statements }
    const differing = dayDifferences(knowledge, assess(past, setup), now, past)
    expect(differing.find(({ feature }) => feature === 'teams-meetings')?.come).toContain(decisive)
  })

  it('tells of a statement that says something else than it did, and passes over a source that is gone', () => {
    const statement = knowledge.statements[decisive]
    if (statement === undefined) throw new Error('The statement is in no list')
    const past = withStatement(decisive, {
      ...statement,
      effect: { kind: 'blocks' },
      citations: [{ source: 'a-page-taken-down' as 'teams-exchange-2023', section: 'table' }],
    })
    const [difference] = dayDifferences(knowledge, assess(past, setup), now, past)
    expect(difference).toMatchObject({ onDay: 'unsupported', come: [decisive] })
    expect(difference?.sources.map(({ source }) => source)).not.toContain(undefined)
  })
})

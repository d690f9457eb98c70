import { describe, expect, it } from 'vitest'
import { assess } from '../engine/assess'
import { knowledge } from '../knowledge'
import { citedSources, sourcesOfResult } from './sources'
import { retired, supported } from './test-assessment'

describe('sourcesOfResult', () => {
  it('names the places that statements and caveats cite, source by source and each once', () => {
    const result = {
      ...supported,
      because: ['retention-works-on-every-host'],
      caveats: ['retention-uses-a-shadow-mailbox'],
      sources: ['teams-exchange-2019'],
    } as const
    expect(sourcesOfResult(knowledge, result).map(({ id, places }) => [id, places])).toEqual([
      [
        'teams-exchange-2019',
        [
          { source: 'teams-exchange-2019', section: 'table' },
          { source: 'teams-exchange-2019', section: 'footnote', item: '4' },
        ],
      ],
    ])
  })

  it('adds what names the successor', () => {
    const successor = { id: 'teams-workflows', sources: ['teams-connectors-retired'] } as const
    const result = { ...retired, successor, sources: [] }
    expect(sourcesOfResult(knowledge, result).map(({ id }) => id)).toEqual(['teams-connectors-retired'])
  })
})

describe('citedSources', () => {
  const setup = {
    version: 1,
    tenant: { areas: ['teams'] },
    groups: [{ name: '1', mailbox: 'exchange-server', exchange: '2010-sp3' }],
  } as const
  const on = (asOf: string) => citedSources(knowledge, assess(knowledge, { ...setup, asOf }))

  it('holds every source that the assessment names', () => {
    const assessment = assess(knowledge, { ...setup, asOf: '2026-11-21' })
    const named = new Set([
      ...assessment.groups.flatMap(({ features }) => Object.values(features).flatMap(({ sources }) => sources)),
      ...assessment.assumes.flatMap(({ sources }) => sources),
    ])
    expect([...named].filter((id) => !on('2026-11-21').includes(id))).toEqual([])
    expect(on('2026-11-21')).toContain('exchange-2010-lifecycle')
  })

  it('holds none that had not yet spoken', () => {
    expect(on('2019-02-06')).not.toContain('teams-exchange-2023')
  })
})

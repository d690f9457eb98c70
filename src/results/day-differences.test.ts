import { describe, expect, it } from 'vitest'
import { assess } from '../engine/assess'
import { knowledge } from '../knowledge'
import { dayDifferences } from './day-differences'

const mailboxes = { mailbox: 'exchange-server', exchange: '2016-cu23' } as const
const setup = {
  version: 1,
  tenant: { areas: ['teams'], cloud: 'worldwide', 'directory-sync': 'yes' },
  groups: [
    { name: 'Head office', ...mailboxes },
    { name: 'Cloud', mailbox: 'exchange-online' },
    { name: 'Sales', ...mailboxes },
  ],
} as const
const on = (asOf: string) => assess(knowledge, { ...setup, asOf })
const today = on('2026-11-21')

describe('dayDifferences', () => {
  const since2020 = dayDifferences(knowledge, on('2020-03-01'), today)
  const of = (feature: string) => since2020.filter((difference) => difference.feature === feature)

  it('tells that voicemail on Exchange 2016 was unsupported in 2020 and is limited today, by which editions', () => {
    expect(of('teams-voicemail')).toMatchObject([
      {
        groups: [0, 2],
        onDay: 'unsupported',
        today: 'limited',
        sources: [
          { id: 'teams-exchange-2019', places: [{ section: 'table' }] },
          { id: 'teams-exchange-2023', places: [{ section: 'table' }, { section: 'footnote', item: '4' }] },
        ],
      },
    ])
  })

  it('names what ended a service', () => {
    const ended = of('teams-connectors').filter((difference) => difference.today === 'retired')
    expect(ended.flatMap(({ groups }) => groups).toSorted()).toEqual([0, 1, 2])
    for (const { sources } of ended) expect(sources.map(({ id }) => id)).toContain('teams-connectors-retired')
  })

  it('names the page that was silent, with no place in it', () => {
    expect(of('teams-out-of-office')[0]).toMatchObject({
      onDay: 'undocumented',
      today: 'unsupported',
      sources: [{ id: 'teams-exchange-2019', places: [] }, { id: 'teams-exchange-2023' }],
    })
  })

  it('passes over what stayed as it was', () => {
    expect(of('teams-outlook-contacts').flatMap(({ groups }) => groups)).toEqual([1])
    expect(dayDifferences(knowledge, today, today)).toEqual([])
  })
})

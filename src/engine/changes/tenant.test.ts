import { describe, expect, it } from 'vitest'
import { knowledge } from '../../knowledge'
import { changes } from '../../knowledge/changes'
import { prerequisites } from '../../knowledge/prerequisites'
import type { DatedSetup } from '../setup'
import { reach } from './goal'
import { decidingAnswers, possibleResults } from './reasons'
import { changesFor, searchChanges } from './search'
import { rankWins, singleActs, winOf } from './wins'

const tenant: DatedSetup = {
  version: 1,
  asOf: '2026-11-21',
  tenant: {
    areas: ['teams'],
    cloud: 'worldwide',
    'directory-sync': 'yes',
    'exchange-oauth': 'no',
    'exchange-published': 'no',
    'hybrid-writeback': 'yes',
    'ews-spns': 'no',
    sharepoint: 'online',
  },
  groups: [
    {
      name: 'Head office',
      users: 1200,
      mailbox: 'exchange-server',
      exchange: '2016-cu2',
      'teams-licence': 'yes',
      'sharepoint-licence': 'no',
    },
    { name: 'Sales', users: 300, mailbox: 'exchange-online', 'sharepoint-licence': 'no' },
  ],
}
const search = searchChanges(knowledge, changes, tenant)
const acts = (made: readonly { readonly change: { readonly act: string } }[]) => made.map(({ change }) => change.act)

describe('declared changes', () => {
  it('can fulfil every prerequisite', () => {
    const settled = changes.flatMap(({ settles }) => settles)
    const without = Object.entries(prerequisites).filter(
      ([, { question, doneWhen }]) => !settled.some((one) => one.question === question && one.to === doneWhen),
    )
    expect(without.map(([id]) => id)).toEqual([])
  })

  it('offer no way to an update that is not out yet', () => {
    const earlier = searchChanges(knowledge, changes, { ...tenant, asOf: '2019-03-01' })
    const targets = earlier.possible.flatMap(({ settles }) => settles.map(({ question, to }) => [question, to]))
    expect(targets).toContainEqual(['exchange', '2016-cu12'])
    expect(targets).not.toContainEqual(['exchange', 'se-rtm'])
  })
})

describe('one cell', () => {
  it('names the whole set where two changes are not enough, and no move of mailboxes beside it', () => {
    const updated = { ...tenant, groups: [{ ...tenant.groups[0], name: 'One', exchange: '2016-cu23' }] } as DatedSetup
    const { whole, sets } = changesFor(searchChanges(knowledge, changes, updated), 0, 'teams-meetings')
    expect(acts(whole?.changes ?? [])).toEqual(['hybrid-configuration-wizard', 'exchange-published'])
    expect(sets.filter(({ effort }) => effort === 'move')).toEqual([])
  })

  it('rests on the answers without which it would be another', () => {
    const reasons = decidingAnswers(knowledge, tenant, 0, 'teams-meetings')
    expect(reasons).toEqual([
      { question: 'mailbox', answer: 'exchange-server' },
      { question: 'exchange', answer: '2016-cu2' },
    ])
  })

  it('says what each possible answer would give', () => {
    const coarse = { ...tenant, groups: [{ name: 'One', mailbox: 'exchange-server', exchange: '2016' }] } as DatedSetup
    const [first] = possibleResults(knowledge, coarse, 0, 'teams-meetings')
    expect(first?.question).toBe('exchange')
    expect(first?.outcomes.map(({ verdict, answers }) => [verdict, answers[0], answers.at(-1)])).toEqual([
      ['unsupported', '2016-rtm', '2016-cu2'],
      ['conditional', '2016-cu3', '2016-cu23'],
    ])
  })
})

describe('the whole tenant', () => {
  it('gains most from what betters the most features for the most users', () => {
    const wins = rankWins(
      search,
      singleActs(search).flatMap((act) => winOf(search, act) ?? []),
    )
    const licence = wins.find(({ changes: [first] }) => first.change.act === 'sharepoint-licence')
    expect(licence?.users).toBe(1500)
    expect(licence?.better.length).toBe(4)
    const weights = wins.map(({ better }) => better.reduce((sum, { group }) => sum + (group === 0 ? 1200 : 300), 0))
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
  })

  it('reaches a goal the least costly way, and says what is out of reach', () => {
    const goal = reach(search, 0, ['teams-meetings', 'teams-chat-files'])
    expect(goal.kind === 'reached' ? acts(goal.changes).sort() : goal.kind).toEqual([
      'exchange-published',
      'hybrid-configuration-wizard',
      'sharepoint-licence',
      'update-exchange',
    ])
    const beyond = reach(search, 0, ['teams-connectors', 'teams-meetings'])
    expect(beyond).toEqual({ kind: 'out-of-reach', features: ['teams-connectors'] })
  })
})

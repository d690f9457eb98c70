import { describe, expect, it } from 'vitest'
import { knowledge } from '../../knowledge'
import { type Change, changes } from '../../knowledge/changes'
import { prerequisites } from '../../knowledge/prerequisites'
import type { DatedSetup, Group } from '../setup'
import { effectsOf } from './effects'
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

const skypeTenant = (group: Omit<Group, 'name'>): DatedSetup => ({
  version: 1,
  asOf: '2026-11-21',
  tenant: { areas: ['skype'], cloud: 'worldwide' },
  groups: [{ name: 'One', ...group }],
})

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

  it('offer no hybrid wizard where no group is on Exchange Server', () => {
    const online = { ...tenant, groups: tenant.groups.slice(1) }
    expect(acts(search.possible)).toContain('hybrid-configuration-wizard')
    expect(acts(searchChanges(knowledge, changes, online).possible)).not.toContain('hybrid-configuration-wizard')
  })

  it('concern the groups alone for which their condition holds', () => {
    const licence = changes.filter(({ act }) => act === 'sharepoint-licence')
    const whenOnline = licence.map((one) => ({
      ...one,
      when: { question: 'mailbox', isOneOf: ['exchange-online'] } as const,
    }))
    const groupsOf = (declared: readonly Change[]) =>
      searchChanges(knowledge, declared, tenant).possible.map(({ group }) => group)
    expect(groupsOf(licence)).toEqual([0, 1])
    expect(groupsOf(whenOnline)).toEqual([1])
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

  it('rests on nothing, waits for nothing and is bettered by nothing where the group has no result', () => {
    const elsewhere = [0, 'skype-presence-owa'] as const
    const nowhere = [2, 'teams-meetings'] as const
    for (const [place, feature] of [elsewhere, nowhere]) {
      expect(decidingAnswers(knowledge, tenant, place, feature)).toEqual([])
      expect(possibleResults(knowledge, tenant, place, feature)).toEqual([])
      expect(changesFor(search, place, feature)).toEqual({ whole: null, sets: [] })
    }
    const withoutSkype = skypeTenant({ mailbox: 'exchange-online', skype: 'none' })
    expect(decidingAnswers(knowledge, withoutSkype, 0, 'skype-presence-owa')).toEqual([])
  })

  it('rests on having Skype, and says that without it there would be no result', () => {
    const given = skypeTenant({ mailbox: 'exchange-online', skype: 'lync-server-2013' })
    expect(decidingAnswers(knowledge, given, 0, 'skype-presence-owa').map(({ question }) => question)).toContain(
      'skype',
    )
    const undecided = skypeTenant({ mailbox: 'exchange-online' })
    const ways = possibleResults(knowledge, undecided, 0, 'skype-presence-owa').find(
      ({ question }) => question === 'skype',
    )
    expect(ways?.outcomes.find(({ verdict }) => verdict === null)?.answers).toEqual(['none'])
  })

  it('rests on what it waits for, and on no version of Exchange that no statement about it mentions', () => {
    const reasons = decidingAnswers(knowledge, tenant, 0, 'teams-chat-files')
    expect(reasons.map(({ question }) => question)).toEqual(['directory-sync', 'sharepoint', 'sharepoint-licence'])
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

  it('gains most from what betters the most results where a group has not told its users', () => {
    const [head, { users: _, ...sales }] = tenant.groups as [Group, Group]
    const untold = searchChanges(knowledge, changes, { ...tenant, groups: [head, sales] })
    const wins = rankWins(
      untold,
      singleActs(untold).flatMap((act) => winOf(untold, act) ?? []),
    )
    expect(wins.find(({ changes: [first] }) => first.change.act === 'sharepoint-licence')?.users).toBe(null)
    const counts = wins.map(({ better }) => better.length)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
  })

  it('is told what an act ends', () => {
    const onServer = skypeTenant({ mailbox: 'exchange-server', exchange: '2013-cu20', skype: 'skype-server-se' })
    const moving = searchChanges(knowledge, changes, onServer)
    const move = moving.possible.filter(({ effort }) => effort === 'move')
    expect(effectsOf(moving, move).worse).toEqual([
      { feature: 'skype-um-voicemail', group: 0, before: 'unsupported', after: 'retired' },
    ])
  })

  it('does nothing that the goal can do without', () => {
    const { tenant: shared, ...rest } = skypeTenant({
      mailbox: 'exchange-server',
      exchange: '2019-cu15',
      skype: 'skype-server-2015',
      'skype-client': 'older',
    })
    const done = { 'exchange-autodiscover': 'yes', 'autodiscover-dns': 'yes', 'skype-oauth-url': 'yes' } as const
    const waiting = { ...rest, tenant: { ...shared, ...done, 'skype-certificates': 'no' } } as const
    const goal = reach(searchChanges(knowledge, changes, waiting), 0, ['skype-presence-owa'])
    expect(goal.kind === 'reached' ? acts(goal.changes) : goal.kind).toEqual(['skype-certificates'])
  })

  it('has nothing to do for a feature of which a group has no result', () => {
    expect(reach(search, 0, ['skype-presence-owa'])).toMatchObject({ kind: 'reached', changes: [] })
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

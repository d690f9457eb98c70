import { describe, expect, it } from 'vitest'
import { knowledge } from '../../knowledge'
import { type Change, changes } from '../../knowledge/changes'
import { certain } from '../certain'
import type { DatedSetup, Group, TenantAnswers } from '../setup'
import { isBetter, worksAt } from './cell-table'
import { applyChanges } from './possible'
import { decidingAnswers } from './reasons'
import { searchChanges } from './search'

const asOf = '2026-11-21'
const onServer: Group = { name: 'Head office', mailbox: 'exchange-server', exchange: '2016-cu2' }
const online: Group = { name: 'Sales', mailbox: 'exchange-online' }

const tenantOf = (tenant: TenantAnswers, ...groups: readonly Group[]): DatedSetup => ({
  version: 1,
  asOf,
  tenant: { areas: ['teams'], ...tenant },
  groups,
})
const possibleIn = (setup: DatedSetup, declared: readonly Change[] = changes) =>
  searchChanges(knowledge, declared, setup).possible
const declaredAs = (act: Change['act']) => certain(changes.find((change) => change.act === act))

describe('a possible change', () => {
  it('is told from every other, and is one for the tenant or one for each group', () => {
    const possible = possibleIn(tenantOf({}, onServer, { ...onServer, name: 'Plant' }))
    expect(new Set(possible.map(({ key }) => key)).size).toBe(possible.length)
    const groupsOf = (act: Change['act']) =>
      possible.filter(({ change }) => change.act === act).map(({ group }) => group)
    expect(groupsOf('directory-sync')).toEqual([null])
    expect(groupsOf('sharepoint-licence')).toEqual([0, 1])
  })

  it('is so from its first day on, and no longer on the day on which something newer takes its place', () => {
    const sync = declaredAs('directory-sync')
    const count = (days: Partial<Change>) => possibleIn(tenantOf({}, onServer), [{ ...sync, ...days }]).length
    expect([count({ from: asOf }), count({ from: '2026-11-22' })]).toEqual([1, 0])
    expect([count({ until: asOf }), count({ until: '2026-11-22' })]).toEqual([0, 1])
  })

  it('only has to be found out where it may be so already, and is none where it is', () => {
    const sync = [declaredAs('directory-sync')]
    const effortIn = (tenant: TenantAnswers) => possibleIn(tenantOf(tenant, onServer), sync).map(({ effort }) => effort)
    expect(effortIn({})).toEqual(['find-out'])
    expect(effortIn({ 'directory-sync': 'no' })).toEqual(['configure'])
    expect(effortIn({ 'directory-sync': 'yes' })).toEqual([])
  })

  it('updates no server that the group does not have', () => {
    const acts = (group: Group) => possibleIn(tenantOf({}, group)).map(({ change }) => change.act)
    expect(acts(onServer)).toContain('update-exchange')
    expect(acts({ ...online, exchange: '2016-cu2' })).not.toContain('update-exchange')
  })

  it('settles several answers at once only where several are left, and one of them for certain', () => {
    const wizard = declaredAs('hybrid-configuration-wizard')
    const settled = (tenant: TenantAnswers) =>
      possibleIn(tenantOf(tenant, { ...onServer, exchange: '2016-cu23' }), [wizard]).map(
        ({ settles }) => settles.length,
      )
    const [one, two] = wizard.settles.map(({ question }) => question)
    const answers = (first: string, second: string) => ({ [certain(one)]: first, [certain(two)]: second })
    expect(wizard.settles).toHaveLength(2)
    expect(settled(answers('no', 'no'))).toEqual([2])
    expect(settled({ [certain(one)]: 'no' })).toEqual([2])
    expect(settled({})).toEqual([])
    expect(settled(answers('yes', 'no'))).toEqual([])
    expect(settled(answers('yes', 'yes'))).toEqual([])
  })
})

describe('a setup after changes', () => {
  it('has the answers of the tenant with the tenant, and those of a group with the group', () => {
    const setup = tenantOf({ cloud: 'gcc' }, onServer, online)
    const made = [
      { group: null, settles: [{ question: 'directory-sync', to: 'yes' }] },
      { group: 0, settles: [{ question: 'mailbox', to: 'exchange-online' }] },
      { group: 1, settles: [{ question: 'teams-licence', to: 'yes' }] },
    ] as const
    expect(applyChanges(knowledge, setup, made)).toEqual({
      ...setup,
      tenant: { ...setup.tenant, 'directory-sync': 'yes' },
      groups: [
        { name: 'Head office', mailbox: 'exchange-online' },
        { ...online, 'teams-licence': 'yes' },
      ],
    })
  })
})

describe('the changes that matter to a cell', () => {
  const tenant = {
    'directory-sync': 'yes',
    'exchange-published': 'no',
    'exchange-oauth': 'no',
    sharepoint: 'none',
  } as const
  const search = searchChanges(
    knowledge,
    changes,
    tenantOf(tenant, { ...onServer, 'sharepoint-licence': 'no' }, onServer),
  )
  const meetings = certain(search.table(0, 'teams-meetings'))
  const acts = (made: typeof meetings.changes) => new Set(made.map(({ change }) => change.act))

  it('are those of its group and of the tenant that decide it or that it waits for', () => {
    expect(acts(meetings.changes)).toContain('exchange-published')
    expect(acts(meetings.changes)).not.toContain('sharepoint-licence')
    expect(meetings.changes.filter(({ group }) => group === 1)).toEqual([])
    expect(acts(meetings.deciding)).toContain('update-exchange')
    expect(acts(meetings.deciding)).not.toContain('exchange-published')
  })

  it('fulfil a prerequisite only by the answer that shows it done', () => {
    const toOnline = declaredAs('sharepoint-online')
    const [settled] = toOnline.settles
    const elsewhere: Change = { ...toOnline, settles: [{ ...settled, to: 'on-premises' }] }
    const bitsOf = (declared: Change) => {
      const { possible, table } = searchChanges(knowledge, [declared], search.setup)
      return table(0, 'teams-chat-files')?.bitsOf(certain(possible[0]))
    }
    expect(bitsOf(toOnline)).not.toBe(0)
    expect(bitsOf(elsewhere)).toBe(0)
  })

  it('may leave open what an answer decides, and say then that the status is not known', () => {
    const coarse = searchChanges(knowledge, changes, tenantOf(tenant, { ...onServer, exchange: '2016' }))
    const table = certain(coarse.table(0, 'teams-meetings'))
    const update = table.deciding.filter(({ settles: [first] }) => first?.to === '2016-cu23')
    expect([table.before, table.isOpenAfter([])]).toEqual(['unknown', true])
    expect([table.after(update), table.isOpenAfter(update)]).toEqual(['conditional', false])
  })
})

describe('a status', () => {
  it('works where it is more than conditional', () => {
    expect((['unknown', 'conditional', 'limited', 'supported'] as const).filter(worksAt)).toEqual([
      'limited',
      'supported',
    ])
  })

  it('is better only where the feature comes nearer to working', () => {
    expect(isBetter('conditional', 'unsupported')).toBe(true)
    expect(isBetter('unknown', 'unsupported')).toBe(false)
    expect(isBetter('limited', 'limited')).toBe(false)
  })
})

describe('the reasons of a result', () => {
  it('are no answers that are not given, and none to questions that are not asked', () => {
    const questionsOf = (group: Group, tenant: TenantAnswers = {}) =>
      decidingAnswers(knowledge, tenantOf(tenant, group), 0, 'teams-meetings').map(({ question }) => question)
    expect(questionsOf({ name: 'A', mailbox: 'exchange-server' })).not.toContain('exchange')
    expect(questionsOf({ ...online, exchange: '2016-cu2' })).not.toContain('exchange')
    expect(questionsOf(online)).toContain('mailbox')
  })
})

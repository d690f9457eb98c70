import { describe, expect, it } from 'vitest'
import { knowledge } from '../knowledge'
import type { QuestionId } from '../knowledge/ids'
import { influence, isAsked } from './influence'
import type { DatedSetup, TenantAnswers } from './setup'

const tenantOf = (tenant: TenantAnswers): DatedSetup => ({
  version: 1,
  asOf: '2026-11-21',
  tenant: { areas: ['teams'], ...tenant },
  groups: [
    { name: 'Head office', mailbox: 'exchange-server', exchange: '2016-cu23' },
    { name: 'Sales', mailbox: 'exchange-online' },
  ],
})
const twoGroups = tenantOf({})
const [onServer, online] = [0, 1]
const nothing = { features: [], caveats: [], warnings: [], prerequisite: false }
const coexistence = ['rich-coexistence-needs-the-hybrid-app', 'rich-coexistence-needs-exchange-se']

describe('influence', () => {
  it('names the two features that an update of Exchange Server decides today, and the servers out of support', () => {
    const update = influence(knowledge, twoGroups, 'exchange', onServer)
    expect(update.features).toEqual(['teams-meetings', 'teams-delegated-scheduling'])
    expect(update.warnings.filter((id) => id.endsWith('out-of-support'))).toHaveLength(4)
    expect(influence(knowledge, twoGroups, 'exchange', online)).toEqual(nothing)
  })

  it('names what a prerequisite holds back, and that OAuth is listed in any case', () => {
    expect(influence(knowledge, twoGroups, 'exchange-oauth', onServer)).toEqual({
      features: ['teams-meetings', 'teams-delegated-scheduling', 'teams-calendar-presence'],
      caveats: [],
      warnings: coexistence,
      prerequisite: true,
    })
    expect(influence(knowledge, twoGroups, 'exchange-oauth', online)).toEqual(nothing)
    expect(influence(knowledge, twoGroups, 'exchange-published', onServer)).toEqual({
      ...nothing,
      features: ['teams-meetings'],
    })
  })

  it('names features of which it decides a caveat alone', () => {
    const hybrid = { ...nothing, caveats: ['teams-meetings'], warnings: coexistence }
    expect(influence(knowledge, twoGroups, 'hybrid-type', onServer)).toEqual(hybrid)
    const meetings = influence(knowledge, twoGroups, 'discoverable-meetings', onServer)
    expect(meetings).toEqual({ ...nothing, caveats: ['teams-meetings'] })
    const cloud = influence(knowledge, twoGroups, 'cloud')
    expect(cloud.features).toEqual(['teams-delegated-scheduling'])
    expect(cloud.caveats).toContain('teams-meetings')
    expect(cloud.caveats).not.toContain('teams-delegated-scheduling')
  })

  it('counts no caveat that is not said beside the status', () => {
    expect(influence(knowledge, twoGroups, 'cloud').caveats).not.toContain('teams-connectors')
  })

  it('names each warning once, for whichever group it is', () => {
    const licence = (group?: number) => influence(knowledge, twoGroups, 'teams-licence', group)
    expect(licence()).toEqual({ ...nothing, features: ['teams-meetings'], warnings: ['teams-licence-missing'] })
    expect(licence(online)).toEqual({ ...nothing, warnings: ['teams-licence-missing'] })
    expect(influence(knowledge, twoGroups, 'exchange-online-licence', onServer).warnings).toEqual([])
  })

  it('reads the answers of the tenant beside those of the group', () => {
    const decided = (tenant: TenantAnswers) => influence(knowledge, tenantOf(tenant), 'mailbox', onServer).features
    expect(decided({ 'directory-sync': 'yes' }).length).toBeLessThan(decided({}).length)
  })
})

describe('a question', () => {
  const asked = (group?: number) =>
    (Object.keys(knowledge.questions) as QuestionId[]).filter((id) => isAsked(knowledge, twoGroups, id, group))

  it('is asked where it decides a result, a caveat, a warning or a prerequisite', () => {
    expect(asked(onServer)).toEqual(
      expect.arrayContaining(['exchange', 'exchange-oauth', 'hybrid-type', 'discoverable-meetings', 'teams-licence']),
    )
    expect(asked(online)).toEqual(expect.arrayContaining(['mailbox', 'teams-licence', 'sharepoint']))
  })

  it('is asked of nobody whom it decides nothing for', () => {
    expect(asked().filter((id) => id.startsWith('skype') || id.startsWith('intune'))).toEqual([])
    const spared = ['exchange', 'exchange-oauth', 'hybrid-type', 'discoverable-meetings', 'directory-sync']
    expect(asked(online).filter((id) => spared.includes(id))).toEqual([])
  })

  it('is asked of a tenant where one of its groups needs it', () => {
    expect(asked()).toContain('discoverable-meetings')
  })

  it('is asked where it only settles a prerequisite that is listed in any case', () => {
    const old = { name: 'Old', mailbox: 'exchange-server', exchange: '2010-sp3' } as const
    const alone: DatedSetup = { ...tenantOf({ 'hybrid-type': 'none' }), groups: [old] }
    expect(influence(knowledge, alone, 'exchange-oauth').prerequisite).toBe(true)
    expect(isAsked(knowledge, alone, 'exchange-oauth')).toBe(true)
  })
})

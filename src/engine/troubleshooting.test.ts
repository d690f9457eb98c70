import { describe, expect, it } from 'vitest'
import { knowledge } from '../knowledge'
import { troubleChecks, troubleshooting, troubleshootingWhen } from '../knowledge/troubleshooting'
import { assess } from './assess'
import type { DatedSetup, Group } from './setup'
import { type PlannedTroubles, planTroubles } from './troubleshooting'

const data = { checks: troubleChecks, lists: troubleshooting, when: troubleshootingWhen }
const onServer: Group = { name: 'Head office', mailbox: 'exchange-server', exchange: '2016-cu23' }
const online: Group = { name: 'Sales', mailbox: 'exchange-online' }

function planOf(groups: readonly Group[], changes: Partial<DatedSetup> = {}): readonly PlannedTroubles[] {
  const setup: DatedSetup = {
    version: 1,
    asOf: '2026-11-21',
    tenant: { areas: ['teams'], cloud: 'worldwide' },
    groups,
    ...changes,
  }
  return planTroubles(knowledge, data, { setup, assessment: assess(knowledge, setup) })
}

const idsOf = (plan: readonly PlannedTroubles[]) =>
  Object.fromEntries(plan.map(({ feature, checks }) => [feature, checks.map(({ id }) => id)]))

describe('planTroubles', () => {
  it('takes every check in its order where all apply', () => {
    expect(idsOf(planOf([onServer]))).toEqual(troubleshooting)
  })

  it('concerns the groups on Exchange Server and nobody else', () => {
    const plan = planOf([online, onServer])
    expect(
      new Set(plan.flatMap(({ groups, checks }) => [groups, ...checks.map((check) => check.groups)]).flat()),
    ).toEqual(new Set(['Head office']))
    expect(planOf([online])).toEqual([])
  })

  it('does not guess where mailboxes are', () => {
    expect(planOf([{ name: 'Head office' }])).toEqual([])
  })

  it('leaves out what depends on another cloud, and keeps it while the cloud is not known', () => {
    const meetings = (tenant: NonNullable<DatedSetup['tenant']>) =>
      idsOf(planOf([onServer], { tenant }))['teams-meetings']
    expect(meetings({ areas: ['teams'], cloud: 'dod' })).toEqual(
      troubleshooting['teams-meetings'].filter((id) => !['autodiscover-finds-ews', 'oauth-works'].includes(id)),
    )
    expect(meetings({ areas: ['teams'] })).toEqual(troubleshooting['teams-meetings'])
  })

  it('tells nothing before the sources do', () => {
    const before = Object.values(idsOf(planOf([onServer], { asOf: '2024-01-01' }))).flat()
    expect(before).not.toContain('voicemail-key-uploaded')
    expect(before).toContain('calendar-test')
    expect(planOf([onServer], { asOf: '2020-01-01' })).toEqual([])
  })

  it('is silent where a feature cannot work at all, and outside of the areas assessed', () => {
    const old = planOf([{ ...onServer, exchange: '2010-sp3' }])
    expect(old.map(({ feature }) => feature)).not.toContain('teams-meetings')
    expect(planOf([onServer], { tenant: { areas: ['intune'], cloud: 'worldwide' } })).toEqual([])
  })

  it('tells of a check from its day on', () => {
    const { from } = troubleChecks['voicemail-key-uploaded']
    const on = (asOf: string) => Object.values(idsOf(planOf([onServer], { asOf }))).flat()
    expect(on(from)).toContain('voicemail-key-uploaded')
  })

  it('looks for no fault in what has been retired', () => {
    const setup: DatedSetup = { version: 1, asOf: '2026-11-21', tenant: { areas: ['teams'] }, groups: [onServer] }
    const assessment = assess(knowledge, setup)
    const ofConnectors = { ...data, lists: { 'teams-connectors': ['calendar-test'] } }
    expect(assessment.groups[0]?.features['teams-connectors']?.status).toBe('retired')
    expect(planTroubles(knowledge, ofConnectors, { setup, assessment })).toEqual([])
  })
})

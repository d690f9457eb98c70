import { describe, expect, it } from 'vitest'
import { assess } from '../../engine/assess'
import type { DatedSetup } from '../../engine/setup'
import { knowledge } from '../../knowledge'
import type { FeatureId } from '../../knowledge/ids'
import { cellChanges, changeCount, changedResults, verdictIn, verdictsBefore } from './cell-changes'

const order = Object.keys(knowledge.features) as FeatureId[]

const onServer = { mailbox: 'exchange-server', exchange: '2016-cu23', skype: 'skype-server-2015' } as const

const tenant = (...groups: readonly Omit<DatedSetup['groups'][number], 'name'>[]): DatedSetup => ({
  version: 1,
  asOf: '2026-11-21',
  tenant: { cloud: 'worldwide', 'directory-sync': 'yes', 'exchange-oauth': 'no' },
  groups: groups.map((group, place) => ({ ...group, name: String(place + 1) })),
})

const between = (before: DatedSetup, after: DatedSetup) =>
  cellChanges(assess(knowledge, before), assess(knowledge, after), order)

describe('what other answers change', () => {
  it('is nothing where they are the same', () => {
    expect(between(tenant(onServer), tenant(onServer))).toEqual([])
  })

  it('stands once for groups to which the same happens', () => {
    const online = { ...onServer, mailbox: 'exchange-online' } as const
    const changes = between(tenant(onServer, onServer, online), tenant(online, online, online))
    expect(changes.map(({ groups }) => groups)).toEqual([[0, 1]])
  })

  it('carries what the new verdict rests on', () => {
    const [{ changes = [] } = {}] = between(tenant(onServer), tenant({ mailbox: 'exchange-online' }))
    const outOfOffice = changes.find(({ feature }) => feature === 'teams-out-of-office')
    expect(changes.length).toBeGreaterThan(0)
    expect(changes.filter(({ after, result }) => after !== null && result === null)).toEqual([])
    expect(outOfOffice?.before).not.toBe(outOfOffice?.after ?? null)
  })

  it('names results that are there no more', () => {
    const [{ changes = [] } = {}] = between(tenant(onServer), tenant({ ...onServer, skype: 'none' }))
    expect(changes.some(({ before, after }) => before !== null && after === null)).toBe(true)
  })

  it('shows the earlier verdict at the places of the groups that it was another one for', () => {
    const feature = 'teams-out-of-office'
    const before = assess(knowledge, tenant(onServer, { ...onServer, mailbox: 'exchange-online' }))
    const [first, second] = before.groups.map(({ features }) => verdictIn(features, feature))
    if (!first || !second) throw new Error('Both groups have a result.')
    expect(verdictsBefore(before, feature, [{ verdict: second }, { verdict: second }])).toEqual([first, undefined])
    expect(verdictsBefore(before, feature, [{ verdict: first }, null])).toEqual([undefined, second])
    expect(verdictsBefore(before, feature, [{ verdict: first }, { verdict: second }])).toBeNull()
  })

  it('counts every result of every group', () => {
    const [before, after] = [tenant(onServer, onServer), tenant({ ...onServer, mailbox: 'exchange-online' }, onServer)]
    const count = changedResults(assess(knowledge, before), assess(knowledge, after), order)
    expect(count).toBe(changeCount(between(before, after)))
    expect(count).toBeGreaterThan(0)
  })
})

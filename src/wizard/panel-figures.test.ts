import { describe, expect, it } from 'vitest'
import type { Draft } from '../io/draft-type'
import { changesBetween, countsOf } from './panel-figures'
import { draftWith, mixedTenant } from './test-draft'
import { assessmentOf } from './use-setup'

const assessed = (draft: Draft) => ({
  assessment: assessmentOf(draft, '2026-11-21'),
  ids: draft.groups.map(({ id }) => id),
})

describe('countsOf', () => {
  it('counts every result of every group once', () => {
    const counts = countsOf(assessed(mixedTenant).assessment)
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(46)
  })

  it('tells the kinds of not known apart', () => {
    const first = draftWith([{ answers: { mailbox: 'exchange-server', exchange: '2016-cu23' } }], {
      asOf: '2019-02-06',
      tenant: { 'directory-sync': 'yes' },
    })
    const kinds = countsOf(assessed(first).assessment).map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['unanswered', 'undocumented', 'contested']))
  })
})

describe('changesBetween', () => {
  it('names what an answer about one group changed there', () => {
    const before = draftWith([{ answers: { mailbox: 'exchange-server', exchange: '2016-cu2' } }, {}], {
      tenant: { 'directory-sync': 'yes', 'exchange-oauth': 'no' },
    })
    const after = {
      ...before,
      groups: before.groups.map((group, place) =>
        place === 0 ? { ...group, answers: { ...group.answers, exchange: '2016-cu3' as const } } : group,
      ),
    }
    expect(changesBetween(assessed(before), assessed(after))).toEqual([
      { feature: 'teams-meetings', before: 'unsupported', after: 'conditional', groups: ['g1'] },
    ])
  })

  it('puts groups together in which a feature changes alike', () => {
    const answers = { mailbox: 'exchange-online' } as const
    const before = draftWith([{ answers }, { answers }])
    const after = { ...before, tenant: { sharepoint: 'none' as const } }
    expect(changesBetween(assessed(before), assessed(after))).toContainEqual({
      feature: 'teams-channel-files',
      before: 'unanswered',
      after: 'conditional',
      groups: ['g1', 'g2'],
    })
  })

  it('leaves out groups that have come or gone', () => {
    const [head, sales] = mixedTenant.groups
    if (!head || !sales) throw new Error('The mixed tenant has two groups.')
    expect(
      changesBetween(assessed({ ...mixedTenant, groups: [head] }), assessed({ ...mixedTenant, groups: [sales] })),
    ).toEqual([])
  })
})

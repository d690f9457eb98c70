import { describe, expect, it } from 'vitest'
import { assess } from '../engine/assess'
import { settle } from '../engine/settle'
import type { Draft } from '../io/draft-type'
import { knowledge } from '../knowledge'
import { setupOf } from './draft-setup'
import { answersNotAsked, planSteps } from './plan'
import { draftWith, mixedTenant } from './test-draft'

const today = '2026-11-21'
const planOf = (draft: Draft) => planSteps(knowledge, draft, setupOf(draft, today))
const stepsOf = (draft: Draft) => planOf(draft).map(({ id }) => id)
const askedIn = (draft: Draft) =>
  planOf(draft).flatMap(({ questions }) =>
    questions.map(({ question, group }) => (group ? `${question} ${group.name}` : question)),
  )

const cloudOnly = draftWith([{ name: 'Sales', answers: { mailbox: 'exchange-online' } }])

describe('planSteps', () => {
  it('leads through all steps while nothing is known', () => {
    expect(stepsOf(draftWith([{}]))).toEqual(['scope', 'mailboxes', 'identity', 'licences', 'check'])
  })

  it('asks nothing about identity when all mailboxes are in Exchange Online', () => {
    expect(stepsOf(cloudOnly)).toEqual(['scope', 'mailboxes', 'licences', 'check'])
  })

  it('asks for synchronisation alone when the mailboxes are on the legacy dedicated service', () => {
    const draft = draftWith([{ name: 'Legacy', answers: { mailbox: 'dedicated-legacy' } }])
    expect(
      planOf(draft)
        .find(({ id }) => id === 'identity')
        ?.questions.map(({ question }) => question),
    ).toEqual(['directory-sync'])
  })

  it('asks for the Exchange version of groups on Exchange Server only', () => {
    expect(askedIn(mixedTenant)).toContain('exchange Head office')
    expect(askedIn(mixedTenant)).not.toContain('exchange Sales')
    expect(askedIn(draftWith([{}]))).not.toContain('exchange 1')
  })

  it('asks whether meetings must be discoverable, which decides a caveat, on Exchange Server only', () => {
    expect(askedIn(mixedTenant)).toContain('discoverable-meetings')
    expect(askedIn(cloudOnly)).not.toContain('discoverable-meetings')
  })

  it('asks nothing of Skype where it is not assessed', () => {
    expect(askedIn(draftWith([{}])).filter((question) => question.includes('skype'))).toEqual([])
  })

  it('asks nothing about scheduling by delegates before the edition that speaks of it', () => {
    expect(askedIn(mixedTenant)).toContain('teams-scheduler-app')
    expect(askedIn({ ...mixedTenant, asOf: '2019-02-06' })).not.toContain('teams-scheduler-app')
  })

  it('keeps a question on the page once it is answered', () => {
    expect(askedIn({ ...mixedTenant, tenant: { 'directory-sync': 'yes' } })).toContain('directory-sync')
  })

  it('counts what is still open', () => {
    const before = planOf(mixedTenant).reduce((sum, { unanswered }) => sum + unanswered, 0)
    const after = planOf({ ...mixedTenant, tenant: { sharepoint: 'online' } })
    expect(after.reduce((sum, { unanswered }) => sum + unanswered, 0)).toBe(before - 1)
  })

  it('asks whatever the assessment says is still worth asking', () => {
    const drafts = [draftWith([{}]), mixedTenant, cloudOnly]
    const missing = drafts.flatMap((draft) => {
      const asked = planOf(draft).flatMap(({ questions }) => questions.map(({ question }) => question))
      return assess(knowledge, setupOf(draft, today)).questions.filter(({ id }) => !asked.includes(id))
    })
    expect(missing).toEqual([])
  })
})

describe('answersNotAsked', () => {
  const moved: Draft = {
    ...mixedTenant,
    tenant: { 'exchange-oauth': 'no' },
    groups: mixedTenant.groups.map((group) => ({
      ...group,
      answers: { ...group.answers, mailbox: 'exchange-online' as const },
    })),
  }

  it('names the answers that a move to the cloud has left behind', () => {
    const kept = answersNotAsked(moved, planOf(moved))
    expect(kept.map(({ question, group }) => [question, group?.name])).toEqual([
      ['exchange-oauth', undefined],
      ['exchange', 'Head office'],
    ])
  })

  it('are just those that do not count', () => {
    const setup = setupOf(moved, today)
    const settled = settle(knowledge, setup)
    expect(settled.tenant).toEqual({ areas: ['teams'] })
    expect(settled.groups.map(({ exchange }) => exchange)).toEqual([undefined, undefined])
    expect(assess(knowledge, settled)).toEqual(assess(knowledge, setup))
  })
})

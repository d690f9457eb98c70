import { describe, expect, it } from 'vitest'
import { knowledge } from '../knowledge'
import { runbookSteps } from '../knowledge/runbook/steps'
import type { RunbookStep } from '../knowledge/runbook/types'
import { assess } from './assess'
import { concernOf, fulfilledBy, type PlannedStep, planRunbook, steplessOf } from './runbook'
import type { DatedSetup } from './setup'

const asOf = '2026-11-21'
const setup: DatedSetup = {
  version: 1,
  asOf,
  tenant: { areas: ['teams'], cloud: 'worldwide', 'directory-sync': 'yes', 'exchange-oauth': 'no' },
  groups: [
    { name: 'Sales', mailbox: 'exchange-online' },
    { name: 'Plant', mailbox: 'exchange-server', exchange: '2019-cu15' },
    { name: 'Head office', mailbox: 'exchange-server', exchange: '2016-cu23' },
  ],
}

/** A step for OAuth, in force, in both ways, behind no other. */
function step(changes: Partial<RunbookStep> = {}): RunbookStep {
  const { way: _, when: __, until: ___, ...base }: RunbookStep = Object.values(runbookSteps)[0] as RunbookStep
  return { ...base, kind: 'do', for: ['exchange-oauth'], from: '2019-02-06', after: [], ...changes }
}

function planOf(steps: Readonly<Record<string, RunbookStep>>, way: 'wizard' | 'manual' = 'manual') {
  return planRunbook(knowledge, steps, { setup, assessment: assess(knowledge, setup), way })
}
const idsOf = (...given: Parameters<typeof planOf>) => planOf(...given).map(({ id }) => id)

describe('a step of the runbook', () => {
  it('is for what is lacking alone, and for the groups that lack it, in the order of the setup', () => {
    const plan = planOf({
      one: step({ for: ['directory-sync', 'exchange-oauth'] }),
      done: step({ for: ['directory-sync'] }),
    })
    expect(plan).toEqual([
      { id: 'one', kind: 'do', for: ['exchange-oauth'], groups: ['Plant', 'Head office'], after: [] },
    ])
  })

  it('is there from its first day on, and no longer on the day on which it ends', () => {
    const from = (day: string) => idsOf({ one: step({ from: day }) })
    expect([from(asOf), from('2026-11-22')]).toEqual([['one'], []])
    const until = (day: string) => idsOf({ one: step({ until: day }) })
    expect([until('2026-11-22'), until(asOf)]).toEqual([['one'], []])
  })

  it('of one way is not there in the other', () => {
    const steps = { wizard: step({ way: 'wizard' }), manual: step({ way: 'manual' }), both: step() }
    expect(idsOf(steps, 'wizard')).toEqual(['wizard', 'both'])
    expect(idsOf(steps, 'manual')).toEqual(['manual', 'both'])
  })

  it('concerns the groups that answer so, or may', () => {
    const plan = planOf({
      old: step({ when: { question: 'exchange', isOneOf: ['2016-cu23'] } }),
      nobody: step({ when: { question: 'exchange', isOneOf: ['2010-sp3'] } }),
      open: step({ when: { question: 'hybrid-type', isOneOf: ['modern'] } }),
    })
    expect(plan.map(({ id, groups }) => [id, groups])).toEqual([
      ['old', ['Head office']],
      ['open', ['Plant', 'Head office']],
    ])
  })

  it('stands behind those of the same runbook that block it, and where it was otherwise', () => {
    const steps = {
      last: step({ after: ['second', 'elsewhere'] }),
      first: step(),
      second: step({ after: ['first'] }),
      third: step(),
    }
    expect(idsOf(steps)).toEqual(['first', 'second', 'last', 'third'])
    expect(planOf(steps).find(({ id }) => id === 'last')?.after).toEqual(['second'])
  })

  it('that waits for itself is named as a fault of the knowledge', () => {
    expect(() => planOf({ fine: step(), one: step({ after: ['two'] }), two: step({ after: ['one'] }) })).toThrow(
      /: t?wo|one/,
    )
    expect(() => planOf({ alone: step({ after: ['alone'] }), other: step({ after: ['alone'] }) })).toThrow('other')
  })
})

describe('a condition of a step', () => {
  it('concerns nobody who is not in the setup, and everybody where there is none', () => {
    const concerns = concernOf(knowledge, { version: 1, asOf, groups: [{ name: 'Sales', mailbox: 'exchange-online' }] })
    const online = { question: 'mailbox', isOneOf: ['exchange-online'] } as const
    expect([concerns(online, 'Sales'), concerns({ not: online }, 'Sales')]).toEqual([true, false])
    expect([concerns(online, 'Nobody'), concerns(undefined, 'Nobody')]).toEqual([false, true])
  })
})

const planned = (id: string, changes: Partial<PlannedStep> = {}): PlannedStep => ({
  id,
  kind: 'do',
  for: ['exchange-oauth'],
  groups: ['Plant'],
  after: [],
  ...changes,
})

describe('a prerequisite', () => {
  it('is fulfilled once each step that does something for it is finished', () => {
    const plan = [
      planned('one', { for: ['exchange-oauth', 'directory-sync'] }),
      planned('two'),
      planned('look', { kind: 'check', for: ['ews-spns'] }),
      planned('keep', { kind: 'keep' }),
    ]
    expect(fulfilledBy(plan, new Set())).toEqual([])
    expect(fulfilledBy(plan, new Set(['one']))).toEqual(['directory-sync'])
    expect(fulfilledBy(plan, new Set(['two', 'look', 'keep']))).toEqual([])
    expect(fulfilledBy(plan, new Set(['one', 'two']))).toEqual(['exchange-oauth', 'directory-sync'])
  })

  it('is without a step for the groups that no work concerns', () => {
    const assessment = assess(knowledge, setup)
    const ofOauth = (...plan: readonly PlannedStep[]) =>
      steplessOf(plan, assessment).find(({ id }) => id === 'exchange-oauth')
    expect(ofOauth(planned('one'))).toEqual({ id: 'exchange-oauth', groups: ['Head office'] })
    expect(ofOauth(planned('one'), planned('two', { groups: ['Head office'] }))).toBe(undefined)
    expect(ofOauth(planned('one', { kind: 'check' }))?.groups).toEqual(['Plant', 'Head office'])
    expect(ofOauth(planned('one', { for: ['directory-sync'] }))?.groups).toEqual(['Plant', 'Head office'])
    expect(steplessOf([], assessment).map(({ id }) => id)).not.toContain('directory-sync')
  })
})

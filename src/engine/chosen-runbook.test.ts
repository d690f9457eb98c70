import { describe, expect, it } from 'vitest'
import { knowledge } from '../knowledge'
import { runbookSteps } from '../knowledge/runbook/steps'
import type { RunbookStep, RunbookWay } from '../knowledge/runbook/types'
import { assess } from './assess'
import { chosenRunbook, planRunbook, runbookEntries, steplessOf } from './runbook'
import { settle } from './settle'
import type { DatedSetup, Group } from './setup'

const ways: readonly RunbookWay[] = ['wizard', 'manual']

describe('chosenRunbook', () => {
  const setup: DatedSetup = {
    version: 1,
    asOf: '2026-11-21',
    tenant: { areas: ['teams'], 'exchange-oauth': 'no' },
    groups: [{ name: 'One', mailbox: 'exchange-server', exchange: '2016-cu23' }],
  }
  const assessment = assess(knowledge, setup)
  const chosen = (isThere: (step: RunbookStep) => boolean, way: RunbookWay) => {
    const steps = Object.fromEntries(Object.entries(runbookSteps).filter(([, step]) => isThere(step)))
    return chosenRunbook(knowledge, steps, { setup, assessment, way })
  }

  it('goes the way wished for where there are both', () => {
    for (const way of ways) {
      const { plan, ...rest } = chosen(() => true, way)
      expect(rest).toEqual({ way, ways })
      expect(plan).toEqual(planRunbook(knowledge, runbookSteps, { setup, assessment, way }))
    }
  })

  it('goes the only way there is, whatever is wished for', () => {
    expect(chosen((step) => step.way !== 'manual', 'manual')).toMatchObject({ way: 'wizard', ways: ['wizard'] })
  })

  it('has no ways to choose from where no step depends on one', () => {
    expect(chosen((step) => step.way === undefined, 'manual')).toMatchObject({ way: 'manual', ways: [] })
  })

  it('is listed by the assessment with what each step is for', () => {
    const { plan } = chosen(() => true, 'manual')
    expect(runbookEntries(plan)).toEqual(plan.map((step) => ({ id: step.id, for: step.for })))
  })

  it('is refused where steps wait for each other', () => {
    const [first] = chosen(() => true, 'wizard').plan
    const step = Object.entries<RunbookStep>(runbookSteps).find(([id]) => id === first?.id)?.[1]
    if (step === undefined) throw new Error('There is a step.')
    const circle = { one: { ...step, after: ['two'] }, two: { ...step, after: ['one'] } }
    expect(() => planRunbook(knowledge, circle, { setup, assessment, way: 'wizard' })).toThrow('wait for each other')
  })
})

describe('steplessOf', () => {
  it('names the one group without a step where another group has some', () => {
    const groups: readonly Group[] = [
      { name: 'Old', mailbox: 'exchange-server', exchange: '2010-sp3' },
      { name: 'New', mailbox: 'exchange-server', exchange: '2016-cu23' },
    ]
    const tenant = { areas: ['teams'], 'exchange-oauth': 'no' } as const
    const setup = settle(knowledge, { version: 1, asOf: '2026-11-21', tenant, groups })
    const assessment = assess(knowledge, setup)
    const plan = planRunbook(knowledge, runbookSteps, { setup, assessment, way: 'manual' })
    expect(plan.some((step) => step.for.includes('exchange-oauth'))).toBe(true)
    expect(steplessOf(plan, assessment)).toEqual([{ id: 'exchange-oauth', groups: ['Old'] }])
  })
})

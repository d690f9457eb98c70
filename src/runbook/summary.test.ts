import { describe, expect, it } from 'vitest'
import type { PlannedStep, RunbookSteps } from '../engine/runbook'
import type { RunbookStep } from '../knowledge/runbook/types'
import { summaryOf, waitingFor } from './summary'

const citation = { source: 'hosting-provider-help', section: 'whole-page' } as const
const step: RunbookStep = {
  kind: 'do',
  for: ['hosting-provider'],
  from: '2019-02-06',
  after: [],
  shell: 'edge-server',
  role: 'not-stated',
  minutes: 'not-stated',
  impact: 'not-stated',
  work: 'by-hand',
  checkBefore: 'by-hand',
  checkAfter: 'by-hand',
  undo: 'impossible',
  isDangerous: false,
  citations: [citation],
}
const steps: RunbookSteps = {
  a: { ...step, minutes: { value: 15, citation }, role: { value: 'organization-management', citation } },
  b: { ...step, minutes: { value: 5, citation }, role: { value: 'organization-management', citation } },
  c: step,
}
const planned = (id: string, ...after: readonly string[]): PlannedStep => ({
  id,
  kind: 'do',
  for: ['hosting-provider'],
  groups: ['1'],
  after,
})
const plan = [planned('a'), planned('b', 'a'), planned('c', 'a', 'b')]

describe('summaryOf', () => {
  it('adds up what is stated, and counts what is not', () => {
    expect(summaryOf(plan, steps, { a: { done: true }, b: { note: 'later' } })).toEqual({
      steps: 3,
      done: 1,
      minutes: 20,
      untimed: 1,
      roles: ['organization-management'],
      roleless: 1,
    })
  })
})

describe('waitingFor', () => {
  it('names the blocking steps that are not done', () => {
    expect(plan.map((one) => waitingFor(one, { a: { done: true } }))).toEqual([[], [], ['b']])
  })
})

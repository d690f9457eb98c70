import { describe, expect, it } from 'vitest'
import { statuses } from '../../src/engine/assessment'
import { knowledge } from '../../src/knowledge'
import { subjectOn } from './claims'
import { firstDifference } from './equality'
import { ownEngine } from './own-engine'
import { setupsOf } from './setups'

const today = subjectOn(knowledge, knowledge.date)

describe('other rule engines on the same Teams knowledge', () => {
  it.each([knowledge.firstDay, knowledge.date])('give the same statuses for the same reasons on %s', async (day) => {
    const subject = subjectOn(knowledge, day)
    expect(await firstDifference(subject, setupsOf(subject, 5, 20))).toBeNull()
  })

  it('are told every feature of Teams and every statement that decides one', () => {
    const features = Object.values(knowledge.features).filter(({ area }) => area === 'teams')
    expect(today.ladders.size).toBe(features.length)
    const decided = new Set([...today.ladders.values()].flatMap((rungs) => rungs.flatMap(({ claims }) => claims)))
    expect(today.claims.filter((claim) => !decided.has(claim))).toEqual([])
  })

  it('are asked about setups that reach every status', () => {
    const take = ownEngine.learn(today)
    const reached = setupsOf(today, 100, 20).flatMap((answers) => Object.values(take(answers).statusesOnly()))
    expect(statuses.filter((status) => !reached.includes(status))).toEqual([])
  })

  it('are found out when they miss a rule', async () => {
    const ladders = new Map([...today.ladders].map(([feature, rungs]) => [feature, rungs.slice(1)]))
    expect(await firstDifference({ ...today, ladders }, setupsOf(today, 1, 20))).toMatchObject({
      engine: 'json-rules-engine',
    })
  })
})

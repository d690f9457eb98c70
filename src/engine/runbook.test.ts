import { describe, expect, it } from 'vitest'
import { knowledge } from '../knowledge'
import type { GroupQuestionId, PrerequisiteId } from '../knowledge/ids'
import { groupQuestions } from '../knowledge/questions'
import { runbookSteps } from '../knowledge/runbook/steps'
import type { RunbookWay } from '../knowledge/runbook/types'
import { assess } from './assess'
import type { Assessment } from './assessment'
import { mulberry32, randomSetup } from './oracle/random-setups'
import { fulfilledBy, type PlannedStep, planRunbook, steplessOf } from './runbook'
import { estates } from './scenarios/estates'
import { settle } from './settle'
import type { DatedSetup, Group } from './setup'

const ways: readonly RunbookWay[] = ['wizard', 'manual']

interface Case {
  readonly setup: DatedSetup
  readonly assessment: Assessment
  readonly plan: readonly PlannedStep[]
}

function caseOf(setup: DatedSetup, way: RunbookWay): Case {
  const assessment = assess(knowledge, setup)
  return { setup, assessment, plan: planRunbook(knowledge, runbookSteps, { setup, assessment, way }) }
}

const random = mulberry32(2026)
const tenants: readonly DatedSetup[] = [
  ...Object.values<DatedSetup>(estates),
  ...Array.from({ length: 400 }, () =>
    settle(knowledge, randomSetup(random, { areas: ['teams', 'skype', 'intune'], maxGroups: 4 })),
  ),
]
const cases = ways.flatMap((way) => tenants.map((setup) => caseOf(setup, way)))

/** The tenant once these prerequisites are done and all others that it lacks are not. */
function withDone({ setup, assessment }: Case, done: readonly PrerequisiteId[]): DatedSetup {
  const lacking = assessment.prerequisites.filter(({ status }) => status !== 'done')
  let changed = setup
  for (const { id, groups } of lacking) {
    const { question, doneWhen } = knowledge.prerequisites[id]
    const answer = done.includes(id) ? doneWhen : question === 'sharepoint' ? 'none' : 'no'
    if (Object.hasOwn(groupQuestions, question)) {
      const own = question as GroupQuestionId
      const answered = (group: Group): Group => (groups.includes(group.name) ? { ...group, [own]: answer } : group)
      changed = { ...changed, groups: changed.groups.map(answered) }
    } else changed = { ...changed, tenant: { ...changed.tenant, [question]: answer } }
  }
  return changed
}

/** Every feature of every group that works, with or without limits. */
function working(setup: DatedSetup): ReadonlySet<string> {
  const { groups } = assess(knowledge, setup)
  return new Set(
    groups.flatMap(({ name, features }) =>
      Object.entries(features).flatMap(([feature, { status }]) =>
        status === 'supported' || status === 'limited' ? [`${name}: ${feature}`] : [],
      ),
    ),
  )
}

/** OAuth begins with Exchange Server 2013: for 2010 no source has a way, and the runbook none. */
const lacksAnyWay = ({ setup }: Case, group: string): boolean =>
  setup.groups.some(({ name, exchange }) => name === group && exchange?.startsWith('2010'))

const everyStep = (plan: readonly PlannedStep[]): readonly string[] => plan.map(({ id }) => id)

describe('planRunbook', () => {
  it('puts each step behind those that block it', () => {
    for (const { plan } of cases) {
      const order = everyStep(plan)
      expect(plan.filter(({ id, after }) => after.some((other) => order.indexOf(other) > order.indexOf(id)))).toEqual(
        [],
      )
    }
  })

  it('plans nothing for what is done', () => {
    for (const { plan, assessment } of cases) {
      const lacking = assessment.prerequisites.filter(({ status }) => status !== 'done').map(({ id }) => id)
      expect(plan.flatMap((step) => step.for).filter((id) => !lacking.includes(id))).toEqual([])
    }
  })

  it('has work for all that holds a feature back', () => {
    const without = cases.flatMap((one) => {
      const served = new Set(one.plan.flatMap((step) => (step.kind === 'do' ? step.for : [])))
      return one.assessment.prerequisites.flatMap(({ id, status, unlocks, groups }) => {
        const isMissing = status !== 'done' && unlocks.length > 0 && !served.has(id)
        return isMissing && !groups.every((group) => lacksAnyWay(one, group)) ? [`${one.setup.asOf}: ${id}`] : []
      })
    })
    expect([...new Set(without)].sort()).toEqual([])
  })

  it('leaves no feature waiting once all of it is done', () => {
    const left = cases.flatMap((one) => {
      const done = fulfilledBy(one.plan, new Set(everyStep(one.plan)))
      const { groups } = assess(knowledge, withDone(one, done))
      const others = groups.filter(({ name }) => !lacksAnyWay(one, name))
      return others.flatMap(({ features }) =>
        Object.entries(features).flatMap(([feature, { status, prerequisites }]) =>
          status === 'conditional' ? [`${one.setup.asOf}: ${feature} waits for ${prerequisites}`] : [],
        ),
      )
    })
    expect([...new Set(left)].sort()).toEqual([])
  })

  it('does without none of its work where nothing else is left to find out', () => {
    const spare = cases.flatMap((one) => {
      if (one.assessment.questions.length > 0) return []
      const all = new Set(everyStep(one.plan))
      const reached = working(withDone(one, fulfilledBy(one.plan, all)))
      const gating = new Set(one.assessment.prerequisites.flatMap(({ id, gates }) => (gates.length > 0 ? [id] : [])))
      return one.plan.flatMap((step) => {
        // OAuth is listed for every group on Exchange Server, also where no feature of it waits for it.
        if (step.kind !== 'do' || !step.for.some((id) => gating.has(id))) return []
        const without = new Set([...all].filter((id) => id !== step.id))
        const still = working(withDone(one, fulfilledBy(one.plan, without)))
        return [...reached].every((feature) => still.has(feature)) ? [`${one.setup.asOf}: ${step.id}`] : []
      })
    })
    expect([...new Set(spare)].sort()).toEqual([])
  })
})

describe('steplessOf', () => {
  it('finds OAuth on Exchange 2010, which nobody can set up there, and nothing else in 400 tenants', () => {
    const found = cases.flatMap(({ setup, assessment, plan }) =>
      steplessOf(plan, assessment).flatMap(({ id, groups }) =>
        groups.map((name) => {
          const exchange = setup.groups.find((group) => group.name === name)?.exchange ?? ''
          return `${id} on ${exchange.slice(0, 4)}`
        }),
      ),
    )
    expect([...new Set(found)]).toEqual(['exchange-oauth on 2010'])
  })
})

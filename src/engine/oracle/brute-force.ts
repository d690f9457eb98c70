import type { DatedSetup, Group } from '../setup'
import { type BruteResult, bruteForceFeature } from './brute-force-feature'
import { featureOrder, featuresOfArea } from './feature-ids'
import type { Answers } from './opinion'
import { doneAnswerOf, groupOptions, prerequisiteOrder, questionOf, questionOrder, tenantOptions } from './vocabulary'

export interface BruteGroup {
  readonly name: string
  readonly features: Readonly<Record<string, BruteResult>>
}

export interface BrutePrerequisite {
  readonly id: string
  readonly status: 'to-do' | 'unknown' | 'done'
  readonly groups: readonly string[]
  readonly gates: readonly string[]
  readonly unlocks: readonly string[]
}

export interface BruteAssessment {
  readonly groups: readonly BruteGroup[]
  readonly prerequisites: readonly BrutePrerequisite[]
  readonly questions: readonly { readonly id: string; readonly decides: number }[]
}

interface Case {
  readonly name: string
  readonly answers: Answers
  readonly features: Readonly<Record<string, BruteResult>>
}

interface World {
  readonly cases: readonly Case[]
  readonly areas: readonly string[]
  readonly asOf: string
}

/** What the definitions of the contract give, without any thought. */
export function bruteForce(setup: DatedSetup, areas: readonly string[]): BruteAssessment {
  const cases = setup.groups.map((group) => caseOf(setup, group, areas))
  const world = { cases, areas, asOf: setup.asOf }
  return {
    groups: cases.map(({ name, features }) => ({ name, features })),
    prerequisites: prerequisiteOrder.flatMap((id) => prerequisiteEntry(id, world)),
    questions: questionEntries(cases),
  }
}

function caseOf(setup: DatedSetup, group: Group, areas: readonly string[]): Case {
  const answers = answersOf(setup, group)
  const features: Record<string, BruteResult> = {}
  for (const feature of areas.flatMap(featuresOfArea)) {
    const result = bruteForceFeature(feature, answers, setup.asOf)
    if (result !== null) features[feature] = result
  }
  return { name: group.name, answers, features }
}

/** The tenant's and the group's answers in one record. */
export function answersOf(setup: DatedSetup, group: Group): Answers {
  const tenant: Readonly<Record<string, unknown>> = { ...setup.tenant }
  const own: Readonly<Record<string, unknown>> = { ...group }
  const answers: Record<string, string> = {}
  for (const question of questionOrder) {
    const answer = question in tenantOptions ? tenant[question] : question in groupOptions ? own[question] : undefined
    if (typeof answer === 'string') answers[question] = answer
  }
  return answers
}

function prerequisiteEntry(id: string, world: World): BrutePrerequisite[] {
  const concerned = world.cases.filter((one) => isConcerned(one, id, world.areas))
  if (concerned.length === 0) return []
  const gates = featureOrder.filter((feature) => world.cases.some((one) => waits(one, feature, id)))
  const isUnlocked = (feature: string): boolean =>
    world.cases.some((one) => waits(one, feature, id) && works(feature, withDone(id, one.answers), world.asOf))
  return [
    {
      id,
      status: statusOf(id, concerned),
      groups: concerned.filter((one) => !isDone(id, one)).map(({ name }) => name),
      gates,
      unlocks: gates.filter(isUnlocked),
    },
  ]
}

function isConcerned(one: Case, id: string, areas: readonly string[]): boolean {
  const isOnServer = one.answers.mailbox === 'exchange-server'
  if (id === 'exchange-oauth' && isOnServer && areas.includes('teams')) return true
  return Object.values(one.features).some(({ gates }) => gates.includes(id))
}

const isDone = (id: string, one: Case): boolean => one.answers[questionOf(id)] === doneAnswerOf(id)

function statusOf(id: string, concerned: readonly Case[]): BrutePrerequisite['status'] {
  const lacking = concerned.filter((one) => !isDone(id, one))
  if (lacking.some((one) => one.answers[questionOf(id)] !== undefined)) return 'to-do'
  return lacking.length > 0 ? 'unknown' : 'done'
}

/** Whether the result names the prerequisite, or asks for it. */
function waits(one: Case, feature: string, id: string): boolean {
  const result = one.features[feature]
  if (result === undefined) return false
  return result.prerequisites.includes(id) || result.toCheck.includes(id) || result.ask.includes(questionOf(id))
}

const withDone = (id: string, answers: Answers): Answers => ({ ...answers, [questionOf(id)]: doneAnswerOf(id) })

function works(feature: string, answers: Answers, asOf: string): boolean {
  const result = bruteForceFeature(feature, answers, asOf)
  return result?.status === 'supported' || result?.status === 'limited'
}

function questionEntries(cases: readonly Case[]): BruteAssessment['questions'] {
  const results = cases.flatMap(({ features }) => Object.values(features))
  const entries = questionOrder.map((id) => ({ id, decides: results.filter(({ ask }) => ask.includes(id)).length }))
  // The sort is stable: ties keep the order of the questions.
  return entries.filter(({ decides }) => decides > 0).sort((a, b) => b.decides - a.decides)
}

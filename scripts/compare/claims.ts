import type { Status } from '../../src/engine/assessment'
import type { FeatureId, PrerequisiteId, QuestionId } from '../../src/knowledge/ids'
import type { AnswerTest, Condition, IsoDate, Knowledge, Statement } from '../../src/knowledge/types'

/** A statement in force as any rule engine can take it: nothing but what it needs to hold. */
export interface Claim {
  readonly id: string
  /** A statement that asks for a prerequisite holds only as long as that is not done. Null: it holds for everybody. */
  readonly when: Condition | null
  readonly prerequisite: PrerequisiteId | null
}

/** One step down from the worst status: it is reached when one of its claims holds and, if others are named, one of them. */
export interface Rung {
  readonly status: Status
  readonly claims: readonly Claim[]
  readonly besides: readonly Claim[] | null
}

/** What the engines are to answer: the statuses of the Teams features on one day. */
export interface Subject {
  readonly knowledge: Knowledge
  readonly day: IsoDate
  readonly claims: readonly Claim[]
  /** The first rung reached from the top decides; where none is, no source speaks and the status is unknown. */
  readonly ladders: ReadonlyMap<FeatureId, readonly Rung[]>
  /** The questions that some statement on a Teams feature mentions. */
  readonly questions: readonly QuestionId[]
  readonly prerequisiteOrder: readonly PrerequisiteId[]
}

/** Reads the Teams statements in force on a day out of the knowledge. */
export function subjectOn(knowledge: Knowledge, day: IsoDate): Subject {
  const inForce = teamsStatements(knowledge).filter(({ from, until }) => from <= day && (!until || day < until))
  const deciding = inForce.filter(({ effect }) => effect.kind !== 'warns')
  const claims = new Map(deciding.map((statement) => [statement, claimOf(knowledge, statement)]))
  const ladders = new Map<FeatureId, readonly Rung[]>()
  for (const feature of teamsFeatures(knowledge)) {
    const about = [...claims].filter(([{ affects }]) => affects.includes(feature))
    ladders.set(feature, ladderOf(about))
  }
  const asked = new Set(inForce.flatMap(({ when, effect }) => [...mentioned(when), ...askedBy(knowledge, effect)]))
  for (const id of asked) {
    const parent = knowledge.questions[id].askedWhen?.question as QuestionId | undefined
    if (parent) asked.add(parent)
  }
  const questions = (Object.keys(knowledge.questions) as QuestionId[]).filter((id) => asked.has(id))
  const prerequisiteOrder = Object.keys(knowledge.prerequisites) as PrerequisiteId[]
  return { knowledge, day, claims: [...claims.values()], ladders, questions, prerequisiteOrder }
}

/** Every day on which a statement on Teams begins or ends to hold, and the last one known. */
export function daysOfChange(knowledge: Knowledge): readonly IsoDate[] {
  const changes = teamsStatements(knowledge).flatMap(({ from, until }) => (until ? [from, until] : [from]))
  return [...new Set([...changes, knowledge.date])].filter((day) => day <= knowledge.date).sort()
}

interface Named extends Statement {
  readonly id: string
}

function teamsStatements(knowledge: Knowledge): readonly Named[] {
  const features = teamsFeatures(knowledge)
  return Object.entries(knowledge.statements)
    .map(([id, statement]) => ({ id, ...statement }))
    .filter(({ affects }) => affects.some((feature) => features.includes(feature)))
}

const teamsFeatures = ({ features }: Knowledge) =>
  (Object.keys(features) as FeatureId[]).filter((id) => features[id].area === 'teams')

function claimOf(knowledge: Knowledge, { id, when, effect }: Named): Claim {
  if (effect.kind !== 'requires') return { id, when: when ?? null, prerequisite: null }
  const { question, doneWhen } = knowledge.prerequisites[effect.prerequisite]
  const lacking = { not: { question, isOneOf: [doneWhen] } as AnswerTest }
  return { id, when: when ? { all: [when, lacking] } : lacking, prerequisite: effect.prerequisite }
}

function ladderOf(about: readonly (readonly [Named, Claim])[]): readonly Rung[] {
  const of = (kind: string) => about.flatMap(([{ effect }, claim]) => (effect.kind === kind ? [claim] : []))
  const rungs: readonly Rung[] = [
    { status: 'retired', claims: of('retires'), besides: null },
    { status: 'unsupported', claims: of('blocks'), besides: null },
    { status: 'unknown', claims: of('contests'), besides: null },
    { status: 'conditional', claims: of('requires'), besides: [...of('limits'), ...of('supports')] },
    { status: 'limited', claims: of('limits'), besides: null },
    { status: 'supported', claims: of('supports'), besides: null },
  ]
  return rungs.filter(({ claims }) => claims.length > 0)
}

function mentioned(condition: Condition | undefined): readonly QuestionId[] {
  if (condition === undefined) return []
  if ('question' in condition) return [condition.question]
  if ('not' in condition) return mentioned(condition.not)
  return ('all' in condition ? condition.all : condition.any).flatMap(mentioned)
}

const askedBy = ({ prerequisites }: Knowledge, effect: Statement['effect']) =>
  effect.kind === 'requires' ? [prerequisites[effect.prerequisite].question] : []

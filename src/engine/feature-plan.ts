import type { AreaId, FeatureId, PrerequisiteId, SourceId, SuccessorId } from '../knowledge/ids'
import type { AnswerTest, Condition, Knowledge } from '../knowledge/types'
import type { UnknownReason } from './assessment'
import type { Cell } from './cell'
import { evaluate } from './condition'
import type { CaveatInForce, StatementInForce } from './edition'
import type { Combination, Layout, LayoutOf } from './layout'
import type { OpenAnswers, TruthFor } from './readings'

/** A prerequisite a feature waits for, and the statement that says so. */
export interface Gate {
  readonly prerequisite: PrerequisiteId
  readonly bit: number
  readonly statement: StatementInForce
}

/** What the statements say of one combination of answers, before any prerequisite is looked at. */
export interface Outcome {
  /** The status once every gate is done. */
  readonly status: 'retired' | 'unsupported' | 'unknown' | 'limited' | 'supported'
  readonly reason: Exclude<UnknownReason, 'unanswered'> | null
  /** The statements that make the status; empty when undocumented. */
  readonly because: readonly StatementInForce[]
  readonly successor: SuccessorId | null
  /** In the order of the prerequisites. They count where the feature works; a contested one lists them only. */
  readonly gates: readonly Gate[]
  /** The gates as bits, one for each prerequisite in its order. */
  readonly gateBits: number
  /** Cells drawn from this outcome alone: few situations are possible, and a cell is the same each time. */
  readonly cells: Map<number, Cell>
}

/** Where the status of a feature comes from: one outcome for each combination of classes. */
export interface FeaturePlan {
  readonly feature: FeatureId
  /** Its place among the features of the edition. */
  readonly order: number
  readonly area: AreaId
  readonly absentWhen: AnswerTest | undefined
  /** Of `absentWhen`; missing where that is. */
  readonly absence: TruthFor | undefined
  /** The pages that are silent where no statement speaks. */
  readonly silentPages: readonly SourceId[]
  readonly layout: Layout
  /** At the places of the layout; missing where it has no combination. */
  readonly outcomes: readonly (Outcome | undefined)[]
  readonly caveats: readonly CaveatInForce[]
}

export interface PlanInput {
  readonly feature: FeatureId
  readonly order: number
  readonly area: AreaId
  readonly absentWhen: AnswerTest | undefined
  readonly silentPages: readonly SourceId[]
  /** The statements in force that affect the feature and decide its status. */
  readonly deciding: readonly StatementInForce[]
  readonly caveats: readonly CaveatInForce[]
  readonly knowledge: Knowledge
  readonly layoutOf: LayoutOf
  readonly truthOf: (condition: Condition) => TruthFor
}

/** Works out, once, what the statements say of every combination of answers that they tell apart. */
export function planFeature({ deciding, knowledge, layoutOf, truthOf, ...identity }: PlanInput): FeaturePlan {
  const { absentWhen } = identity
  const layout = layoutOf(
    deciding.flatMap(({ when }) => when ?? []),
    absentWhen,
  )
  return {
    ...identity,
    absence: absentWhen && truthOf(absentWhen),
    layout,
    outcomes: layout.combinations.map((options) => options && outcomeOf(deciding, options, knowledge)),
  }
}

/** The outcomes that answers leave open, each once. */
export const openOutcomes = (plan: FeaturePlan, answers: OpenAnswers): readonly Outcome[] =>
  outcomesAt(plan, answers.placesIn(plan.layout))

/** The outcomes at these places. */
export const outcomesAt = ({ outcomes }: FeaturePlan, places: readonly number[]): readonly Outcome[] =>
  places.flatMap((place) => outcomes[place] ?? [])

function outcomeOf(deciding: readonly StatementInForce[], options: Combination, knowledge: Knowledge): Outcome {
  const open = (question: string) => [options.get(question) ?? null]
  const holding = deciding.filter(({ when }) => when === undefined || evaluate(when, open) === 'holds')
  const of = (kind: string) => holding.filter(({ effect }) => effect.kind === kind)
  const [retiring, blocking, contesting, limiting, supporting] = [
    of('retires'),
    of('blocks'),
    of('contests'),
    of('limits'),
    of('supports'),
  ]
  const none = { reason: null, successor: null, gates: [], gateBits: 0, cells: new Map() }
  if (retiring.length > 0) return { ...none, status: 'retired', because: retiring, successor: successorOf(retiring) }
  if (blocking.length > 0) return { ...none, status: 'unsupported', because: blocking }
  const gated = { ...none, ...gatesOf(holding, knowledge) }
  if (contesting.length > 0) return { ...gated, status: 'unknown', reason: 'contested', because: contesting }
  if (limiting.length > 0) return { ...gated, status: 'limited', because: limiting }
  if (supporting.length > 0) return { ...gated, status: 'supported', because: supporting }
  return { ...none, status: 'unknown', reason: 'undocumented', because: [] }
}

function successorOf(retiring: readonly StatementInForce[]): SuccessorId | null {
  for (const { effect } of retiring) if (effect.kind === 'retires' && effect.successor) return effect.successor
  return null
}

function gatesOf(holding: readonly StatementInForce[], knowledge: Knowledge): Pick<Outcome, 'gates' | 'gateBits'> {
  const order = Object.keys(knowledge.prerequisites)
  const gates = holding.flatMap((statement) => {
    if (statement.effect.kind !== 'requires') return []
    const { prerequisite } = statement.effect
    return [{ prerequisite, statement, bit: 1 << order.indexOf(prerequisite) }]
  })
  gates.sort((a, b) => a.bit - b.bit)
  return { gates, gateBits: gates.reduce((bits, { bit }) => bits | bit, 0) }
}

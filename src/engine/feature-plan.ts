import type { AreaId, FeatureId, PrerequisiteId, QuestionId, SourceId, SuccessorId } from '../knowledge/ids'
import type { AnswerTest, Condition, Knowledge } from '../knowledge/types'
import type { UnknownReason } from './assessment'
import type { Cell } from './cell'
import { answerTests, evaluate, questionsIn } from './condition'
import type { CaveatInForce, StatementInForce } from './edition'
import type { QuestionInForce, QuestionsInForce, Reading, TruthFor } from './readings'

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

/** A question that decides outcomes, with its options in classes that no statement tells apart. */
export interface Axis {
  readonly question: QuestionId
  readonly asks: QuestionInForce
  readonly stride: number
  /** The class of each option; class 0 of a dependent question is "not asked". */
  readonly classOf: ReadonlyMap<string | null, number>
  /** By number of the reading: what its open classes add to the place, each once. */
  readonly steps: readonly (readonly number[])[]
  /** Place of the axis whose answer decides whether this question is asked, or -1. */
  readonly parent: number
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
  /** Parents before their dependents. */
  readonly axes: readonly Axis[]
  /** At the sum of class times stride; missing where a dependent question contradicts its parent. */
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
  readonly questions: QuestionsInForce
  readonly truthOf: (condition: Condition) => TruthFor
}

/** Works out, once, what the statements say of every combination of answers that they tell apart. */
export function planFeature({ deciding, knowledge, questions, truthOf, ...identity }: PlanInput): FeaturePlan {
  const axes = axesOf(deciding, knowledge, identity.absentWhen)
  return {
    ...identity,
    absence: identity.absentWhen && truthOf(identity.absentWhen),
    axes: axes.map((axis) => finished(axis, questions[axis.question])),
    outcomes: combinations(axes).map((options) => options && outcomeOf(deciding, options, knowledge)),
  }
}

interface DraftAxis extends Omit<Axis, 'asks' | 'steps'> {
  /** One option of each class. */
  readonly members: readonly (string | null)[]
  readonly askedWhen: readonly string[] | null
}

function finished({ question, stride, classOf, parent }: DraftAxis, asks: QuestionInForce): Axis {
  const stepsOf = ({ options }: Reading) => {
    const classes = new Set(options.flatMap((option) => classOf.get(option) ?? []))
    return [...classes].map((one) => one * stride)
  }
  return { question, asks, stride, classOf, steps: asks.readings.map(stepsOf), parent }
}

function axesOf(deciding: readonly StatementInForce[], knowledge: Knowledge, absentWhen?: AnswerTest): DraftAxis[] {
  const mentioned = new Set(deciding.flatMap(({ when }) => questionsIn(when)))
  for (const question of mentioned) {
    const parent = knowledge.questions[question].askedWhen?.question
    if (parent !== undefined) mentioned.add(parent as QuestionId)
  }
  const ids = (Object.keys(knowledge.questions) as QuestionId[]).filter((question) => mentioned.has(question))
  const tests = deciding.flatMap(({ when }) => (when ? answerTests(when) : []))
  const axes: DraftAxis[] = []
  let stride = 1
  for (const question of parentsFirst(ids, knowledge)) {
    const axis = axisOf(question, tests, { knowledge, stride, absentWhen, before: axes })
    axes.push(axis)
    stride *= axis.members.length
  }
  return axes
}

function parentsFirst(ids: readonly QuestionId[], knowledge: Knowledge): readonly QuestionId[] {
  return [...ids].sort(
    (a, b) =>
      Number(knowledge.questions[a].askedWhen !== undefined) - Number(knowledge.questions[b].askedWhen !== undefined),
  )
}

interface AxisContext {
  readonly knowledge: Knowledge
  readonly stride: number
  readonly absentWhen: AnswerTest | undefined
  readonly before: readonly DraftAxis[]
}

function axisOf(question: QuestionId, tests: readonly AnswerTest[], context: AxisContext): DraftAxis {
  const { options, askedWhen } = context.knowledge.questions[question]
  const dependentTests = Object.values(context.knowledge.questions).flatMap(({ askedWhen: test }) =>
    test ? [test] : [],
  )
  const telling = [...tests, ...dependentTests].filter((test) => test.question === question)
  const classOf = new Map<string | null, number>()
  const members: (string | null)[] = []
  const signatures = new Map<string, number>()
  if (askedWhen) {
    classOf.set(null, 0)
    members.push(null)
  }
  for (const option of options) {
    if (context.absentWhen?.question === question && isAccepted(context.absentWhen, option)) continue
    const signature = telling.map((test) => (isAccepted(test, option) ? '1' : '0')).join('')
    const known = signatures.get(signature)
    classOf.set(option, known ?? members.length)
    if (known === undefined) {
      signatures.set(signature, members.length)
      members.push(option)
    }
  }
  const parent = context.before.findIndex((axis) => axis.question === askedWhen?.question)
  return { question, stride: context.stride, classOf, parent, members, askedWhen: askedWhen?.isOneOf ?? null }
}

const isAccepted = (test: { readonly isOneOf: readonly string[] }, option: string) => test.isOneOf.includes(option)

type Options = ReadonlyMap<string, string | null>

/** One option of each class for every place of the table; undefined where a dependent question contradicts its parent. */
function combinations(axes: readonly DraftAxis[]): (Options | undefined)[] {
  const size = axes.reduce((product, { members }) => product * members.length, 1)
  return Array.from({ length: size }, (_, place) => {
    const options = new Map<string, string | null>()
    for (const { question, stride, members } of axes) {
      options.set(question, members[Math.floor(place / stride) % members.length] ?? null)
    }
    return axes.every((axis) => agreesWithParent(axis, axes, options)) ? options : undefined
  })
}

function agreesWithParent({ question, parent, askedWhen }: DraftAxis, axes: readonly DraftAxis[], options: Options) {
  const above = axes[parent]
  if (above === undefined || askedWhen === null) return true
  const asked = askedWhen.includes(options.get(above.question) ?? '')
  return asked === (options.get(question) !== null)
}

function outcomeOf(deciding: readonly StatementInForce[], options: Options, knowledge: Knowledge): Outcome {
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
  const gated = { ...none, ...gatesOf(of('requires'), knowledge) }
  if (contesting.length > 0) return { ...gated, status: 'unknown', reason: 'contested', because: contesting }
  if (limiting.length > 0) return { ...gated, status: 'limited', because: limiting }
  if (supporting.length > 0) return { ...gated, status: 'supported', because: supporting }
  return { ...none, status: 'unknown', reason: 'undocumented', because: [] }
}

function successorOf(retiring: readonly StatementInForce[]): SuccessorId | null {
  for (const { effect } of retiring) if (effect.kind === 'retires' && effect.successor) return effect.successor
  return null
}

function gatesOf(requiring: readonly StatementInForce[], knowledge: Knowledge): Pick<Outcome, 'gates' | 'gateBits'> {
  const order = Object.keys(knowledge.prerequisites)
  const gates = requiring.flatMap((statement) => {
    if (statement.effect.kind !== 'requires') return []
    const { prerequisite } = statement.effect
    return [{ prerequisite, statement, bit: 1 << order.indexOf(prerequisite) }]
  })
  gates.sort((a, b) => a.bit - b.bit)
  return { gates, gateBits: gates.reduce((bits, { bit }) => bits | bit, 0) }
}

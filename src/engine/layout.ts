import type { QuestionId } from '../knowledge/ids'
import type { AnswerTest, Condition } from '../knowledge/types'
import { certain } from './certain'
import { answerTests, questionsIn } from './condition'
import type { OpenAnswers, QuestionInForce, QuestionsInForce, Reading } from './readings'

/** A question that decides outcomes, with its options in classes that no statement tells apart. */
export interface Axis {
  readonly question: QuestionId
  readonly asks: QuestionInForce
  readonly stride: number
  /** The class of each option; class 0 of a dependent question is "not asked". */
  readonly classOf: ReadonlyMap<string | null, number>
  /** One option of each class. */
  readonly members: readonly (string | null)[]
  /** By number of a reading: what the classes that it leaves open add to the place, each once. */
  readonly steps: readonly (readonly number[])[]
  /** Place of the axis whose answer decides whether this question is asked, or -1. */
  readonly parent: number
}

/** An answer to each question of a layout; null stands for one that is not asked. */
export type Combination = ReadonlyMap<string, string | null>

/** The combinations of answers that statements tell apart. Most features of an area share theirs. */
export interface Layout {
  /** Its place among the layouts of the edition. */
  readonly number: number
  /** Parents before their dependents. */
  readonly axes: readonly Axis[]
  /** At the sum of class times stride; missing where a dependent question contradicts its parent. */
  readonly combinations: readonly (Combination | undefined)[]
}

/** The layout of a feature, by the conditions of its statements and of its absence. */
export type LayoutOf = (conditions: readonly Condition[], absentWhen: AnswerTest | undefined) => Layout

/** Makes layouts, each once. */
export function sharedLayouts(questions: QuestionsInForce): LayoutOf {
  const known = new Map<string, Layout>()
  return (conditions, absentWhen) => {
    const axes = axesOf(conditions, absentWhen, questions)
    const key = JSON.stringify(axes.map(({ question, classOf }) => [question, ...classOf]))
    const layout = known.get(key) ?? { number: known.size, axes: axes.map(withSteps), combinations: combinations(axes) }
    known.set(key, layout)
    return layout
  }
}

/** The places of a layout that answers leave open. */
export function openPlaces({ axes, combinations }: Layout, answers: OpenAnswers): readonly number[] {
  let settled = 0
  let places = [0]
  for (const { asks, steps } of axes) {
    const open = certain(steps[answers.readingOf(asks).number])
    const step = open[0]
    if (open.length === 1 && step !== undefined) settled += step
    else places = places.flatMap((place) => open.map((one) => place + one))
  }
  const all = places.map((place) => place + settled)
  return all.length === 1 ? all : all.filter((place) => combinations[place] !== undefined)
}

type DraftAxis = Omit<Axis, 'steps'>

function withSteps(axis: DraftAxis): Axis {
  const stepsOf = ({ options }: Reading) => {
    const classes = new Set(options.flatMap((option) => axis.classOf.get(option) ?? []))
    return [...classes].map((one) => one * axis.stride)
  }
  return { ...axis, steps: axis.asks.readings.map(stepsOf) }
}

function axesOf(
  conditions: readonly Condition[],
  absentWhen: AnswerTest | undefined,
  questions: QuestionsInForce,
): readonly DraftAxis[] {
  const tests = conditions.flatMap(answerTests)
  const axes: DraftAxis[] = []
  let stride = 1
  for (const question of parentsFirst(conditions, questions)) {
    const axis = axisOf(question, tests, { questions, stride, absentWhen, before: axes })
    axes.push(axis)
    stride *= axis.members.length
  }
  return axes
}

/** The questions mentioned and those they depend on. */
function parentsFirst(conditions: readonly Condition[], questions: QuestionsInForce): readonly QuestionId[] {
  const mentioned = new Set(conditions.flatMap(questionsIn))
  for (const question of mentioned) {
    const parent = questions[question].askedWhen?.question
    if (parent !== undefined) mentioned.add(parent)
  }
  const isDependent = (question: QuestionId) => questions[question].askedWhen !== undefined
  return (Object.keys(questions) as QuestionId[])
    .filter((question) => mentioned.has(question))
    .sort((a, b) => Number(isDependent(a)) - Number(isDependent(b)))
}

interface AxisContext {
  readonly questions: QuestionsInForce
  readonly stride: number
  readonly absentWhen: AnswerTest | undefined
  readonly before: readonly DraftAxis[]
}

function axisOf(question: QuestionId, tests: readonly AnswerTest[], context: AxisContext): DraftAxis {
  const { questions, stride, absentWhen, before } = context
  const asks = questions[question]
  const dependentTests = Object.values(questions).flatMap(({ askedWhen }) => askedWhen ?? [])
  const telling = [...tests, ...dependentTests].filter((test) => test.question === question)
  const classOf = new Map<string | null, number>()
  const members: (string | null)[] = []
  const signatures = new Map<string, number>()
  if (asks.askedWhen) {
    classOf.set(null, 0)
    members.push(null)
  }
  for (const option of asks.options) {
    if (absentWhen?.question === question && isAccepted(absentWhen, option)) continue
    const signature = telling.map((test) => (isAccepted(test, option) ? '1' : '0')).join('')
    const known = signatures.get(signature)
    classOf.set(option, known ?? members.length)
    if (known === undefined) {
      signatures.set(signature, members.length)
      members.push(option)
    }
  }
  const parent = before.findIndex((axis) => axis.question === asks.askedWhen?.question)
  return { question, asks, stride, classOf, members, parent }
}

const isAccepted = (test: { readonly isOneOf: readonly string[] }, option: string) => test.isOneOf.includes(option)

function combinations(axes: readonly DraftAxis[]): readonly (Combination | undefined)[] {
  const size = axes.reduce((product, { members }) => product * members.length, 1)
  return Array.from({ length: size }, (_, place) => {
    const options = new Map<string, string | null>()
    for (const { question, stride, members } of axes) {
      options.set(question, members[Math.floor(place / stride) % members.length] ?? null)
    }
    return axes.every((axis) => agreesWithParent(axis, axes, options)) ? options : undefined
  })
}

function agreesWithParent({ question, parent, asks }: DraftAxis, axes: readonly DraftAxis[], options: Combination) {
  const above = axes[parent]
  if (above === undefined || asks.askedWhen === undefined) return true
  const answer = options.get(above.question)
  const asked = asks.askedWhen.isOneOf.some((accepted) => accepted === answer)
  return asked === (options.get(question) !== null)
}

import { type Cell, decide } from '../engine/cell'
import { answerTests, questionsIn } from '../engine/condition'
import { type Edition, editionOn } from '../engine/edition'
import { viewGroup } from '../engine/group-view'
import type { DatedSetup, Group, TenantAnswers } from '../engine/setup'
import type { AreaId, FeatureId, QuestionId } from '../knowledge/ids'
import type { IsoDate, Knowledge } from '../knowledge/types'

/** One question of a sweep with the answers it goes through; undefined stands for no answer. */
export interface SweptQuestion {
  readonly question: QuestionId
  readonly answers: readonly (string | undefined)[]
  /**
   * What its answer can decide: which statements hold, whether the work is done that some of them ask for, or
   * nothing but caveats.
   */
  readonly decides: 'estate' | 'work' | 'caveat'
}

export interface Visit {
  readonly day: IsoDate
  /** For each question of the sweep, the place of its answer; one that this situation leaves out stays at 0. */
  readonly places: readonly number[]
  readonly answers: Readonly<Record<string, string | undefined>>
  /** The work that no open completion of this situation waits for, and that is therefore left unanswered. */
  readonly leftOut: ReadonlySet<QuestionId>
  readonly cell: Cell
}

/** The questions that any statement on a feature mentions, prerequisites included; dependents after their parents. */
export function sweptQuestions(knowledge: Knowledge, feature: FeatureId): readonly SweptQuestion[] {
  const found = new Map<QuestionId, SweptQuestion['decides']>()
  const statements = Object.values(knowledge.statements).filter(({ affects }) => affects.includes(feature))
  for (const { when, effect } of statements) {
    if (effect.kind === 'warns') for (const question of questionsIn(when)) found.set(question, 'caveat')
  }
  for (const { effect } of statements) {
    if (effect.kind === 'requires') found.set(knowledge.prerequisites[effect.prerequisite].question, 'work')
  }
  for (const { when, effect } of statements) {
    if (effect.kind !== 'warns') for (const question of questionsIn(when)) found.set(question, 'estate')
  }
  const ids = (Object.keys(knowledge.questions) as QuestionId[]).filter((id) => found.has(id))
  const isDependent = (id: QuestionId) => knowledge.questions[id].askedWhen !== undefined
  const absent = absentOptions(knowledge, feature)
  return [...ids.filter((id) => !isDependent(id)), ...ids.filter(isDependent)].map((question) => ({
    question,
    answers: [
      undefined,
      ...answersOf(knowledge, question).filter((answer) => !absent.includes(`${question} ${answer}`)),
    ],
    decides: found.get(question) ?? 'caveat',
  }))
}

/** Answers with which the feature has no result at all. */
function absentOptions(knowledge: Knowledge, feature: FeatureId): readonly string[] {
  const absentWhen = knowledge.areas[knowledge.features[feature].area].absentWhen
  return absentWhen?.isOneOf.map((option) => `${absentWhen.question} ${option}`) ?? []
}

/**
 * The days around each change of a statement on the area: the day before, the day itself, the day after; and the last
 * one known. Between them no statement on a feature of the area begins or ends.
 */
export function sweptDays(knowledge: Knowledge, area: AreaId): readonly IsoDate[] {
  const ofArea = Object.values(knowledge.statements).filter(({ affects }) =>
    affects.some((feature) => knowledge.features[feature].area === area),
  )
  const changes = ofArea.flatMap(({ from, until }) => [from, until ?? from])
  const days = [...new Set([knowledge.firstDay, ...changes])].flatMap((day) => [shift(day, -1), day, shift(day, 1)])
  return [...new Set([...days, knowledge.date])].filter((day) => day >= knowledge.firstDay).sort()
}

/**
 * Visits a feature on a day with every combination of the answers that decide which statements hold, each of these with
 * every combination of what is done and not done of the work that some open completion waits for, and each of these with
 * every answer to every question that decides a caveat only: one at a time, since no caveat depends on two of them.
 * Returns the number of visits.
 */
export function sweep(knowledge: Knowledge, feature: FeatureId, day: IsoDate, visit: (visit: Visit) => void): number {
  const questions = sweptQuestions(knowledge, feature)
  const cellOf = cellsOf(knowledge, feature, day)
  const cells = cellsDrawn(knowledge, feature, day)
  const strides = stridesOf(questions)
  let count = 0
  forEachCombination(knowledge, questions, { cellOf, isWorkTried: true }, (places, answers, leftOut) => {
    const index = places.reduce((sum, place, axis) => sum + place * (strides[axis] ?? 0), 0)
    const cell = cells.get(index) ?? cellOf(answers)
    cells.set(index, cell)
    visit({ day, places, answers, leftOut, cell })
    count += 1
  })
  return count
}

let latest: { readonly edition: Edition; readonly feature: FeatureId; readonly cells: Map<number, Cell> } | undefined

/** On days between two changes the verdicts are the same and need drawing once; kept until another edition is asked for. */
function cellsDrawn(knowledge: Knowledge, feature: FeatureId, day: IsoDate): Map<number, Cell> {
  const edition = editionOfFeature(knowledge, feature, day)
  if (latest?.edition !== edition || latest.feature !== feature) latest = { edition, feature, cells: new Map() }
  return latest.cells
}

/** What a step along each question adds to the number of a situation. */
export function stridesOf(questions: readonly SweptQuestion[]): readonly number[] {
  let size = 1
  return questions.map(({ answers }) => {
    const stride = size
    size *= answers.length
    return stride
  })
}

/** Visits each combination of the answers that decide which statements hold, without any work. */
export function sweepEstates(knowledge: Knowledge, feature: FeatureId, day: IsoDate, visit: EachCombination): void {
  const options = { cellOf: cellsOf(knowledge, feature, day), isWorkTried: false }
  forEachCombination(knowledge, sweptQuestions(knowledge, feature), options, visit)
}

/** The verdict on a feature for any answers of a group and its tenant on a day. */
export function cellsOf(knowledge: Knowledge, feature: FeatureId, day: IsoDate): CellOf {
  const edition = editionOfFeature(knowledge, feature, day)
  const plan = edition.features.find((one) => one.feature === feature)
  if (plan === undefined) throw new Error(`no such feature: ${feature}`)
  return (answers) => {
    const setup: DatedSetup = { version: 1, asOf: day, tenant: answers as TenantAnswers, groups: [] }
    return decide(edition, plan, viewGroup(edition, setup, { name: '1' } as Group))
  }
}

/** Of its area alone: the caveats of the others would be looked at in each of the two million situations. */
const editionOfFeature = (knowledge: Knowledge, feature: FeatureId, day: IsoDate) =>
  editionOn(knowledge, day, [knowledge.features[feature].area])

/** One update for each class that no statement tells apart within a version, and the versions alone; else the options. */
function answersOf(knowledge: Knowledge, question: QuestionId): readonly string[] {
  const { options, coarse } = knowledge.questions[question]
  if (coarse === undefined) return options
  const conditions = Object.values(knowledge.statements).flatMap(({ when }) => (when ? answerTests(when) : []))
  const tests = conditions.filter((test) => test.question === question).map((test) => new Set<string>(test.isOneOf))
  const known = new Map<string, string>()
  for (const [version, updates] of Object.entries(coarse)) {
    for (const update of updates) {
      const key = `${version} ${tests.map((test) => (test.has(update) ? '1' : '0')).join('')}`
      if (!known.has(key)) known.set(key, update)
    }
  }
  return [...Object.keys(coarse), ...known.values()]
}

type Answers = Readonly<Record<string, string | undefined>>
type CellOf = (answers: Answers) => Cell
type EachCombination = (places: readonly number[], answers: Answers, leftOut: ReadonlySet<QuestionId>) => void

function forEachCombination(
  knowledge: Knowledge,
  questions: readonly SweptQuestion[],
  { cellOf, isWorkTried }: { readonly cellOf: CellOf; readonly isWorkTried: boolean },
  visit: EachCombination,
): void {
  const places = questions.map(() => 0)
  const answers: Record<string, string | undefined> = {}
  let leftOut: ReadonlySet<QuestionId> = new Set()
  const answer = (index: number, entry: SweptQuestion, place: number) => {
    places[index] = place
    answers[entry.question] = entry.answers[place]
  }
  const eachCaveatAnswer = () => {
    visit(places, answers, leftOut)
    for (const [index, entry] of questions.entries()) {
      if (entry.decides !== 'caveat') continue
      for (let place = 1; place < entry.answers.length; place += 1) {
        answer(index, entry, place)
        visit(places, answers, leftOut)
      }
      answer(index, entry, 0)
    }
  }
  const fill = (decides: SweptQuestion['decides'], index: number, then: () => void): void => {
    const entry = questions[index]
    if (entry === undefined) {
      then()
      return
    }
    const isFilled = entry.decides === decides && isAsked(knowledge, entry, answers) && !leftOut.has(entry.question)
    for (let place = 0; place < (isFilled ? entry.answers.length : 1); place += 1) {
      if (entry.decides === decides) answer(index, entry, place)
      fill(decides, index + 1, then)
    }
    if (entry.decides === decides) answer(index, entry, 0)
  }
  fill('estate', 0, () => {
    leftOut = workLeftOut(knowledge, questions, cellOf(answers))
    if (isWorkTried) fill('work', 0, eachCaveatAnswer)
    else visit(places, answers, leftOut)
    leftOut = new Set()
  })
}

function isAsked(knowledge: Knowledge, { question }: SweptQuestion, answers: Answers): boolean {
  const { askedWhen } = knowledge.questions[question]
  return askedWhen === undefined || askedWhen.isOneOf.includes(answers[askedWhen.question] ?? '')
}

/** The work that no outcome still open asks for. */
function workLeftOut(knowledge: Knowledge, questions: readonly SweptQuestion[], { outcomes }: Cell) {
  const waited = new Set(
    outcomes.flatMap(({ gates }) => gates.map(({ prerequisite }) => knowledge.prerequisites[prerequisite].question)),
  )
  const work = questions.filter(({ decides }) => decides === 'work').map(({ question }) => question)
  return new Set(work.filter((question) => !waited.has(question)))
}

/** The day so many days later. */
export function shift(day: IsoDate, by: number): IsoDate {
  const moved = new Date(`${day}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + by)
  return moved.toISOString().slice(0, 10)
}

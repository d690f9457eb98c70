import { type Cell, decide } from '../engine/cell'
import { answerTests, questionsIn } from '../engine/condition'
import { editionOn } from '../engine/edition'
import { viewGroup } from '../engine/group-view'
import type { DatedSetup, Group, TenantAnswers } from '../engine/setup'
import type { FeatureId, QuestionId } from '../knowledge/ids'
import type { IsoDate, Knowledge } from '../knowledge/types'

/** One question of a sweep with the answers it goes through; undefined stands for no answer. */
export interface SweptQuestion {
  readonly question: QuestionId
  readonly answers: readonly (string | undefined)[]
  /** Whether it can decide a status; otherwise it decides caveats only. */
  readonly decides: boolean
}

export interface Swept {
  readonly feature: FeatureId
  readonly days: readonly IsoDate[]
  /** Missing: all that the statements mention, with all their answers. */
  readonly questions?: readonly SweptQuestion[]
}

export interface Visit {
  readonly day: IsoDate
  /** For each question of the sweep, the place of its answer; a dependent question that is not asked stays at 0. */
  readonly places: readonly number[]
  readonly answers: Readonly<Record<string, string | undefined>>
  readonly cell: Cell
}

/** The same questions with the answers that leave nothing open only, so that every visit is complete but for caveats. */
export function completeQuestions(knowledge: Knowledge, feature: FeatureId): readonly SweptQuestion[] {
  return sweptQuestions(knowledge, feature).map((entry) => {
    const { coarse = {} } = knowledge.questions[entry.question]
    const isWhole = (answer: string | undefined) => answer !== undefined && !Object.hasOwn(coarse, answer)
    return entry.decides ? { ...entry, answers: entry.answers.filter(isWhole) } : { ...entry, answers: [undefined] }
  })
}

/** The questions that any statement on a feature mentions, prerequisites included; dependents after their parents. */
export function sweptQuestions(knowledge: Knowledge, feature: FeatureId): readonly SweptQuestion[] {
  const deciding = new Set<QuestionId>()
  const warning = new Set<QuestionId>()
  for (const { affects, when, effect } of Object.values(knowledge.statements)) {
    if (!affects.includes(feature)) continue
    for (const question of questionsIn(when)) (effect.kind === 'warns' ? warning : deciding).add(question)
    if (effect.kind === 'requires') deciding.add(knowledge.prerequisites[effect.prerequisite].question)
  }
  const ids = (Object.keys(knowledge.questions) as QuestionId[]).filter((id) => deciding.has(id) || warning.has(id))
  const isDependent = (id: QuestionId) => knowledge.questions[id].askedWhen !== undefined
  return [...ids.filter((id) => !isDependent(id)), ...ids.filter(isDependent)].map((question) => ({
    question,
    answers: [undefined, ...answersOf(knowledge, question)],
    decides: deciding.has(question),
  }))
}

/** The days around each change of any statement: the day before, the day itself, the day after; and the last one known. */
export function sweptDays(knowledge: Knowledge): readonly IsoDate[] {
  const changes = Object.values(knowledge.statements).flatMap(({ from, until }) => [from, until ?? from])
  const days = [...new Set(changes)].flatMap((day) => [shift(day, -1), day, shift(day, 1)])
  return [...new Set([...days, knowledge.date])].filter((day) => day >= knowledge.firstDay).sort()
}

/**
 * Visits a feature with every combination of the answers that can decide its status, on each day, and each of these
 * with every answer to every question that decides a caveat only: one at a time, since no caveat depends on two of them.
 * Returns the number of visits.
 */
export function sweep(
  knowledge: Knowledge,
  { feature, days, questions = sweptQuestions(knowledge, feature) }: Swept,
  visit: (visit: Visit) => void,
): number {
  let count = 0
  for (const day of days) {
    const edition = editionOn(knowledge, day)
    const plan = edition.features.find((one) => one.feature === feature)
    if (plan === undefined) continue
    forEachCombination(knowledge, questions, (places, answers) => {
      const setup: DatedSetup = { version: 1, asOf: day, tenant: answers as TenantAnswers, groups: [] }
      visit({ day, places, answers, cell: decide(edition, plan, viewGroup(edition, setup, { name: '1' } as Group)) })
      count += 1
    })
  }
  return count
}

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

type EachCombination = (places: readonly number[], answers: Readonly<Record<string, string | undefined>>) => void

function forEachCombination(knowledge: Knowledge, questions: readonly SweptQuestion[], visit: EachCombination): void {
  const places = questions.map(() => 0)
  const answers: Record<string, string | undefined> = {}
  const answer = (index: number, entry: SweptQuestion, place: number) => {
    places[index] = place
    answers[entry.question] = entry.answers[place]
  }
  const eachCaveatAnswer = () => {
    visit(places, answers)
    for (const [index, entry] of questions.entries()) {
      if (entry.decides) continue
      for (let place = 1; place < entry.answers.length; place += 1) {
        answer(index, entry, place)
        visit(places, answers)
      }
      answer(index, entry, 0)
    }
  }
  const fill = (index: number): void => {
    const entry = questions[index]
    if (entry === undefined) {
      eachCaveatAnswer()
      return
    }
    const { askedWhen } = knowledge.questions[entry.question]
    const isAsked = askedWhen === undefined || askedWhen.isOneOf.includes(answers[askedWhen.question] ?? '')
    if (!isAsked) {
      places[index] = 0
      delete answers[entry.question]
      fill(index + 1)
      return
    }
    for (let place = 0; place < (entry.decides ? entry.answers.length : 1); place += 1) {
      answer(index, entry, place)
      fill(index + 1)
    }
  }
  fill(0)
}

/** The day so many days later. */
export function shift(day: IsoDate, by: number): IsoDate {
  const moved = new Date(`${day}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + by)
  return moved.toISOString().slice(0, 10)
}

import type { QuestionId } from '../knowledge/ids'
import type { AnswerTest, Condition, Knowledge, Question } from '../knowledge/types'
import { evaluate, type OpenOptions, questionsIn, type Truth } from './condition'
import { type Layout, openPlaces } from './layout'

/** What an answer to a question, or none, leaves open. Every question has few of them, all made once. */
export interface Reading {
  /** Its place among the readings of its question. */
  readonly number: number
  /** Null stands for a question that is not asked. */
  readonly options: readonly (string | null)[]
}

/** A question with all its readings. */
export interface QuestionInForce {
  readonly id: string
  /** Its place among the questions. */
  readonly place: number
  readonly options: readonly string[]
  readonly askedWhen: AnswerTest | undefined
  readonly readings: readonly Reading[]
  readonly notAsked: Reading
  readonly unanswered: Reading
  /** While neither the answer is known nor whether the question is asked. */
  readonly perhapsNotAsked: Reading
  /** By answer, the coarse ones too. */
  readonly answered: ReadonlyMap<string, Reading>
}

export type QuestionsInForce = Readonly<Record<QuestionId, QuestionInForce>>

/** The questions of the knowledge, each with its readings. */
export function questionsInForce({ questions }: Knowledge): QuestionsInForce {
  const entries = Object.entries(questions).map(([id, question], place) => [id, inForce(id, question, place)] as const)
  return Object.fromEntries(entries) as QuestionsInForce
}

function inForce(id: string, { options, coarse = {}, askedWhen, presumed }: Question, place: number): QuestionInForce {
  const readings: Reading[] = []
  const reading = (left: Reading['options']): Reading => {
    const made = { number: readings.length, options: left }
    readings.push(made)
    return made
  }
  const answered = new Map(Object.entries(coarse).map(([answer, left]) => [answer, reading(left)]))
  for (const option of options) answered.set(option, reading([option]))
  const presumption = presumed === undefined ? undefined : answered.get(presumed)
  return {
    id,
    place,
    options,
    askedWhen: askedWhen as AnswerTest | undefined,
    readings,
    notAsked: reading([null]),
    unanswered: presumption ?? reading(options),
    perhapsNotAsked: presumption ?? reading([null, ...options]),
    answered,
  }
}

/** The answer to a question, given for the group or for its tenant. */
export type Answers = (question: string) => unknown

const notAsked = [null] as const

/** What the answers about a group leave open. Each answer, and each layout, is looked at once, when it is first needed. */
export class OpenAnswers {
  readonly #questions: Readonly<Record<string, QuestionInForce>>
  readonly #answers: Answers
  readonly #known: Reading[] = []
  readonly #places: (readonly number[])[] = []

  constructor(questions: QuestionsInForce, answers: Answers) {
    this.#questions = questions
    this.#answers = answers
  }

  readonly open: OpenOptions = (id) => {
    const question = this.#questions[id]
    return question === undefined ? notAsked : this.readingOf(question).options
  }

  readingOf(question: QuestionInForce): Reading {
    const known = this.#known[question.place]
    if (known !== undefined) return known
    const reading = this.#read(question)
    this.#known[question.place] = reading
    return reading
  }

  placesIn(layout: Layout): readonly number[] {
    const known = this.#places[layout.number]
    if (known !== undefined) return known
    const places = openPlaces(layout, this)
    this.#places[layout.number] = places
    return places
  }

  #read({ id, askedWhen, answered, notAsked, unanswered, perhapsNotAsked }: QuestionInForce): Reading {
    const asked = askedWhen === undefined ? 'holds' : evaluate(askedWhen, this.open)
    if (asked === 'fails') return notAsked
    const answer = this.#answers(id)
    if (typeof answer === 'string') return answered.get(answer) ?? notAsked
    return asked === 'holds' ? unanswered : perhapsNotAsked
  }
}

/** The truth of a condition for answers. */
export type TruthFor = (answers: OpenAnswers) => Truth

/**
 * Keeps what conditions come to. One depends on nothing but the readings of the questions that it mentions, so each
 * combination of them is worked out once.
 */
export function rememberTruths(questions: QuestionsInForce): (condition: Condition) => TruthFor {
  const known = new WeakMap<Condition, TruthFor>()
  return (condition) => {
    const kept = known.get(condition) ?? rememberTruth(condition, questions)
    known.set(condition, kept)
    return kept
  }
}

function rememberTruth(condition: Condition, questions: Readonly<Record<string, QuestionInForce>>): TruthFor {
  // A step of a runbook may ask what an earlier knowledge did not know of.
  const mentioned = questionsIn(condition).flatMap((id) => questions[id] ?? [])
  const known: Truth[] = []
  return (answers) => {
    let key = 0
    for (const question of mentioned) key = key * question.readings.length + answers.readingOf(question).number
    const kept = known[key]
    if (kept !== undefined) return kept
    const truth = evaluate(condition, answers.open)
    known[key] = truth
    return truth
  }
}

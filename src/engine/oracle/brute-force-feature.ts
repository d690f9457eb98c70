import { completionsOf, type Dimension, dimensionsOf, isUnanswered, representativeDay } from './completions'
import type { Answers, Opinion } from './opinion'
import { type OracleStatus, opinionOn } from './oracle'
import { relevantQuestions } from './relevant-questions'
import { doneAnswerOf, prerequisiteOrder, questionOf, questionOrder } from './vocabulary'

export interface BruteResult {
  readonly status: OracleStatus
  readonly reason: null | 'unanswered' | 'undocumented' | 'contested'
  readonly contested: boolean
  readonly ask: readonly string[]
  readonly prerequisites: readonly string[]
  readonly toCheck: readonly string[]
  /** Every gate of some completion: what the list of the whole assessment is made of. */
  readonly gates: readonly string[]
}

const known = new Map<string, BruteResult | null>()

/** The verdict on possibly partial answers, by trying every way to complete them. Null where there is no result. */
export function bruteForceFeature(feature: string, answers: Answers, asOf: string): BruteResult | null {
  const relevant: Record<string, string | undefined> = {}
  for (const question of relevantQuestions(feature, answers)) relevant[question] = answers[question]
  const day = representativeDay(feature, asOf)
  const key = JSON.stringify([feature, day, relevant])
  const before = known.get(key)
  if (before !== undefined) return before
  const result = computed(feature, relevant, day)
  known.set(key, result)
  return result
}

const codes: readonly OracleStatus[] = ['retired', 'unsupported', 'unknown', 'conditional', 'limited', 'supported']
const conditional = codes.indexOf('conditional')
const gateQuestions = new Set(prerequisiteOrder.map(questionOf))

function computed(feature: string, answers: Answers, asOf: string): BruteResult | null {
  const dimensions = dimensionsOf(feature, answers)
  // Whether the work is done is tried innermost: what the sources say does not depend on it.
  const estates = dimensions.filter(({ question }) => !gateQuestions.has(question))
  const works = dimensions.filter(({ question }) => gateQuestions.has(question))
  const opinions: Opinion[] = []
  for (const completion of completionsOf(answers, estates)) {
    const opinion = opinionOn(feature, completion, asOf)
    if (opinion === null) return null
    opinions.push(opinion)
  }
  const statuses = everyStatus(opinions, works, answers)
  const status = statuses.every((one) => one === statuses[0]) ? (codes[statuses[0] ?? 0] ?? 'unknown') : null
  const reason = reasonOf(status, opinions)
  return {
    status: status ?? 'unknown',
    reason,
    contested: reason === 'contested',
    ask: askOf([...estates, ...works], statuses),
    prerequisites: status === 'conditional' ? neededForSure(answers, opinions) : [],
    toCheck: status === 'conditional' ? neededPerhaps(answers, opinions) : [],
    gates: prerequisiteOrder.filter((id) => opinions.some((one) => isNeeded(one, id))),
  }
}

/** The status of each completion: those that differ in what is done stand together, the last question fastest. */
function everyStatus(opinions: readonly Opinion[], works: readonly Dimension[], answers: Answers): Uint8Array {
  const lacking = lackingInEach(works)
  const statuses = new Uint8Array(opinions.length * lacking.length)
  opinions.forEach((opinion, estate) => {
    const otherwise = codes.indexOf(statusOnceDone(opinion))
    const needs = worksWhenDone(opinion) ? opinion.needs : []
    const isBarred = needs.some((id) => !isOpen(id, answers) && answers[questionOf(id)] !== doneAnswerOf(id))
    const needed = works.reduce((bits, { question }, place) => {
      return needs.some((id) => questionOf(id) === question) ? bits | (1 << place) : bits
    }, 0)
    lacking.forEach((bits, work) => {
      statuses[estate * lacking.length + work] = isBarred || (bits & needed) !== 0 ? conditional : otherwise
    })
  })
  return statuses
}

/** For every way to answer what is done and what is not, the questions answered otherwise, as bits. */
function lackingInEach(works: readonly Dimension[]): readonly number[] {
  return works.reduce<readonly number[]>(
    (before, { question, choices }, place) =>
      before.flatMap((bits) => choices.map((choice) => (isDoneBy(question, choice) ? bits : bits | (1 << place)))),
    [0],
  )
}

const isDoneBy = (question: string, choice: Answers): boolean =>
  prerequisiteOrder.some((id) => questionOf(id) === question && choice[question] === doneAnswerOf(id))

const isOpen = (id: string, answers: Answers): boolean => isUnanswered(questionOf(id), answers)

const worksWhenDone = (opinion: Opinion): opinion is Extract<Opinion, { needs: unknown }> =>
  'needs' in opinion && opinion.says !== 'contested'

function statusOnceDone({ says }: Opinion): OracleStatus {
  return says === 'undocumented' || says === 'contested' ? 'unknown' : says
}

function reasonOf(status: OracleStatus | null, opinions: readonly Opinion[]): BruteResult['reason'] {
  if (status === null) return 'unanswered'
  if (status !== 'unknown') return null
  return opinions.some(({ says }) => says === 'undocumented') ? 'undocumented' : 'contested'
}

/** The questions for which two completions that differ only in it have different statuses. */
function askOf(dimensions: readonly Dimension[], statuses: Uint8Array): string[] {
  const changing = dimensions.filter((_, position) => canChangeStatus(dimensions, position, statuses))
  return questionOrder.filter((question) => changing.some((dimension) => dimension.question === question))
}

/**
 * Compares each completion with the one that has the first choice in this place and is otherwise the same. An unanswered
 * mailbox has single choices beside those with an Exchange update, so two updates that differ also differ from one of them.
 */
function canChangeStatus(dimensions: readonly Dimension[], position: number, statuses: Uint8Array): boolean {
  const size = dimensions[position]?.choices.length ?? 1
  const stride = dimensions.slice(position + 1).reduce((product, { choices }) => product * choices.length, 1)
  return statuses.some((status, index) => {
    const choice = Math.floor(index / stride) % size
    return status !== statuses[index - choice * stride]
  })
}

const isNeeded = (opinion: Opinion, id: string): boolean => 'needs' in opinion && opinion.needs.includes(id)

/** Answered, not done, and needed in every completion. */
function neededForSure(answers: Answers, opinions: readonly Opinion[]): string[] {
  const undone = prerequisiteOrder.filter((id) => !isOpen(id, answers) && answers[questionOf(id)] !== doneAnswerOf(id))
  return undone.filter((id) => opinions.every((one) => isNeeded(one, id)))
}

/** Not answered, and needed in some completion. */
function neededPerhaps(answers: Answers, opinions: readonly Opinion[]): string[] {
  const open = prerequisiteOrder.filter((id) => isOpen(id, answers))
  return open.filter((id) => opinions.some((one) => isNeeded(one, id)))
}

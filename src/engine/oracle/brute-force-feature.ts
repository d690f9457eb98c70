import { completionsOf, type Dimension, dimensionsOf, isUnanswered, representativeDay } from './completions'
import type { Answers } from './opinion'
import { type OracleStatus, type OracleVerdict, verdict } from './oracle'
import { relevantQuestions } from './relevant-questions'
import { prerequisiteOrder, questionOf, questionOrder } from './vocabulary'

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

function computed(feature: string, answers: Answers, asOf: string): BruteResult | null {
  const dimensions = dimensionsOf(feature, answers)
  const verdicts: OracleVerdict[] = []
  for (const completion of completionsOf(answers, dimensions)) {
    const one = verdict(feature, completion, asOf)
    if (one === null) return null
    verdicts.push(one)
  }
  const reason = reasonOf(verdicts)
  const status = statusOf(verdicts)
  const isConditional = status === 'conditional'
  return {
    status,
    reason,
    contested: reason === 'contested',
    ask: askOf(dimensions, verdicts),
    prerequisites: isConditional ? neededForSure(answers, verdicts) : [],
    toCheck: isConditional ? neededPerhaps(answers, verdicts) : [],
    gates: prerequisiteOrder.filter((id) => verdicts.some((one) => hasGate(one, id))),
  }
}

const allEqual = (values: readonly unknown[]): boolean => values.every((value) => value === values[0])

function statusOf(verdicts: readonly OracleVerdict[]): OracleStatus {
  const statuses = verdicts.map(({ status }) => status)
  return allEqual(statuses) ? (statuses[0] ?? 'unknown') : 'unknown'
}

function reasonOf(verdicts: readonly OracleVerdict[]): BruteResult['reason'] {
  const statuses = verdicts.map(({ status }) => status)
  if (!allEqual(statuses)) return 'unanswered'
  if (statuses[0] !== 'unknown') return null
  return verdicts.some(({ reason }) => reason === 'undocumented') ? 'undocumented' : 'contested'
}

/** The questions for which two completions that differ only in it have different statuses. */
function askOf(dimensions: readonly Dimension[], verdicts: readonly OracleVerdict[]): string[] {
  const changing = dimensions.filter((_, position) => canChangeStatus(dimensions, position, verdicts))
  return questionOrder.filter((question) => changing.some((dimension) => dimension.question === question))
}

/**
 * Compares each completion with the one that has the first choice in this place and is otherwise the same. An unanswered
 * mailbox has single choices beside those with an Exchange update, so two updates that differ also differ from one of them.
 */
function canChangeStatus(
  dimensions: readonly Dimension[],
  position: number,
  verdicts: readonly OracleVerdict[],
): boolean {
  const size = dimensions[position]?.choices.length ?? 1
  const stride = dimensions.slice(position + 1).reduce((product, { choices }) => product * choices.length, 1)
  return verdicts.some(({ status }, index) => {
    const choice = Math.floor(index / stride) % size
    return status !== verdicts[index - choice * stride]?.status
  })
}

const hasGate = (one: OracleVerdict, id: string): boolean => one.gates.some((gate) => gate.id === id)

/** Answered, not done, and needed in every completion. */
function neededForSure(answers: Answers, verdicts: readonly OracleVerdict[]): string[] {
  const answered = prerequisiteOrder.filter((id) => !isUnanswered(questionOf(id), answers))
  return answered.filter((id) => verdicts.every(({ prerequisites }) => prerequisites.includes(id)))
}

/** Not answered, and needed in some completion. */
function neededPerhaps(answers: Answers, verdicts: readonly OracleVerdict[]): string[] {
  const open = prerequisiteOrder.filter((id) => isUnanswered(questionOf(id), answers))
  return open.filter((id) => verdicts.some((one) => hasGate(one, id)))
}

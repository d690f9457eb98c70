import type { QuestionId } from '../../knowledge/ids'
import { type Status, statuses } from '../assessment'
import type { Edition } from '../edition'
import { type FeaturePlan, type Outcome, openOutcomes } from '../feature-plan'
import { type Missing, missingIn } from '../group-view'
import { possibleStatuses } from '../possible-statuses'
import { type Answers, OpenAnswers } from '../readings'
import type { PossibleChange } from './possible'

/** Status by status, from worst to best. */
export const rankOf = (status: Status): number => statuses.indexOf(status)

const conditional = rankOf('conditional')

export const worksAt = (status: Status): boolean => rankOf(status) > conditional

/** Whether the feature comes nearer to working; knowing more precisely why it does not is no gain. */
export const isBetter = (after: Status, before: Status): boolean =>
  rankOf(after) > rankOf(before) && rankOf(after) >= conditional

/** The status of one cell after any changes. What decides outcomes is looked up once, what only fulfils is a matter of bits. */
export interface CellTable {
  readonly plan: FeaturePlan
  readonly before: Status
  /** The changes that can matter to the cell. */
  readonly changes: readonly PossibleChange[]
  /** Those of them that decide what the statements say, and do not only fulfil a prerequisite. */
  readonly deciding: readonly PossibleChange[]
  readonly after: (changes: readonly PossibleChange[]) => Status
  /** Whether a missing answer then decides what the status is. */
  readonly isOpenAfter: (changes: readonly PossibleChange[]) => boolean
  /** The prerequisites, as bits, that are still not done after the changes and that some open outcome waits for. */
  readonly lacking: (changes: readonly PossibleChange[]) => number
  /** The prerequisites, as bits, that a change fulfils. */
  readonly bitsOf: (change: PossibleChange) => number
}

export function cellTable(
  edition: Edition,
  plan: FeaturePlan,
  { answers, place, possible }: { answers: Answers; place: number; possible: readonly PossibleChange[] },
): CellTable {
  const missing = missingIn(edition, answers)
  const axes = new Set<QuestionId>(plan.layout.axes.map(({ question }) => question))
  const allGates = plan.outcomes.reduce((bits, outcome) => bits | (outcome?.gateBits ?? 0), 0)
  const bits = new Map<PossibleChange, number>()
  const bitsOf = (change: PossibleChange): number => {
    const known = bits.get(change) ?? fulfilledBy(edition, change)
    bits.set(change, known)
    return known
  }
  const decides = ({ settles }: PossibleChange) => settles.some(({ question }) => axes.has(question))
  const changes = possible.filter(
    (change) =>
      (change.group === null || change.group === place) && (decides(change) || (bitsOf(change) & allGates) !== 0),
  )
  const deciding = changes.filter(decides)
  const known = new Map<string, readonly Outcome[]>()
  let untouched: readonly Outcome[] | undefined
  const outcomesAfter = (made: readonly PossibleChange[]): readonly Outcome[] => {
    const telling = deciding.length === 0 ? [] : made.filter((change) => deciding.includes(change))
    if (telling.length === 0) {
      untouched ??= openOutcomes(plan, new OpenAnswers(edition.questions, answers))
      return untouched
    }
    const key = telling.map((change) => deciding.indexOf(change)).join()
    const kept = known.get(key)
    if (kept) return kept
    const settled = new Map(
      telling.flatMap(({ settles }) => settles.map(({ question, to }) => [question as string, to])),
    )
    const after = new OpenAnswers(edition.questions, (question) => settled.get(question) ?? answers(question))
    const outcomes = openOutcomes(plan, after)
    known.set(key, outcomes)
    return outcomes
  }
  const missingAfter = (made: readonly PossibleChange[]): Missing => {
    const done = made.reduce((all, change) => all | bitsOf(change), 0)
    return { toDo: missing.toDo & ~done, unanswered: missing.unanswered & ~done }
  }
  const possibleAfter = (made: readonly PossibleChange[]) => possibleStatuses(outcomesAfter(made), missingAfter(made))
  const after = (made: readonly PossibleChange[]) => only(possibleAfter(made))
  const isOpenAfter = (made: readonly PossibleChange[]) => possibleAfter(made).length > 1
  const lacking = (made: readonly PossibleChange[]) => {
    const { toDo, unanswered } = missingAfter(made)
    return outcomesAfter(made).reduce((all, outcome) => all | outcome.gateBits, 0) & (toDo | unanswered)
  }
  return { plan, before: after([]), changes, deciding, after, isOpenAfter, lacking, bitsOf }
}

const only = (possible: readonly Status[]): Status => (possible.length === 1 ? possible[0] : undefined) ?? 'unknown'

function fulfilledBy({ prerequisites }: Edition, { settles }: PossibleChange): number {
  return prerequisites.reduce(
    (all, { bit, question, doneWhen }) =>
      settles.some((settled) => settled.question === question && settled.to === doneWhen) ? all | bit : all,
    0,
  )
}

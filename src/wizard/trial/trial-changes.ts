import type { Draft } from '../../io/draft-type'
import type { QuestionId } from '../../knowledge/ids'
import { groupQuestions, questions } from '../../knowledge/questions'
import { emptySession, sessionReducer } from '../session'

/** An answer that is tried out: in the place of the one in the draft, which stays as it is. */
export interface TrialChange {
  readonly question: QuestionId
  /** The id of a group; null for a question about the tenant. */
  readonly group: string | null
  /** Null: "I don't know yet". */
  readonly answer: string | null
}

/** The draft as it would be with other answers. */
export function withChanges(draft: Draft, changes: readonly TrialChange[]): Draft {
  return changes.reduce(
    (session, { question, group, answer }) =>
      sessionReducer(session, { type: 'answered', question, groups: group === null ? null : [group], answer }),
    { ...emptySession, draft },
  ).draft
}

/** Only the changes that change something in this draft: it may have lost a group, or have got the same answer since. */
export function changesIn(draft: Draft, changes: readonly TrialChange[]): readonly TrialChange[] {
  return changes.filter((change) => {
    const isThere = change.group === null || draft.groups.some(({ id }) => id === change.group)
    return isThere && answerIn(draft, change) !== change.answer && isOption(draft, change)
  })
}

/** The changes with another one, which takes the place of an earlier one of the same question. */
export function withChange(changes: readonly TrialChange[], change: TrialChange): readonly TrialChange[] {
  const place = changes.findIndex((other) => isSamePlace(other, change))
  return place < 0 ? [...changes, change] : changes.with(place, change)
}

export const withoutChange = (changes: readonly TrialChange[], change: TrialChange): readonly TrialChange[] =>
  changes.filter((other) => !isSamePlace(other, change))

/** What brings the answers of the draft back once changes are kept in it. */
export const reverseOf = (draft: Draft, changes: readonly TrialChange[]): readonly TrialChange[] =>
  changes.map(({ question, group }) => ({ question, group, answer: answerIn(draft, { question, group }) }))

/** What the draft answers; null where it answers nothing. */
export function answerIn(draft: Draft, { question, group }: Omit<TrialChange, 'answer'>): string | null {
  const answers: Readonly<Record<string, string | undefined>> =
    group === null ? draft.tenant : (draft.groups.find(({ id }) => id === group)?.answers ?? {})
  return answers[question] ?? null
}

/** Reads what was kept; what is not a list of changes is none. */
export function parseChanges(value: unknown): readonly TrialChange[] {
  return Array.isArray(value) ? value.filter(isChange) : []
}

function isChange(value: unknown): value is TrialChange {
  if (typeof value !== 'object' || value === null) return false
  const { question, group, answer } = value as Readonly<Record<string, unknown>>
  if (typeof question !== 'string' || !Object.hasOwn(questions, question)) return false
  const isPlaced = Object.hasOwn(groupQuestions, question) ? typeof group === 'string' : group === null
  return isPlaced && (answer === null || typeof answer === 'string')
}

const isOption = (draft: Draft, change: TrialChange): boolean =>
  answerIn(withChanges(draft, [change]), change) === change.answer

const isSamePlace = (one: TrialChange, other: TrialChange): boolean =>
  one.question === other.question && one.group === other.group

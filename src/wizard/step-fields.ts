import { nameIds } from '../engine/setup'
import type { ErrorWords, GroupsWords } from '../i18n/wizard-words'
import type { Draft, DraftGroup } from '../io/draft-type'
import { firstDay } from '../knowledge/first-day'
import type { QuestionId } from '../knowledge/ids'
import { shownName } from './group-names'
import type { StepValues } from './step-schema'
import type { StepId } from './steps'

/** Why a text cannot stand; the catalogs word it. */
export type FieldError = Exclude<keyof ErrorWords, 'title'>

/** The key of a question's field; group questions have one for each group. */
export function questionKey(question: QuestionId, group: Pick<DraftGroup, 'id'> | null): string {
  return group ? `${question}@${group.id}` : question
}

interface PageFields {
  readonly step: StepId
  readonly groupId: string | undefined
}

/**
 * What the texts of a page hold when it opens; its answers are in the session. The texts of other pages stay out: one
 * that is wrong would hold the reader up on a page that does not show it.
 */
export function firstValues(words: GroupsWords, draft: Draft, { step, groupId }: PageFields): StepValues {
  const group = draft.groups.find(({ id }) => id === groupId)
  return {
    ...(step === 'names' ? Object.fromEntries(nameIds.map((id) => [id, draft.names[id] ?? ''])) : {}),
    ...(group ? { name: shownName(words, group.name), users: group.users, build: group.build } : {}),
  }
}

export function errorText(words: ErrorWords, error: string): string {
  const entry = isFieldError(words, error) ? words[error] : ''
  return typeof entry === 'function' ? entry(firstDay) : entry
}

const isFieldError = (words: ErrorWords, error: string): error is FieldError =>
  error !== 'title' && Object.hasOwn(words, error)

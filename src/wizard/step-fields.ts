import * as z from 'zod/mini'
import type { ErrorWords, GroupsWords } from '../i18n/wizard-words'
import { isDay } from '../io/day'
import type { Draft, DraftGroup } from '../io/draft'
import { type ExchangeBuildResult, readExchangeBuild } from '../io/exchange-build'
import { isTitle } from '../io/link/limits'
import { knowledge } from '../knowledge'
import type { QuestionId } from '../knowledge/ids'
import { userCountOf } from './draft-setup'
import { shownName } from './group-names'

/** Why a text cannot stand; the catalogs word it. */
export type FieldError = Exclude<keyof ErrorWords, 'title'>

/** A page's fields by their keys: texts, and answers to questions. */
export type StepValues = z.input<ReturnType<typeof stepSchema>>

const must = (error: FieldError, holds: (text: string) => boolean) => z.refine<string>(holds, { error, abort: true })

const text = (...checks: readonly ReturnType<typeof must>[]) => z.optional(z.string().check(...checks))

/** What the texts of a page must be; a page has only some of these fields. */
export function stepSchema(isNameFree: (name: string) => boolean) {
  return z.looseObject({
    title: text(must('titleTooLong', (title) => isTitle(title.trim()))),
    asOf: text(
      must('notADay', (day) => day === '' || isDay(day)),
      must('dayTooEarly', (day) => day === '' || day >= knowledge.firstDay),
    ),
    name: text(
      must('nameMissing', (name) => name.trim() !== ''),
      must('nameTooLong', (name) => isTitle(name.trim())),
      must('nameTaken', (name) => isNameFree(name.trim())),
    ),
    users: text(must('notACount', (users) => users.trim() === '' || userCountOf(users) !== null)),
    build: text(...Object.entries(buildErrors).map(([kind, error]) => must(error, (build) => kindOf(build) !== kind))),
  })
}

const buildErrors: Readonly<Record<Exclude<ExchangeBuildResult['kind'], 'found'>, FieldError>> = {
  unreadable: 'buildUnreadable',
  'exchange-online': 'buildOfExchangeOnline',
  'before-first-release': 'buildTooOld',
  'not-exchange': 'buildNotExchange',
}

const kindOf = (build: string) => (build.trim() === '' ? 'found' : readExchangeBuild(build).kind)

/** The key of a question's field; group questions have one for each group. */
export function questionKey(question: QuestionId, group: Pick<DraftGroup, 'id'> | null): string {
  return group ? `${question}@${group.id}` : question
}

/** What the fields of a page hold when it opens. A question without an answer has none of its choices marked. */
export function firstValues(words: GroupsWords, draft: Draft, group: DraftGroup | undefined): StepValues {
  const answers = [null, ...draft.groups].flatMap((one) =>
    Object.entries(one ? one.answers : draft.tenant).map(([question, answer]) => [
      questionKey(question as QuestionId, one),
      answer,
    ]),
  )
  return {
    title: draft.title,
    asOf: draft.asOf,
    ...(group ? { name: shownName(words, group.name), users: group.users, build: group.build } : {}),
    ...Object.fromEntries(answers),
  }
}

export function errorText(words: ErrorWords, error: string): string {
  const entry = isFieldError(words, error) ? words[error] : ''
  return typeof entry === 'function' ? entry(knowledge.firstDay) : entry
}

const isFieldError = (words: ErrorWords, error: string): error is FieldError =>
  error !== 'title' && Object.hasOwn(words, error)

import * as z from 'zod/mini'
import type { AskingCatalog } from '../i18n/catalog'
import { formatDate, formatNumber } from '../i18n/format'
import type { KnowledgeWords } from '../i18n/knowledge-words'
import type { Draft, DraftGroup } from '../io/draft-type'
import type { IsoDate } from '../knowledge/types'
import { fieldAddress, hasPagePerGroup } from './addresses'
import { answerWords } from './answer-words'
import { dayOf, userCountOf } from './draft-setup'
import { shownName } from './group-names'
import { namesAsked } from './names-asked'
import type { AskedQuestion } from './plan'
import { errorText, questionKey } from './step-fields'
import { stepSchema } from './step-schema'
import type { StepId } from './steps'
import type { Plan } from './use-plan'

/** What the page says of the tenant, or of one group. */
export interface CheckSection {
  /** Null: the tenant. */
  readonly group: DraftGroup | null
  readonly rows: readonly CheckRow[]
}

/** One answer, or a text as typed, with the address at which it is changed. */
export interface CheckRow {
  readonly label: string
  /** Empty where nothing has been answered or typed. */
  readonly value: string
  /** Why a text does not count. */
  readonly error: string | undefined
  /** A question left open is something to find out; a text left out is not. */
  readonly isQuestion: boolean
  readonly address: string
}

/** The words of the page: those of the wizard, and those of the names, which are loaded apart. */
type CheckCatalog = AskingCatalog & Pick<KnowledgeWords, 'names'>

export function checkSections(catalog: CheckCatalog, { draft, steps }: Plan, today: IsoDate): readonly CheckSection[] {
  const answers = (group: DraftGroup | null, place?: number) =>
    steps.flatMap(({ id, questions }) =>
      questions
        .filter((asked) => asked.group?.id === group?.id)
        .map((asked) => answerRow(catalog, asked, hasPagePerGroup(id) ? [id, place] : [id])),
    )
  return [
    { group: null, rows: [...tenantTexts(catalog, draft, today), ...answers(null), ...nameTexts(catalog, draft)] },
    ...draft.groups.map((group, index) => ({
      group,
      rows: [...groupTexts(catalog, draft, index), ...answers(group, index + 1)],
    })),
  ]
}

type PageOf = readonly [step: StepId, group?: number | undefined]

function answerRow(
  { knowledge }: AskingCatalog,
  { question, group, answer }: AskedQuestion,
  [step, place]: PageOf,
): CheckRow {
  return {
    label: knowledge.questions[question].label,
    value: answer === undefined ? '' : answerWords(knowledge, question, answer).name,
    error: undefined,
    isQuestion: true,
    address: fieldAddress(step, questionKey(question, place === undefined ? group : null), place),
  }
}

function tenantTexts({ wizard, language }: AskingCatalog, { title, asOf }: Draft, today: IsoDate): readonly CheckRow[] {
  const { scope, errors } = wizard
  const problems = problemsOf({ title, asOf }, () => true)
  const row = (key: 'title' | 'asOf', value: string): CheckRow => ({
    label: scope[key].label,
    value,
    error: problems[key] && errorText(errors, problems[key]),
    isQuestion: false,
    address: fieldAddress('scope', key),
  })
  return [row('title', title), row('asOf', problems.asOf ? asOf : formatDate(language, dayOf(asOf) ?? today))]
}

function nameTexts({ names, wizard }: CheckCatalog, draft: Draft): readonly CheckRow[] {
  const problems = problemsOf(draft.names, () => true)
  return namesAsked(draft).map((id) => ({
    label: names[id].label,
    value: draft.names[id] ?? '',
    error: problems[id] && errorText(wizard.errors, problems[id]),
    isQuestion: false,
    address: fieldAddress('names', id),
  }))
}

function groupTexts({ wizard, language }: AskingCatalog, { groups }: Draft, index: number): readonly CheckRow[] {
  const { groups: words, exchange, errors } = wizard
  const group = groups[index]
  if (!group) return []
  const { name, users, build } = group
  const count = userCountOf(users)
  const isFree = (typed: string) => groups.every((other) => other === group || other.name.trim() !== typed)
  const problems = problemsOf({ name, users, build }, isFree)
  const row = (key: 'name' | 'users' | 'build', label: string, value: string): CheckRow => ({
    label,
    value,
    error: problems[key] && errorText(errors, problems[key]),
    isQuestion: false,
    address: fieldAddress('mailboxes', key, index + 1),
  })
  return [
    row('name', words.name.label, shownName(words, name)),
    row('users', words.users.label, count === null ? users : formatNumber(language, count)),
    // A build number that can be read stands there as the version it means.
    ...(problems.build ? [row('build', exchange.build.label, build)] : []),
  ]
}

/** What is wrong with texts, by their keys. */
function problemsOf(
  texts: Readonly<Record<string, string>>,
  isNameFree: (name: string) => boolean,
): Readonly<Record<string, string>> {
  const { error } = z.safeParse(stepSchema(isNameFree), texts)
  return Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [String(path[0]), message]))
}

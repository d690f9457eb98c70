import { isAsked } from '../engine/influence'
import { optionWords } from '../i18n/knowledge-words'
import type { AnswerTo, QuestionId } from '../knowledge/ids'
import { isAskedPerGroup } from './open-questions'
import type { ResultsView } from './view'

/** An answer in words; null while none is given, undefined where the question is not asked. */
export type ShownAnswer = string | null | undefined

export interface TenantAnswer {
  readonly question: QuestionId
  readonly answer: string
}

/** What counts of the answers about the tenant, in asking order. */
export function tenantAnswers(view: ResultsView): readonly TenantAnswer[] {
  const given: Answers = view.setup.tenant ?? {}
  return questionsOf(view)
    .filter((question) => !isAskedPerGroup(question))
    .flatMap((question) => {
      const answer = given[question]
      return answer === undefined ? [] : [{ question, answer: inWords(view, question, answer) }]
    })
}

export interface GroupAnswerRow {
  readonly question: QuestionId
  /** In the order of the groups. */
  readonly answers: readonly ShownAnswer[]
}

/** The questions that some group has answered, with the answer of each. */
export function groupAnswers(view: ResultsView): readonly GroupAnswerRow[] {
  const { setup, knowledge } = view
  return questionsOf(view)
    .filter((question) => isAskedPerGroup(question) && setup.groups.some((group: Answers) => group[question]))
    .map((question) => ({
      question,
      answers: setup.groups.map((group: Answers, place) => {
        const answer = group[question]
        if (answer !== undefined) return inWords(view, question, answer)
        return isAsked(knowledge, setup, question, place) ? null : undefined
      }),
    }))
}

type Answers = { readonly [Q in QuestionId]?: AnswerTo<Q> }

const questionsOf = ({ knowledge }: ResultsView) => Object.keys(knowledge.questions) as QuestionId[]

const inWords = <Q extends QuestionId>({ catalog }: ResultsView, question: Q, answer: AnswerTo<Q>): string =>
  optionWords(catalog.knowledge, question, answer).name

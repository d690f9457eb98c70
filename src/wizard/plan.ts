import type { Influence } from '../engine/influence'
import type { DatedSetup } from '../engine/setup'
import type { Draft, DraftGroup } from '../io/draft-type'
import type { GroupQuestionId, QuestionId, TenantQuestionId } from '../knowledge/ids'
import type { Knowledge } from '../knowledge/types'
import { type Asked, askedByGroup, together } from './asked'
import { namesAsked } from './names-asked'
import { type Step, type StepId, stepIds, steps } from './steps'

/** A question that this setup asks. */
export interface AskedQuestion {
  readonly question: QuestionId
  /** Null: it is about the tenant. */
  readonly group: DraftGroup | null
  readonly influence: Influence
  readonly answer: string | undefined
}

export interface PlannedStep {
  readonly id: StepId
  readonly questions: readonly AskedQuestion[]
  readonly unanswered: number
}

/** The steps that have something to ask of this setup, each with its questions. */
export function planSteps(knowledge: Knowledge, draft: Draft, setup: DatedSetup): readonly PlannedStep[] {
  const asked = askedByGroup(knowledge, setup)
  return stepIds.flatMap((id) => {
    const { tenant, group, isAlwaysShown, groupsFirst, asksNames }: Step = steps[id]
    const ofTenant = tenant.flatMap((question) => askedOfTenant(knowledge, { draft, asked }, question))
    const ofGroups = draft.groups.flatMap((one, place) =>
      group.flatMap((question) => askedOfGroup(one, asked[place], question)),
    )
    const questions = groupsFirst ? [...ofGroups, ...ofTenant] : [...ofTenant, ...ofGroups]
    const unanswered = questions.filter(({ answer }) => answer === undefined).length
    const hasNames = asksNames && namesAsked(draft).length > 0
    return isAlwaysShown || hasNames || questions.length > 0 ? [{ id, questions, unanswered }] : []
  })
}

/** Answers kept in the draft although nothing asks for them now; they do not count. */
export function answersNotAsked(
  draft: Draft,
  plan: readonly PlannedStep[],
): readonly Omit<AskedQuestion, 'influence'>[] {
  const questions = plan.flatMap((step) => step.questions)
  const isAsked = (question: string, group: DraftGroup | null) =>
    questions.some((asked) => asked.question === question && asked.group?.id === group?.id)
  return [null, ...draft.groups].flatMap((group) =>
    (Object.entries(group ? group.answers : draft.tenant) as [QuestionId, string][])
      .filter(([question]) => !isAsked(question, group))
      .map(([question, answer]) => ({ question, group, answer })),
  )
}

function askedOfTenant(
  knowledge: Knowledge,
  { draft, asked }: { readonly draft: Draft; readonly asked: readonly Asked[] },
  question: TenantQuestionId,
): readonly AskedQuestion[] {
  const influences = asked.flatMap((of) => of.get(question) ?? [])
  if (influences.length === 0) return []
  return [{ question, group: null, influence: together(influences, knowledge), answer: draft.tenant[question] }]
}

function askedOfGroup(
  group: DraftGroup,
  asked: Asked | undefined,
  question: GroupQuestionId,
): readonly AskedQuestion[] {
  const influence = asked?.get(question)
  return influence ? [{ question, group, influence, answer: group.answers[question] }] : []
}

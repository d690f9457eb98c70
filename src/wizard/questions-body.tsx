import { useAskingCatalog } from '../i18n/use-catalog'
import { knowledge } from '../knowledge'
import type { GroupQuestionId, QuestionId } from '../knowledge/ids'
import { groupQuestions } from '../knowledge/questions'
import { together } from './asked'
import { type AskedGroup, GroupRows } from './group-rows'
import { placeInGroups, type WizardPage } from './pages'
import type { AskedQuestion } from './plan'
import { RadioQuestion } from './radio-question'
import { reasonFor } from './reason'
import type { Plan } from './use-plan'

interface QuestionsBodyProps {
  readonly page: Pick<WizardPage, 'step'>
  readonly plan: Plan
}

/** The questions of a step: those about the tenant, then each question about groups with a row for each of them. */
export function QuestionsBody({ page, plan }: QuestionsBodyProps) {
  const catalog = useAskingCatalog()
  const isAlone = plan.draft.groups.length === 1
  return byQuestion(page.step.questions).map(({ question, asked }) => {
    const reason = reasonFor(catalog, togetherOf(asked))
    if (isAlone || !isAboutGroups(question)) {
      return <RadioQuestion group={asked[0]?.group ?? null} key={question} question={question} reason={reason} />
    }
    return <GroupRows groups={groupsOf(asked, plan)} key={question} question={question} reason={reason} />
  })
}

interface QuestionWithGroups {
  readonly question: QuestionId
  readonly asked: readonly AskedQuestion[]
}

function byQuestion(questions: readonly AskedQuestion[]): readonly QuestionWithGroups[] {
  const ids = [...new Set(questions.map(({ question }) => question))]
  return ids.map((question) => ({ question, asked: questions.filter((asked) => asked.question === question) }))
}

const togetherOf = (asked: readonly AskedQuestion[]) =>
  together(
    asked.map(({ influence }) => influence),
    knowledge,
  )

const isAboutGroups = (question: QuestionId): question is GroupQuestionId => Object.hasOwn(groupQuestions, question)

function groupsOf(asked: readonly AskedQuestion[], plan: Plan): readonly AskedGroup[] {
  return asked.flatMap(({ group }) =>
    group ? [{ id: group.id, name: group.name, place: placeInGroups(plan, group) }] : [],
  )
}

import { useAskingCatalog } from '../i18n/use-catalog'
import type { DraftGroup } from '../io/draft-type'
import { ExchangeQuestion } from './exchange-question'
import type { PlannedStep } from './plan'
import { RadioQuestion } from './radio-question'
import { reasonFor } from './reason'

interface GroupQuestionsProps {
  readonly step: PlannedStep
  readonly group: DraftGroup
  readonly keepTexts: () => void
}

/** What a step asks of one group. */
export function GroupQuestions({ step, group, keepTexts }: GroupQuestionsProps) {
  const catalog = useAskingCatalog()
  return step.questions
    .filter((asked) => asked.group?.id === group.id)
    .map(({ question, influence }) =>
      question === 'exchange' ? (
        <ExchangeQuestion
          groupId={group.id}
          keepTexts={keepTexts}
          key={question}
          reason={reasonFor(catalog, influence)}
        />
      ) : (
        <RadioQuestion group={group} key={question} question={question} reason={reasonFor(catalog, influence)} />
      ),
    )
}

import { memo } from 'react'
import type { AskingCatalog } from '../i18n/catalog'
import { useAskingCatalog } from '../i18n/use-catalog'
import type { DraftGroup } from '../io/draft-type'
import type { QuestionId } from '../knowledge/ids'
import { questions } from '../knowledge/questions'
import { RadioCards, type RadioOption } from '../ui/radio-cards'
import { answerWords } from './answer-words'
import { QuestionFrame } from './question-frame'
import { useAnswer } from './use-answer'

interface RadioQuestionProps {
  readonly question: QuestionId
  readonly group: DraftGroup | null
  readonly reason: string
}

/** A question whose choices are all in sight. */
export const RadioQuestion = memo(
  function RadioQuestion({ question, group, reason }: RadioQuestionProps) {
    const catalog = useAskingCatalog()
    const answer = useAnswer(question, group)
    const options = optionsOf(catalog, question)
    return (
      <QuestionFrame question={question} reason={reason}>
        <RadioCards {...answer} layout={layoutOf(options)} options={options} />
      </QuestionFrame>
    )
  },
  // An answer makes a new group of the same id; the choice itself comes from the session.
  (one, other) => one.question === other.question && one.group?.id === other.group?.id && one.reason === other.reason,
)

/** The choices of a question, and last the one that is no answer. */
export function optionsOf({ wizard, knowledge: words }: AskingCatalog, question: QuestionId): readonly RadioOption[] {
  const options = questions[question].options.map((value): RadioOption => {
    const { name, detail } = answerWords(words, question, value)
    return { value, label: name, detail }
  })
  return [...options, { value: '', label: wizard.question.notKnown }]
}

function layoutOf(options: readonly RadioOption[]): 'row' | 'grid' | 'stack' {
  if (options.some(({ detail }) => detail !== undefined)) return 'stack'
  const letters = options.reduce((sum, { label }) => sum + label.length, 0)
  return letters < 60 ? 'row' : 'grid'
}

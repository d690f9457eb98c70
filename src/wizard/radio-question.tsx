import { memo } from 'react'
import { useFormContext } from 'react-hook-form'
import type { AskingCatalog } from '../i18n/catalog'
import { useAskingCatalog } from '../i18n/use-catalog'
import type { DraftGroup } from '../io/draft-type'
import { knowledge } from '../knowledge'
import type { QuestionId } from '../knowledge/ids'
import { RadioCards, type RadioOption } from '../ui/radio-cards'
import { answerWords } from './answer-words'
import { QuestionFrame } from './question-frame'
import { useDispatch } from './session-provider'
import { questionKey } from './step-fields'
import type { StepValues } from './step-schema'

interface RadioQuestionProps {
  readonly question: QuestionId
  readonly group: DraftGroup | null
  readonly reason: string
}

/** A question whose choices are all in sight. */
export const RadioQuestion = memo(
  function RadioQuestion({ question, group, reason }: RadioQuestionProps) {
    const catalog = useAskingCatalog()
    const field = useAnswerField(question, group)
    const options = optionsOf(catalog, question)
    return (
      <QuestionFrame question={question} reason={reason}>
        <RadioCards field={field} layout={layoutOf(options)} options={options} />
      </QuestionFrame>
    )
  },
  // An answer makes a new group of the same id; the choice itself is the form's.
  (one, other) => one.question === other.question && one.group?.id === other.group?.id && one.reason === other.reason,
)

/** The form watches the field; each choice also reaches the session at once. */
export function useAnswerField(question: QuestionId, group: Pick<DraftGroup, 'id'> | null) {
  const { register } = useFormContext<StepValues>()
  const dispatch = useDispatch()
  return register(questionKey(question, group), {
    onChange: (event: { readonly target: { readonly value: string } }) =>
      dispatch({
        type: 'answered',
        question,
        groups: group ? [group.id] : null,
        answer: event.target.value === '' ? null : event.target.value,
      }),
  })
}

/** The choices of a question, and last the one that is no answer. */
export function optionsOf({ wizard, knowledge: words }: AskingCatalog, question: QuestionId): readonly RadioOption[] {
  const options = knowledge.questions[question].options.map((value): RadioOption => {
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

import { memo, type ReactNode } from 'react'
import { useAskingCatalog } from '../i18n/use-catalog'
import type { QuestionId } from '../knowledge/ids'
import { Fieldset } from '../ui/fieldset'
import { LookUp } from './look-up'

interface QuestionFrameProps {
  readonly question: QuestionId
  /** Why it is asked, worked out from what it decides. */
  readonly reason: string
  readonly children: ReactNode
}

/** Everything around the choices of a question: its words, why it is asked and where the answer is found. */
export const QuestionFrame = memo(function QuestionFrame({ question, reason, children }: QuestionFrameProps) {
  const { wizard, knowledge } = useAskingCatalog()
  const { label, help } = knowledge.questions[question]
  return (
    <Fieldset help={help} legend={label}>
      {children}
      <p className="mt-1 border-line border-s-3 ps-3 text-sm">
        <strong className="font-semibold">{wizard.question.why}.</strong> <span className="text-muted">{reason}</span>
      </p>
      <LookUp question={question} />
    </Fieldset>
  )
})

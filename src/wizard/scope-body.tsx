import { useAskingCatalog } from '../i18n/use-catalog'
import { knowledge } from '../knowledge'
import { TextField } from '../ui/text-field'
import { AreaChoice } from './area-choice'
import type { WizardPage } from './pages'
import { QuestionsBody } from './questions-body'
import type { Plan } from './use-plan'
import { useTextField } from './use-text-field'

interface ScopeBodyProps {
  readonly page: WizardPage
  readonly plan: Plan
  readonly keepTexts: () => void
}

export function ScopeBody({ page, plan, keepTexts }: ScopeBodyProps) {
  const { scope } = useAskingCatalog().wizard
  const title = useTextField('title', keepTexts)
  const asOf = useTextField('asOf', keepTexts)
  return (
    <>
      <div className="grid items-start gap-x-4 gap-y-5 sm:grid-cols-[minmax(0,1fr)_15rem]">
        <TextField {...title} {...scope.title} />
        <TextField {...asOf} {...scope.asOf} min={knowledge.firstDay} type="date" />
      </div>
      <AreaChoice />
      <QuestionsBody page={page} plan={plan} />
    </>
  )
}

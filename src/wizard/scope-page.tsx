import { memo, useState } from 'react'
import { useLocation } from 'wouter'
import { useAskingCatalog } from '../i18n/use-catalog'
import { firstDay } from '../knowledge/first-day'
import { TextField } from '../ui/text-field'
import { returnPlaceOf } from './addresses'
import { AreaChoice } from './area-choice'
import { destinationOf, PageForm } from './page-form'
import type { WizardPage } from './pages'
import { RadioQuestion } from './radio-question'
import { reasonFor } from './reason'
import type { Plan } from './use-plan'
import { useScopeTexts } from './use-scope-texts'

interface ScopePageProps {
  readonly page: WizardPage
  readonly plan: Plan
}

/** The first page. Its two texts do without the form library, so that nobody waits for it before the first question. */
export const ScopePage = memo(function ScopePage({ page, plan }: ScopePageProps) {
  const catalog = useAskingCatalog()
  const { scope } = catalog.wizard
  const [, navigate] = useLocation()
  const [returnTo] = useState(() => returnPlaceOf(history.state))
  const { title, asOf, errors, attempt, check } = useScopeTexts()

  async function goOn(): Promise<void> {
    if (await check()) navigate(destinationOf(page, returnTo))
  }

  return (
    <PageForm attempt={attempt} errors={errors} onSubmit={goOn} page={page} plan={plan} returnTo={returnTo}>
      <div className="grid items-start gap-x-4 gap-y-5 sm:grid-cols-[minmax(0,1fr)_15rem]">
        <TextField {...title} {...scope.title} />
        <TextField {...asOf} {...scope.asOf} min={firstDay} type="date" />
      </div>
      <AreaChoice />
      {page.step.questions.map(({ question, influence }) => (
        <RadioQuestion group={null} key={question} question={question} reason={reasonFor(catalog, influence)} />
      ))}
    </PageForm>
  )
})

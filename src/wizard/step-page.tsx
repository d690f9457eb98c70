import { memo, useState } from 'react'
import { FormProvider } from 'react-hook-form'
import { useLocation } from 'wouter'
import { returnPlaceOf } from './addresses'
import { destinationOf, PageForm } from './page-form'
import type { WizardPage } from './pages'
import { QuestionsBody } from './questions-body'
import { MailboxesBody, NamesBody } from './step-parts'
import { useKeepTexts } from './use-keep-texts'
import type { Plan } from './use-plan'
import { useStepForm } from './use-step-form'

interface StepPageProps {
  readonly page: WizardPage
  readonly plan: Plan
}

/** A page after the first. Its form holds the keystrokes; what has been answered is in the session at once. */
export const StepPage = memo(function StepPage({ page, plan }: StepPageProps) {
  const [, navigate] = useLocation()
  const [returnTo] = useState(() => returnPlaceOf(history.state))
  const form = useStepForm(page.step.id, page.group?.id)
  const keepTexts = useKeepTexts(form, page.group?.id)
  const { errors, submitCount } = form.formState

  const goOn = form.handleSubmit(() => {
    keepTexts()
    navigate(destinationOf(page, returnTo))
  }, keepTexts)

  return (
    <FormProvider {...form}>
      <PageForm
        attempt={submitCount}
        errors={errorsOf(errors)}
        onSubmit={() => goOn()}
        page={page}
        plan={plan}
        returnTo={returnTo}
      >
        <Body keepTexts={keepTexts} page={page} plan={plan} />
      </PageForm>
    </FormProvider>
  )
})

interface BodyProps extends StepPageProps {
  readonly keepTexts: () => void
}

function Body({ page, plan, keepTexts }: BodyProps) {
  if (page.group) return <MailboxesBody group={page.group} keepTexts={keepTexts} page={page} plan={plan} />
  if (page.step.id === 'names') return <NamesBody keepTexts={keepTexts} plan={plan} />
  return <QuestionsBody page={page} plan={plan} />
}

function errorsOf(errors: Readonly<Record<string, unknown>>) {
  return Object.entries(errors).map(([key, error]) => {
    const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : ''
    return [key, String(message)] as const
  })
}

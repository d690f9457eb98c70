import { lazy, memo, Suspense, useEffect, useState } from 'react'
import { FormProvider } from 'react-hook-form'
import { useLocation } from 'wouter'
import { useAskingCatalog } from '../i18n/use-catalog'
import { ErrorSummary } from '../ui/error-summary'
import { type ReturnPlace, returnPlaceOf, returnPlaces } from './addresses'
import { focusField } from './focus-field'
import { PageButtons } from './page-buttons'
import { PageIntroduction } from './page-introduction'
import type { WizardPage } from './pages'
import { QuestionsBody } from './questions-body'
import { ScopeBody } from './scope-body'
import { errorText } from './step-fields'
import { useKeepTexts } from './use-keep-texts'
import type { Plan } from './use-plan'
import { useStepForm } from './use-step-form'

const NamesBody = lazy(() => import('./names-body').then((part) => ({ default: part.NamesBody })))
const MailboxesBody = lazy(() => import('./mailboxes-body').then((part) => ({ default: part.MailboxesBody })))

interface StepPageProps {
  readonly page: WizardPage
  readonly plan: Plan
}

/** A page of questions. Its form holds the keystrokes; what has been answered is in the session at once. */
export const StepPage = memo(function StepPage({ page, plan }: StepPageProps) {
  const { wizard } = useAskingCatalog()
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
      <form className="flex min-w-0 flex-col gap-7" noValidate onSubmit={(event) => void goOn(event)}>
        <ErrorSummary
          attempt={submitCount}
          errors={submitCount > 0 ? messagesOf(errors, (error) => errorText(wizard.errors, error)) : []}
          onFollow={focusField}
          title={wizard.errors.title(Object.keys(errors).length)}
        />
        <PageIntroduction page={page} plan={plan} />
        <Suspense fallback={<div className="min-h-dvh" />}>
          <Body keepTexts={keepTexts} page={page} plan={plan} />
          <FirstFocus field={page.focus} />
        </Suspense>
        <PageButtons page={page} plan={plan} returnTo={returnTo} />
      </form>
    </FormProvider>
  )
})

interface BodyProps extends StepPageProps {
  readonly keepTexts: () => void
}

function Body({ page, plan, keepTexts }: BodyProps) {
  if (page.step.id === 'scope') return <ScopeBody keepTexts={keepTexts} page={page} plan={plan} />
  if (page.group) return <MailboxesBody group={page.group} keepTexts={keepTexts} page={page} plan={plan} />
  if (page.step.id === 'names') return <NamesBody keepTexts={keepTexts} plan={plan} />
  return <QuestionsBody page={page} plan={plan} />
}

/** An address may name the field to begin with. It stands beside the fields, to come when they do. */
function FirstFocus({ field }: { readonly field: string | undefined }) {
  useEffect(() => {
    if (field !== undefined) focusField(field)
  }, [field])
  return null
}

function destinationOf({ next, address }: WizardPage, returnTo: ReturnPlace | null): string {
  return returnTo ? returnPlaces[returnTo] : (next ?? address)
}

function messagesOf(errors: Readonly<Record<string, unknown>>, word: (error: string) => string) {
  return Object.entries(errors).map(([key, error]) => {
    const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : ''
    return { key, message: word(String(message)) }
  })
}

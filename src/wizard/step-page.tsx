import { zodResolver } from '@hookform/resolvers/zod'
import { memo, useEffect, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { useLocation } from 'wouter'
import { useCatalog } from '../i18n/use-catalog'
import { ErrorSummary } from '../ui/error-summary'
import { type ReturnPlace, returnPlaceOf, returnPlaces } from './addresses'
import { focusField } from './focus-field'
import { typedName } from './group-names'
import { MailboxesBody } from './mailboxes-body'
import { PageButtons } from './page-buttons'
import { PageIntroduction } from './page-introduction'
import type { WizardPage } from './pages'
import { QuestionsBody } from './questions-body'
import { ScopeBody } from './scope-body'
import { useSessionStore } from './session-provider'
import { errorText, firstValues, type StepValues, stepSchema } from './step-fields'
import { useKeepTexts } from './use-keep-texts'
import type { Plan } from './use-plan'

interface StepPageProps {
  readonly page: WizardPage
  readonly plan: Plan
}

/** A page of questions. Its form holds the keystrokes; what has been answered is in the session at once. */
export const StepPage = memo(function StepPage({ page, plan }: StepPageProps) {
  const { wizard } = useCatalog()
  const [, navigate] = useLocation()
  const [returnTo] = useState(() => returnPlaceOf(history.state))
  const form = useStepForm(page)
  const keepTexts = useKeepTexts(form, page.group)
  const { errors, submitCount } = form.formState
  const focus = page.focus

  useEffect(() => {
    if (focus !== undefined) focusField(focus)
  }, [focus])

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
        <Body keepTexts={keepTexts} page={page} plan={plan} />
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
  return <QuestionsBody page={page} plan={plan} />
}

function useStepForm({ group }: WizardPage) {
  const { groups } = useCatalog().wizard
  const store = useSessionStore()
  const [resolver] = useState(() =>
    zodResolver(
      stepSchema((name) => {
        const typed = typedName(groups, name)
        return store.getState().draft.groups.every((other) => other.id === group?.id || other.name.trim() !== typed)
      }),
    ),
  )
  const [defaultValues] = useState(() => firstValues(groups, store.getState().draft, group))
  return useForm<StepValues>({ resolver, defaultValues, shouldFocusError: false })
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

import { type ReactNode, Suspense, useEffect } from 'react'
import { useAskingCatalog } from '../i18n/use-catalog'
import { ErrorSummary } from '../ui/error-summary'
import { type ReturnPlace, returnPlaces } from './addresses'
import { focusField } from './focus-field'
import { PageButtons } from './page-buttons'
import { PageIntroduction } from './page-introduction'
import type { WizardPage } from './pages'
import { errorText } from './step-fields'
import type { Plan } from './use-plan'

interface PageFormProps {
  readonly page: WizardPage
  readonly plan: Plan
  readonly returnTo: ReturnPlace | null
  /** What is wrong, by the key of its field. */
  readonly errors: readonly (readonly [key: string, error: string])[]
  /** How often the way on was tried. */
  readonly attempt: number
  readonly onSubmit: () => Promise<void>
  readonly children: ReactNode
}

/** Everything around the fields of a page: what it is about, what is wrong, and the way on. */
export function PageForm({ page, plan, returnTo, errors, attempt, onSubmit, children }: PageFormProps) {
  const { wizard } = useAskingCatalog()
  return (
    <form
      className="flex min-w-0 flex-col gap-7"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void onSubmit()
      }}
    >
      <ErrorSummary
        attempt={attempt}
        errors={attempt > 0 ? errors.map(([key, error]) => ({ key, message: errorText(wizard.errors, error) })) : []}
        onFollow={focusField}
        title={wizard.errors.title(errors.length)}
      />
      <PageIntroduction page={page} plan={plan} />
      <Suspense fallback={<div className="min-h-dvh" />}>
        {children}
        <FirstFocus field={page.focus} />
      </Suspense>
      <PageButtons page={page} plan={plan} returnTo={returnTo} />
    </form>
  )
}

/** An address may name the field to begin with. It stands beside the fields, to come when they do. */
function FirstFocus({ field }: { readonly field: string | undefined }) {
  useEffect(() => {
    if (field !== undefined) focusField(field)
  }, [field])
  return null
}

export function destinationOf({ next, address }: WizardPage, returnTo: ReturnPlace | null): string {
  return returnTo ? returnPlaces[returnTo] : (next ?? address)
}

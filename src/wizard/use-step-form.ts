import { useState } from 'react'
import { type Resolver, type UseFormReturn, useForm } from 'react-hook-form'
import { useAskingCatalog } from '../i18n/use-catalog'
import { typedName } from './group-names'
import { useSessionStore } from './session-provider'
import { firstValues } from './step-fields'
import type { StepValues } from './step-schema'
import type { StepId } from './steps'

/** The form of one page. It opens with what the session holds and is checked on the way on, not while typing. */
export function useStepForm(step: StepId, groupId: string | undefined): UseFormReturn<StepValues> {
  const { groups } = useAskingCatalog().wizard
  const { getState } = useSessionStore()
  const [defaultValues] = useState(() => firstValues(groups, getState().draft, { step, groupId }))

  const isNameFree = (name: string) =>
    getState().draft.groups.every(({ id, name: other }) => id === groupId || other.trim() !== typedName(groups, name))

  const resolver: Resolver<StepValues> = async (values, context, options) => {
    try {
      const { stepResolver } = await import('./step-resolver')
      return await stepResolver(isNameFree)(values, context, options)
    } catch {
      // Without the connection that fetches the check, the page of all answers checks later.
      return { values, errors: {} }
    }
  }

  return useForm<StepValues>({ resolver, defaultValues, shouldFocusError: false })
}

import { useFormContext } from 'react-hook-form'
import type { NameId } from '../engine/setup'
import { useAskingCatalog } from '../i18n/use-catalog'
import { errorText } from './step-fields'
import type { StepValues } from './step-schema'
import { useAfterPointer } from './use-after-pointer'

type TextKey = 'title' | 'asOf' | 'name' | 'users' | 'build' | NameId

/** Binds a line of text to the form; leaving it keeps what is typed. */
export function useTextField(key: TextKey, keepTexts: () => void) {
  const { errors: words } = useAskingCatalog().wizard
  const { register, trigger, formState } = useFormContext<StepValues>()
  const leave = useAfterPointer(() => {
    keepTexts()
    void trigger(key)
  })
  const message = formState.errors[key]?.message
  return {
    field: register(key, { onBlur: leave }),
    error: typeof message === 'string' ? errorText(words, message) : undefined,
  }
}

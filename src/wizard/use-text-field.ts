import { useEffect, useRef } from 'react'
import { useFormContext } from 'react-hook-form'
import type { NameId } from '../engine/setup'
import { useAskingCatalog } from '../i18n/use-catalog'
import { errorText } from './step-fields'
import type { StepValues } from './step-schema'
import { useAfterPointer } from './use-after-pointer'

type TextKey = 'title' | 'asOf' | 'name' | 'users' | 'build' | NameId

/** So long after the last keystroke what is typed is kept: a page that is killed loses no more. */
const pause = 500

/** Binds a line of text to the form; leaving it keeps what is typed, and so does a pause, where half a text means nothing wrong. */
export function useTextField(key: TextKey, keepTexts: () => void) {
  const { errors: words } = useAskingCatalog().wizard
  const { register, trigger, formState } = useFormContext<StepValues>()
  const leave = useAfterPointer(() => {
    keepTexts()
    void trigger(key)
  })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const onChange = () => {
    clearTimeout(timer.current)
    if (key !== 'build') timer.current = setTimeout(keepTexts, pause)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  const message = formState.errors[key]?.message
  return {
    field: register(key, { onBlur: leave, onChange }),
    error: typeof message === 'string' ? errorText(words, message) : undefined,
  }
}

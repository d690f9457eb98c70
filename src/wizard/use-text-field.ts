import { useEffect, useRef } from 'react'
import { useFormContext } from 'react-hook-form'
import type { NameId } from '../engine/setup'
import { useAskingCatalog } from '../i18n/use-catalog'
import { keepingPause } from './keeping-pause'
import { errorText } from './step-fields'
import type { StepValues } from './step-schema'
import { useAfterPointer } from './use-after-pointer'

type TextKey = 'name' | 'users' | 'build' | NameId

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
    if (key !== 'build') timer.current = setTimeout(keepTexts, keepingPause)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  const message = formState.errors[key]?.message
  return {
    field: register(key, { onBlur: leave, onChange }),
    error: typeof message === 'string' ? errorText(words, message) : undefined,
  }
}

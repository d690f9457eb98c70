import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { useAskingCatalog } from '../i18n/use-catalog'
import { keepingPause } from './keeping-pause'
import { useSessionStore } from './session-provider'
import { errorText } from './step-fields'
import { useAfterPointer } from './use-after-pointer'

const keys = ['title', 'asOf'] as const
type TextKey = (typeof keys)[number]
type Errors = Readonly<Partial<Record<TextKey, string>>>

/** The texts of the first page: kept when they are left and in a pause, checked when they are left and on the way on. */
export function useScopeTexts() {
  const store = useSessionStore()
  const [first] = useState(() => store.getState().draft)
  const texts = useRef({ title: first.title, asOf: first.asOf })
  const [errors, setErrors] = useState<Errors>({})
  const [attempt, setAttempt] = useState(0)

  function keep(): void {
    const { draft } = store.getState()
    const { title, asOf } = texts.current
    if (title !== draft.title || asOf !== draft.asOf) store.dispatch({ type: 'described', texts: { title, asOf } })
  }

  async function recheck(key: TextKey): Promise<void> {
    const { [key]: error } = await errorsIn(texts.current)
    setErrors(({ [key]: _, ...others }) => (error === undefined ? others : { ...others, [key]: error }))
  }

  /** Whether nothing is wrong. */
  async function check(): Promise<boolean> {
    keep()
    const found = await errorsIn(texts.current)
    setErrors(found)
    setAttempt((before) => before + 1)
    return Object.keys(found).length === 0
  }

  const type = (key: TextKey, text: string) => {
    texts.current = { ...texts.current, [key]: text }
    if (attempt > 0) void recheck(key)
  }
  const leave = (key: TextKey) => {
    keep()
    void recheck(key)
  }
  const find = (key: TextKey, text: string) => {
    if (text === texts.current[key]) return
    type(key, text)
    keep()
  }
  const parts = { errors, first, find, keep, type, leave }
  return {
    title: useScopeText('title', parts),
    asOf: useScopeText('asOf', parts),
    errors: keys.flatMap((key) => (errors[key] === undefined ? [] : [[key, errors[key]] as const])),
    attempt,
    check,
  }
}

interface ScopeTextParts {
  readonly errors: Errors
  readonly first: Readonly<Record<TextKey, string>>
  /** A field may have been filled in before the page was alive. */
  readonly find: (key: TextKey, text: string) => void
  readonly keep: () => void
  readonly type: (key: TextKey, text: string) => void
  readonly leave: (key: TextKey) => void
}

function useScopeText(key: TextKey, { errors, first, find, keep, type, leave }: ScopeTextParts) {
  const { errors: words } = useAskingCatalog().wizard
  const onBlur = useAfterPointer(() => leave(key))
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  function onChange({ target }: ChangeEvent<HTMLInputElement>): void {
    type(key, target.value)
    clearTimeout(timer.current)
    timer.current = setTimeout(keep, keepingPause)
  }

  return {
    field: {
      name: key,
      defaultValue: first[key],
      onBlur,
      onChange,
      ref: (field: HTMLInputElement | null) => {
        if (field) find(key, field.value)
      },
    },
    error: errors[key] === undefined ? undefined : errorText(words, errors[key]),
  }
}

/** The check is fetched with the first text that is left. */
async function errorsIn(texts: Readonly<Record<TextKey, string>>): Promise<Errors> {
  try {
    const { textErrors } = await import('./text-errors')
    return textErrors(texts)
  } catch {
    // Without the connection that fetches the check, the page of all answers checks later.
    return {}
  }
}

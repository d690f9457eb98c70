import { startTransition, useEffect, useState } from 'react'
import type { Language } from '../i18n/catalog'
import { loadInUse, loadShell } from '../i18n/load'
import type { ShellWords } from '../i18n/shell'
import { rememberLanguage } from './language'

interface Shown {
  readonly language: Language
  readonly words: ShellWords
}

interface SwitchableLanguage extends Shown {
  readonly hasFailed: boolean
  readonly switchTo: (language: Language) => void
}

/** The language shown stays until all words of the next one are there: nothing on the page is lost or flickers. */
export function useSwitchableLanguage(first: Shown): SwitchableLanguage {
  const [shown, setShown] = useState(first)
  const [hasFailed, setHasFailed] = useState(false)

  useEffect(() => {
    document.documentElement.lang = shown.language
  }, [shown.language])

  async function load(language: Language): Promise<void> {
    try {
      const [words] = await Promise.all([loadShell(language), loadInUse(language)])
      startTransition(() => setShown({ language, words }))
      setHasFailed(false)
      rememberLanguage(language)
    } catch {
      setHasFailed(true)
    }
  }

  return { ...shown, hasFailed, switchTo: (language) => void load(language) }
}

import type { AccessibilityWords } from './accessibility-words'
import type { Language } from './catalog'

const load: Readonly<Record<Language, () => Promise<AccessibilityWords>>> = {
  en: () => import('./en/accessibility').then(({ accessibility }) => accessibility),
  fr: () => import('./fr/accessibility').then(({ accessibility }) => accessibility),
}

const loading = new Map<Language, Promise<AccessibilityWords>>()

/** The words of the page on accessibility: the same promise each time; a failed one can be tried again. */
export function loadAccessibility(language: Language): Promise<AccessibilityWords> {
  const words = loading.get(language) ?? load[language]()
  loading.set(language, words)
  words.catch(() => loading.delete(language))
  return words
}

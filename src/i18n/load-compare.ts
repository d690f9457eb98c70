import type { Language } from './catalog'
import type { CompareWords } from './compare-words'

const parts: Readonly<Record<Language, () => Promise<CompareWords>>> = {
  en: () => import('./en/compare').then(({ compare }) => compare),
  fr: () => import('./fr/compare').then(({ compare }) => compare),
}

const loading = new Map<Language, Promise<CompareWords>>()

/** The words of comparisons: the same promise each time, so that React can wait on it; a failed one can be tried again. */
export function loadCompare(language: Language): Promise<CompareWords> {
  const words = loading.get(language) ?? parts[language]()
  loading.set(language, words)
  words.catch(() => loading.delete(language))
  return words
}

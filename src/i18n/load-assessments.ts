import type { AssessmentsWords } from './assessments-words'
import type { Language } from './catalog'

const parts = {
  en: () => import('./en/assessments').then(({ assessmentsWords }) => assessmentsWords),
  fr: () => import('./fr/assessments').then(({ assessmentsWords }) => assessmentsWords),
}

const loading = new Map<Language, Promise<AssessmentsWords>>()

/** The same promise each time, so that React can wait on it; a failed one is forgotten and can be tried again. */
export function loadAssessmentsWords(language: Language): Promise<AssessmentsWords> {
  const known = loading.get(language)
  if (known) return known
  const words = parts[language]()
  loading.set(language, words)
  words.catch(() => loading.delete(language))
  return words
}

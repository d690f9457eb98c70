import type { Language } from './catalog'
import type { SharingWords } from './sharing-words'

const load: Readonly<Record<Language, () => Promise<SharingWords>>> = {
  en: () => import('./en/sharing').then(({ sharing }) => sharing),
  fr: () => import('./fr/sharing').then(({ sharing }) => sharing),
}

const loading = new Map<Language, Promise<SharingWords>>()

/** The words of sharing: the same promise each time, so that React can wait on it; a failed one can be tried again. */
export function loadSharing(language: Language): Promise<SharingWords> {
  const words = loading.get(language) ?? load[language]()
  loading.set(language, words)
  words.catch(() => loading.delete(language))
  return words
}

import type { Language } from './catalog'
import type { FilesWords } from './files-words'

const load: Readonly<Record<Language, () => Promise<FilesWords>>> = {
  en: () => import('./en/files').then(({ files }) => files),
  fr: () => import('./fr/files').then(({ files }) => files),
}

const loading = new Map<Language, Promise<FilesWords>>()

/** The words of files: the same promise each time, so that React can wait on it; a failed one can be tried again. */
export function loadFiles(language: Language): Promise<FilesWords> {
  const words = loading.get(language) ?? load[language]()
  loading.set(language, words)
  words.catch(() => loading.delete(language))
  return words
}

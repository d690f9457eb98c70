import { type Language, languages } from '../i18n/catalog'

/** The script in the head of index.html reads it before the first paint. */
const storageKey = 'coexist.language'

/** What the script in the head settled on. */
export function documentLanguage(): Language {
  return languages.find((language) => language === document.documentElement.lang) ?? 'en'
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // Storage is refused or full: the choice lasts as long as the page.
  }
}

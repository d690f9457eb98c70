import type { Language } from './catalog'

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' }

/**
 * One of each for each language, made when it is first used: the browser takes longer to make a formatter than to draw a
 * question, and the first question needs none.
 */
export function perLanguage<Made extends object>(make: (locale: string) => Made): (language: Language) => Made {
  const made: Partial<Record<Language, Made>> = {}
  return (language) => {
    const known = made[language] ?? make(locales[language])
    made[language] = known
    return known
  }
}

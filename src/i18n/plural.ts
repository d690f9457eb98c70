import type { Language } from './catalog'

export interface PluralForms<T> {
  readonly one: T
  readonly other: T
}

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en-GB'),
  fr: new Intl.PluralRules('fr-FR'),
}

/** The form for a number of things. French counts 0 as one; its `many`, for a million, reads like `other` here. */
export function plural<T>(language: Language, count: number, { one, other }: PluralForms<T>): T {
  return rules[language].select(count) === 'one' ? one : other
}

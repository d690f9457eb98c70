import type { Language } from './catalog'
import { perLanguage } from './per-language'

export interface PluralForms<T> {
  readonly one: T
  readonly other: T
}

const rules = perLanguage((locale) => new Intl.PluralRules(locale))

/** The form for a number of things. French counts 0 as one; its `many`, for a million, reads like `other` here. */
export function plural<T>(language: Language, count: number, { one, other }: PluralForms<T>): T {
  return rules(language).select(count) === 'one' ? one : other
}

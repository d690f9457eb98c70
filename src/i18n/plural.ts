import type { Language } from './catalog'

export interface PluralForms<T> {
  readonly one: T
  readonly other: T
}

/** As Intl.PluralRules has them: the first question would wait for one to be made. */
const isOne: Readonly<Record<Language, (count: number) => boolean>> = {
  en: (count) => Math.abs(count) === 1,
  fr: (count) => Math.abs(count) < 2,
}

/** The form for a number of things. French counts 0 as one; its `many`, for a million, reads like `other` here. */
export function plural<T>(language: Language, count: number, { one, other }: PluralForms<T>): T {
  return isOne[language](count) ? one : other
}

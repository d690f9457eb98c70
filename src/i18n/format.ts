import type { IsoDate } from '../knowledge/types'
import type { Language } from './catalog'
import { perLanguage } from './per-language'

const numbers = perLanguage((locale) => new Intl.NumberFormat(locale))
const lists = perLanguage((locale) => new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }))
const collators = perLanguage((locale) => new Intl.Collator(locale, { numeric: true }))
const shortDates = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }),
)
const longDates = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
)

/** Below a thousand both languages write the digits alone; the first question would wait for a formatter to be made. */
export const formatNumber = (language: Language, value: number): string =>
  Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : numbers(language).format(value)

/** A, B and C. */
export const formatList = (language: Language, items: readonly string[]): string => lists(language).format(items)

/** 21/11/2026. */
export const formatDateShort = (language: Language, date: IsoDate): string => shortDates(language).format(day(date))

/** 21 November 2026. French says “1er” for the first and never breaks the line between day and month. */
export function formatDate(language: Language, date: IsoDate): string {
  const text = longDates(language).format(day(date))
  return language === 'fr' ? text.replace(/^1 /, '1er ').replace(' ', '\u00a0') : text
}

/** Sorts names as readers of the language expect; numbers inside them count as numbers. */
export const collator = (language: Language): Intl.Collator => collators(language)

const signs: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', '’': "'", '‘': "'" }

/** What people type when they search: without case, accents, ligatures, typographic apostrophes and no-break spaces. */
export function foldForSearch(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæ’‘]/g, (sign) => signs[sign] ?? sign)
    .replace(/\s+/g, ' ')
    .trim()
}

const day = (date: IsoDate) => new Date(`${date}T00:00:00Z`)

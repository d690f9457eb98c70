import type { Language } from './catalog'
import { formatDate } from './format'
import { perLanguage } from './per-language'

const times = perLanguage((locale) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }))

/** The day and the time as the reader's clock has them: 21 November 2026, 14:05. */
export function formatMoment(language: Language, moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
  const date = [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
  return `${formatDate(language, date)}, ${times(language).format(moment)}`
}

import type { Language } from './catalog'
import { formatDate } from './format'

const times: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }),
  fr: new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' }),
}

/** The day and the time as the reader's clock has them: 21 November 2026, 14:05. */
export function formatMoment(language: Language, moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
  const date = [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
  return `${formatDate(language, date)}, ${times[language].format(moment)}`
}

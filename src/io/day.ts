import type { IsoDate } from '../knowledge/types'

/** The day it is now, in UTC: what an assessment without a date of its own is about. */
export const todayInUtc = (): IsoDate => new Date().toISOString().slice(0, 10)

/** Whether a text is a day of the calendar as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

import type { IsoDate } from '../../knowledge/types'

const millisecondsPerDay = 86_400_000
const earliest = Date.parse('0000-01-01') / millisecondsPerDay
const latest = Date.parse('9999-12-31') / millisecondsPerDay

/** The first day a setup can be about; days in links count from it. */
export const firstDay = Date.parse('2019-02-06') / millisecondsPerDay

/** Days since 1970-01-01. Throws on a text that names no day: setups are parsed before they get here. */
export function dayNumber(date: IsoDate): number {
  const day = Date.parse(date) / millisecondsPerDay
  if (isoDate(day) !== date) throw new Error(`Not a day: ${date}`)
  return day
}

/** The date of a day number, or null where no year of four digits has it. */
export function isoDate(day: number): IsoDate | null {
  if (!Number.isInteger(day) || day < earliest || day > latest) return null
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10)
}

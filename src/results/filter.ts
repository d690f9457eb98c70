import type { Verdict } from '../engine/verdict'
import { hasEveryWord } from '../i18n/search'
import { statusKinds } from '../ui/status-mark'

export interface MatrixFilter {
  readonly text: string
  /** Null: all. */
  readonly verdict: Verdict | null
}

export const everything: MatrixFilter = { text: '', verdict: null }

export interface Filterable {
  /** Folded for search. */
  readonly haystack: string
  readonly verdicts: readonly (Verdict | null)[]
}

export function matches(row: Filterable, { text, verdict }: MatrixFilter): boolean {
  if (verdict && !row.verdicts.includes(verdict)) return false
  return hasEveryWord(row.haystack, text)
}

/** The rows as they look while only the groups at these places are shown: what is hidden is neither found nor counted. */
export const seenFor = <Row extends Filterable>(rows: readonly Row[], places: readonly number[]): readonly Row[] =>
  rows.map((row) => {
    const verdicts = places.map((place) => row.verdicts[place] ?? null)
    return verdicts.join() === row.verdicts.join() ? row : { ...row, verdicts }
  })

export interface ChipCount {
  /** Null: all. */
  readonly verdict: Verdict | null
  readonly count: number
}

/** How many rows each choice would show, given the text typed: what a chip says is what a click on it shows. */
export function chipCounts(rows: readonly Filterable[], text: string): readonly ChipCount[] {
  const present = statusKinds.filter((verdict) => rows.some(({ verdicts }) => verdicts.includes(verdict)))
  return [null, ...present].map((verdict) => ({
    verdict,
    count: rows.filter((row) => matches(row, { text, verdict })).length,
  }))
}

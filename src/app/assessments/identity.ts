import type { KeptAssessment } from '../../io/assessments'
import type { KeptDraft } from '../../io/draft-type'

/** The moment at which a draft was begun is its name for ever. */
export const idOf = (kept: KeptDraft | null): string | null => kept && identified(kept).begunAt

export const identified = (kept: KeptDraft): KeptAssessment => ({ ...kept, begunAt: kept.begunAt ?? kept.savedAt })

/** A moment under which nothing is kept, this one or soon after. */
export function freeMoment(now: Date, taken: readonly string[]): string {
  for (let moment = now.getTime(); ; moment += 1) {
    const text = new Date(moment).toISOString()
    if (!taken.includes(text)) return text
  }
}

/** As long as a title may be, and never half of a sign of two units. */
const longestStem = 114

/** The title with a number that no other has; what has no title needs none. */
export function copyTitle(title: string, taken: readonly string[]): string {
  if (title.trim() === '') return title
  const stem = title
    .replace(/ \(\d+\)$/, '')
    .slice(0, longestStem)
    .replace(/[\uD800-\uDBFF]$/, '')
  for (let number = 2; ; number += 1) {
    const copy = `${stem} (${number})`
    if (!taken.includes(copy)) return copy
  }
}

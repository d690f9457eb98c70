import type { IsoDate } from '../knowledge/types'

/** The sentences that open the results: each stands alone, and each plural case is a sentence of its own. */
export interface HeadlineWords {
  readonly nothingAnswered: string
  readonly nothingCounted: string
  readonly working: (numbers: Working) => string
  readonly someGroups: (count: number, isMore: boolean) => string
  readonly later: (numbers: Later) => string
  readonly retired: (features: readonly string[]) => string
  readonly undocumented: (features: readonly string[]) => string
  readonly blocked: (count: number, severalGroups: boolean) => string
  readonly toFindOut: (count: number) => string
  readonly unclear: (count: number) => string
  readonly laterToCheck: (count: number) => string
}

export interface Working {
  readonly count: number
  readonly total: number
  readonly severalGroups: boolean
  /** The day assessed; null when it is today. */
  readonly day: IsoDate | null
  /** None works for certain, and an answer is missing that could change that. */
  readonly isOpen: boolean
}

export interface Later {
  readonly count: number
  readonly prerequisites: number
  readonly severalGroups: boolean
  /** Some feature works already: these come on top. */
  readonly isMore: boolean
}

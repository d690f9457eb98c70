import type { Share } from '../engine/roll-up'

/** For how many a feature works, over all groups. */
export interface RollUpWords {
  /** Head of the column. */
  readonly title: string
  /** Says of how many groups the users are not known, unless that goes for all. */
  readonly share: (share: Share) => string
  readonly summary: {
    readonly title: string
    readonly everyone: string
    readonly some: string
    readonly nobody: string
    readonly features: (count: number) => string
    /** Unfolds a bar for each of those that work for some. */
    readonly each: (count: number) => string
  }
}

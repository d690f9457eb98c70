import type { DatedSetup } from '../../engine/setup'
import type { IsoDate } from '../../knowledge/types'

/** What somebody noted about one step of the runbook. */
export interface StepProgress {
  readonly done?: true
  readonly owner?: string
  readonly due?: IsoDate
  readonly note?: string
}

/** By step id. A step about which nothing is noted is left out. */
export type Progress = Readonly<Record<string, StepProgress>>

/** Everything a link carries. */
export interface Link {
  readonly setup: DatedSetup
  /** The version of the knowledge that the sender saw, as in `2026.11.0`. */
  readonly knowledge: string
  /** The sender fixed no day: `asOf` is the day on which the link was made. */
  readonly followsToday: boolean
  readonly progress?: Progress
}

/** What a text turns out to be. Only `ok` says anything about what it carries. */
export type LinkResult =
  | { readonly kind: 'ok'; readonly link: Link }
  /** Begins like a link, and is not as it was made: cut, altered or put together from two. */
  | { readonly kind: 'damaged' }
  /** Never was a link. */
  | { readonly kind: 'foreign' }
  /** Whole, and made by a later release: in a later format, or with numbers registered since. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'oversized' }

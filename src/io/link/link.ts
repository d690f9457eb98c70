import type { Progress } from '../../engine/progress'
import type { DatedSetup } from '../../engine/setup'

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

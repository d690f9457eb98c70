/** What another person needs to open the same assessment: an address or, where the page has none to give, its code. */
export interface ShareAddress {
  readonly kind: 'link' | 'code'
  readonly text: string
}

export interface Share {
  /** Shows what would leave this device, and in which form. */
  readonly onShare: () => void
  /** Shows the forms in which it can be saved. */
  readonly onTakeAway: () => void
}

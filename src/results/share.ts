/** What another person needs to open the same assessment: an address or, where the page has none to give, its code. */
export interface ShareAddress {
  readonly kind: 'link' | 'code'
  readonly text: string
}

export interface Share {
  /** Null where it would be too long: then a file is offered. */
  readonly address: ShareAddress | null
  /** Whether the setup has a title or names at all. */
  readonly canName: boolean
  readonly withNames: boolean
  readonly onWithNames: (withNames: boolean) => void
  readonly onSaveFile: () => void
  /** Null where no warning has a day. */
  readonly onSaveCalendar: (() => void) | null
}

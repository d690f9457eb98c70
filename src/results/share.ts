/** What another person needs to open the same assessment: an address or, where the page has none to give, its code. */
export interface ShareAddress {
  readonly kind: 'link' | 'code'
  readonly text: string
}

export interface Share {
  /** Null where it would be too long: then a file is offered. */
  readonly address: ShareAddress | null
  /** Whether there is a title or name, or a note that can hold one. */
  readonly canName: boolean
  readonly withNames: boolean
  readonly onWithNames: (withNames: boolean) => void
  /** Whether anything is noted about the runbook; a file always carries it. */
  readonly hasProgress: boolean
  readonly withProgress: boolean
  readonly onWithProgress: (withProgress: boolean) => void
  readonly onSaveFile: () => void
  /** Null where no warning has a day. */
  readonly onSaveCalendar: (() => void) | null
}

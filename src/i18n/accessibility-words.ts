/** What was checked for readers with disabilities: a page of its own, loaded when it is asked for. */
export interface AccessibilityWords {
  readonly title: string
  readonly lead: string
  /** In front of the day on which the page was last gone through. */
  readonly reviewed: string
  readonly checked: ListWords
  readonly notChecked: ListWords
  readonly limits: ListWords
  readonly report: ListWords
}

interface ListWords {
  readonly title: string
  readonly lead: string
  readonly items: readonly string[]
}

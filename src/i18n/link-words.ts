/** Shared links: opened, or why not. */
export interface LinkWords {
  readonly opened: {
    readonly title: string
    /** With the version of the knowledge of its day, where that is not this one. */
    readonly text: (version: string | null) => string
  }
  readonly broken: Readonly<Record<'damaged' | 'foreign' | 'newer' | 'oversized', BrokenWords>>
  readonly ownDraftKept: string
  readonly reload: string
  readonly toStart: string
  readonly paste: {
    readonly title: string
    readonly label: string
    readonly help: string
    readonly open: string
    readonly file: string
    readonly fileHelp: string
  }
}

export interface BrokenWords {
  readonly title: string
  readonly text: string
}

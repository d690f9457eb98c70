/** The assessments kept in this browser; fetched with their page, or when there is something to say about keeping them. */
export interface AssessmentsWords {
  readonly title: string
  readonly lead: string
  readonly search: string
  readonly shown: (shown: number, all: number) => string
  readonly noneFound: string
  readonly empty: { readonly title: string; readonly text: string; readonly begin: string }
  /** What an assessment without a title is called by its first groups. */
  readonly untitled: (groups: readonly string[]) => string
  readonly numberedGroup: (number: string) => string
  readonly groups: (count: number) => string
  readonly users: (count: number) => string
  readonly changed: (moment: Date) => string
  readonly progress: (done: number, steps: number) => string
  readonly noSteps: string
  readonly current: string
  /** Each with the name of its assessment, for those who cannot see the row. */
  readonly actions: Readonly<Record<'open' | 'rename' | 'duplicate' | 'remove', ActionWords>>
  readonly rename: { readonly label: string; readonly save: string; readonly cancel: string }
  readonly removed: (name: string) => string
  readonly undo: string
  readonly duplicated: (name: string) => string
  readonly renamed: (name: string) => string
  readonly stale: string
  readonly storage: {
    readonly title: string
    readonly text: (count: number, bytes: number) => string
    readonly site: (used: number, quota: number) => string
    readonly exportAll: string
    readonly exportHelp: string
    readonly importAll: string
    readonly importHelp: string
  }
  readonly imported: (count: number) => string
  readonly refused: {
    readonly title: (count: number) => string
    /** Which one of the file. */
    readonly entry: (place: number, name: string | null) => string
  }
  readonly erase: {
    readonly open: string
    readonly title: string
    readonly text: (count: number) => string
    readonly confirm: string
    readonly cancel: string
    readonly failed: string
  }
  readonly unreadable: {
    readonly text: (count: number) => string
    readonly save: string
    readonly remove: string
  }
  /** Somebody else's assessment, opened from a link. */
  readonly shared: {
    readonly title: (title: string | null) => string
    /** With the version of the knowledge of its day, where that is not this one. */
    readonly text: (version: string | null) => string
    readonly copy: string
    readonly copyFirst: { readonly title: string; readonly text: string; readonly copy: string; readonly back: string }
  }
  readonly notices: {
    readonly refused: string
    readonly full: string
    readonly changed: string
    readonly removed: string
    readonly showOther: string
    readonly keepCopy: string
    readonly isCopy: string
    readonly manage: string
    readonly close: string
  }
}

interface ActionWords {
  readonly text: string
  readonly of: (name: string) => string
}

/** For how many a feature works, over all groups. */
export interface RollUpWords {
  /** Head of the column. */
  readonly title: string
  readonly users: (working: number, all: number) => string
  /** `uncounted` groups have no number of users. */
  readonly groups: (count: { readonly working: number; readonly all: number; readonly uncounted: number }) => string
  readonly summary: {
    readonly title: string
    readonly everyone: string
    readonly some: string
    readonly nobody: string
    readonly features: (count: number) => string
    /** Unfolds a bar for each feature. */
    readonly each: (count: number) => string
  }
}

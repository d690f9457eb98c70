/** Words that stand only in exported files. */
export interface ExportWords {
  /** Heads of the columns of the CSV file, in its order. */
  readonly columns: readonly string[]
  readonly feature: string
  readonly why: string
  readonly group: (name: string) => string
  readonly prerequisite: string
  readonly state: string
  readonly groupsConcerned: string
  readonly holdsBack: string
  readonly unlocks: string
  /** Before a list of things to do or to find out. */
  readonly needs: (names: string) => string
  readonly toCheck: (names: string) => string
  readonly ask: (names: string) => string
  readonly noted: (sentence: string) => string
  /** What is said of whom. */
  readonly of: (who: string, text: string) => string
  readonly everybody: string
}

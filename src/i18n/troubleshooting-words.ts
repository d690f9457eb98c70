/** The words of one check for when a feature still does not work. */
export interface TroubleWords {
  /** Imperative, without a full stop. */
  readonly name: string
  /** Where to look where there is no command and no address; then what must be seen. */
  readonly expected: string
  /** What it means where something else is seen, and what to do. */
  readonly otherwise: string
}

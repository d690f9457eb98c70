/** What is said of a shared link that cannot be opened. */
export interface LinkWords {
  readonly damaged: string
  readonly foreign: string
  readonly newer: string
  readonly oversized: string
}

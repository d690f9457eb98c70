/** The runbook as files: scripts, a document, a table for a change board. */
export interface TakeAwayWords {
  readonly title: string
  readonly scripts: string
  readonly scriptsNote: string
  /** No step has a command. */
  readonly noScript: string
  readonly markdown: string
  readonly csv: string
  readonly columns: readonly [string, ...string[]]
  readonly document: {
    readonly order: string
    readonly file: string
    readonly steps: string
    readonly byHand: string
  }
  readonly script: {
    readonly place: (number: number, count: number, shell: string) => string
    readonly order: string
    readonly readsOnly: string
    readonly byHandBefore: string
    readonly byHandAfter: string
    readonly byHand: (step: string) => string
    readonly wrongShell: (command: string, shell: string) => string
    readonly placeholders: string
    readonly missing: string
    readonly nothingChanged: string
  }
}

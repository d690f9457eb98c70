/** What only the printed report says. */
export interface ReportWords {
  readonly kind: string
  /** The report’s own title where the assessment has none. */
  readonly untitled: (areas: readonly string[]) => string
  readonly link: string
  readonly code: string
  readonly codeHelp: string
  readonly qrCode: string
  readonly setup: SetupTableWords
  readonly counts: {
    readonly title: string
    readonly status: string
    readonly meaning: string
    readonly results: string
  }
  /** Above each of several tables of the same kind. */
  readonly part: (part: number, parts: number) => string
  readonly why: { readonly title: string; readonly lead: string }
  /** Numbers of the list of sources, in brackets. */
  readonly sourceNumber: (number: number) => string
  /** In front of a list on the same line. */
  readonly labelled: (label: string) => string
  readonly page: { readonly before: string; readonly between: string }
}

export interface SetupTableWords {
  readonly title: string
  readonly tenant: string
  readonly question: string
  readonly answer: string
  readonly users: string
  readonly notAnswered: string
  readonly notAsked: string
}

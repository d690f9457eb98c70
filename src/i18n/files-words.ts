/** What can be taken away, and what is opened by dropping it. */
export interface FilesWords {
  readonly dialog: {
    readonly title: string
    readonly withNames: string
    readonly withNamesHelp: string
    readonly withRunbook: string
    readonly save: string
    readonly copy: string
    readonly close: string
    /** Said once a file has been handed to the browser. */
    readonly saved: (file: string) => string
    readonly failed: string
    /** With the limit in kilobytes. */
    readonly withoutRunbook: (limit: number) => string
    readonly withoutReasons: (limit: number) => string
    readonly copied: string
    readonly selected: string
    readonly csv: {
      readonly separator: string
      readonly separators: { readonly comma: string; readonly semicolon: string; readonly tab: string }
      readonly mark: string
    }
  }
  /** What each form is for, in a line. */
  readonly forms: Readonly<Record<FileForm, { readonly name: string; readonly use: string }>>
  readonly sheets: {
    readonly matrix: string
    readonly reasons: string
    readonly prerequisites: string
    readonly runbook: string
    readonly sources: string
    readonly area: string
    /** Heads of the columns of the sources. */
    readonly source: {
      readonly id: string
      readonly title: string
      readonly where: string
      readonly date: string
      readonly checkedOn: string
    }
  }
  readonly drop: {
    readonly target: string
    readonly targetHelp: string
    /** In front of why a file is not opened. */
    readonly refused: (file: string) => string
    readonly onlyOne: string
    readonly unreadable: string
    readonly close: string
  }
}

export const fileForms = ['json', 'html', 'xlsx', 'csv', 'markdown', 'table', 'calendar'] as const
export type FileForm = (typeof fileForms)[number]

/** What the reader can set about the matrix, and take from it. */
export interface MatrixViewWords {
  /** How the cells are walked through by keyboard. */
  readonly keys: string
  readonly view: string
  readonly shownColumns: (shown: number, all: number) => string
  readonly columns: string
  /** Said to those who cannot see which group the button stands beside. */
  readonly earlier: (group: string) => string
  readonly later: (group: string) => string
  readonly movedTo: (group: string, place: number, all: number) => string
  readonly reset: string
  readonly rows: string
  readonly density: { readonly label: string; readonly comfortable: string; readonly compact: string }
  readonly byArea: string
  readonly copyTable: string
  readonly copied: string
  readonly selected: string
  readonly cellLink: {
    readonly copy: string
    readonly copied: string
    readonly selected: string
    /** In front of the choice of the group. */
    readonly group: string
  }
  /** The address names a cell that is not there. */
  readonly noSuchCell: string
}

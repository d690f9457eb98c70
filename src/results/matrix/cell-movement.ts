/** Where the focus stands: rows and, within each, cells, counted from 0. */
export interface CellPlace {
  readonly row: number
  readonly cell: number
}

const page = 10

/** Where a key leads, given how many cells each row has; null where the key is not one of those that move. */
export function moved(rows: readonly number[], { row, cell }: CellPlace, key: string): CellPlace | null {
  const target = targetOf(rows, { row, cell }, key)
  if (!target) return null
  const inRows = Math.min(Math.max(target.row, 0), rows.length - 1)
  return { row: inRows, cell: Math.min(Math.max(target.cell, 0), (rows[inRows] ?? 1) - 1) }
}

function targetOf(rows: readonly number[], { row, cell }: CellPlace, key: string): CellPlace | null {
  const ends = Number.POSITIVE_INFINITY
  const targets: Readonly<Record<string, CellPlace>> = {
    ArrowUp: { row: row - 1, cell },
    ArrowDown: { row: row + 1, cell },
    ArrowLeft: { row, cell: cell - 1 },
    ArrowRight: { row, cell: cell + 1 },
    PageUp: { row: row - page, cell },
    PageDown: { row: row + page, cell },
    Home: { row, cell: 0 },
    End: { row, cell: ends },
    'Control+Home': { row: 0, cell: 0 },
    'Control+End': { row: rows.length - 1, cell: ends },
  }
  return targets[key] ?? null
}

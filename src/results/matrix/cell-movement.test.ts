import { describe, expect, it } from 'vitest'
import { moved } from './cell-movement'

const rows = Array.from({ length: 24 }, () => 4)

describe('moved', () => {
  it('goes one cell with an arrow and stops at the edges', () => {
    expect(moved(rows, { row: 1, cell: 1 }, 'ArrowDown')).toEqual({ row: 2, cell: 1 })
    expect(moved(rows, { row: 1, cell: 1 }, 'ArrowLeft')).toEqual({ row: 1, cell: 0 })
    expect(moved(rows, { row: 0, cell: 0 }, 'ArrowUp')).toEqual({ row: 0, cell: 0 })
    expect(moved(rows, { row: 23, cell: 3 }, 'ArrowRight')).toEqual({ row: 23, cell: 3 })
  })

  it('goes to the ends of a row, of the table, and ten rows at once', () => {
    expect(moved(rows, { row: 5, cell: 2 }, 'Home')).toEqual({ row: 5, cell: 0 })
    expect(moved(rows, { row: 5, cell: 2 }, 'End')).toEqual({ row: 5, cell: 3 })
    expect(moved(rows, { row: 5, cell: 2 }, 'Control+Home')).toEqual({ row: 0, cell: 0 })
    expect(moved(rows, { row: 5, cell: 2 }, 'Control+End')).toEqual({ row: 23, cell: 3 })
    expect(moved(rows, { row: 5, cell: 2 }, 'PageDown')).toEqual({ row: 15, cell: 2 })
    expect(moved(rows, { row: 5, cell: 2 }, 'PageUp')).toEqual({ row: 0, cell: 2 })
  })

  it('leaves other keys to the browser', () => {
    expect(moved(rows, { row: 5, cell: 2 }, 'Tab')).toBeNull()
    expect(moved(rows, { row: 5, cell: 2 }, 'Control+ArrowDown')).toBeNull()
  })
})

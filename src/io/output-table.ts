import type { OutputObject } from '../engine/judge-value'

const columnName = /^[A-Za-z]\w*$/

/** The rows of comma- or semicolon-separated values as objects; null where the text is none. */
export function readTable(lines: readonly string[]): readonly OutputObject[] | null {
  const first = lines.findIndex((line) => line !== '' && !line.startsWith('#TYPE '))
  const header = lines[first]
  if (header === undefined || !/^"|^\w+[,;]\w/.test(header)) return null
  const separator = header.includes(';') ? ';' : ','
  const [columns, ...rows] = readCells(lines.slice(first).join('\n'), separator) ?? []
  if (!columns?.every((name) => columnName.test(name))) return null
  const names = columns.map((name) => name.toLowerCase())
  const isWhole = new Set(names).size === names.length && rows.every((row) => row.length === names.length)
  return isWhole ? rows.map((row) => new Map(names.map((name, place) => [name, (row[place] ?? '').trim()]))) : null
}

/** Cells row by row, blank lines left out; null where a quotation mark stands where none can. */
function readCells(text: string, separator: string): readonly (readonly string[])[] | null {
  // A cell, what ends it, and nothing that could be read in two ways.
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\n]*))(${separator}|\\n|$)`, 'y')
  const rows: string[][] = []
  let row: string[] = []
  while (cell.lastIndex < text.length) {
    const [whole, quoted, bare = '', end] = cell.exec(text) ?? []
    if (whole === undefined) return null
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end === separator) continue
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
  }
  // The last line ended with a separator.
  if (row.length > 0) rows.push([...row, ''])
  return rows
}

import { describe, expect, it } from 'vitest'
import { manyGroups, oneGroup } from '../../../e2e/results-fixtures'
import { assess } from '../../engine/assess'
import type { DatedSetup } from '../../engine/setup'
import { en } from '../../i18n/en'
import { fr } from '../../i18n/fr'
import { knowledge } from '../../knowledge'
import { assessmentCsv, assessmentRows, csvText, separatorIn } from './csv'

const exported = (setup: DatedSetup, catalog = en) => ({
  knowledge,
  setup,
  assessment: assess(knowledge, setup),
  catalog,
})

/** Read as a spreadsheet reads it, whatever its separator. */
function cells(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [['']]
  let isQuoted = false
  for (let place = 0; place < text.length; place += 1) {
    const [sign, row] = [text.charAt(place), rows.at(-1) ?? []]
    if (isQuoted && sign === '"' && text[place + 1] === '"') place += 1
    else if (sign === '"') {
      isQuoted = !isQuoted
      continue
    }
    if (!isQuoted && sign === separator) row.push('')
    else if (!isQuoted && text.startsWith('\r\n', place)) {
      rows.push([''])
      place += 1
    } else row[row.length - 1] += sign
  }
  return rows.slice(0, -1)
}

describe('the CSV file', () => {
  it.each([',', ';', '\t'] as const)('read with its own separator %j has every cell of every row', (separator) => {
    const all = exported(manyGroups(6))
    const text = assessmentCsv(all, separator)
    expect(cells(text, separator)).toEqual(assessmentRows(all))
  })

  it('has the separator that a spreadsheet of the language expects', () => {
    expect([separatorIn(en.language), separatorIn(fr.language)]).toEqual([',', ';'])
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1', '＠A1'])(
    'holds no formula where a cell begins with %j',
    (name) => {
      const [cell = ''] = cells(csvText([[name]]), ',')[0] ?? []
      expect(cell.replace(/^\s+/, '')).toMatch(/^'/)
      expect(cell.replaceAll("'", '')).toBe(name)
    },
  )

  it.each(['a,=1+1', 'a;=1+1', 'a\t@x', 'a\n=1', 'a";=1', 'a; -2+cmd'])(
    'holds no formula either where another separator cuts %j',
    (name) => {
      const setup = { ...oneGroup, groups: [{ ...oneGroup.groups[0], name }] }
      for (const written of [',', ';', '\t'] as const) {
        const text = assessmentCsv(exported(setup), written)
        // What stands behind any sign at which some spreadsheet begins a cell.
        for (const begun of text.split(/[,;\t\r\n"]/)) expect(begun.trimStart()).not.toMatch(/^[=+\-@]/)
      }
    },
  )
})

import { strFromU8, unzipSync } from 'fflate'
import { parseFragment, defaultTreeAdapter as tree } from 'parse5'
import { describe, expect, it } from 'vitest'
import { manyGroups, viewIn } from '../../../e2e/results-fixtures'
import { files as enFiles } from '../../i18n/en/files'
import { files as frFiles } from '../../i18n/fr/files'
import { noNotes } from '../../io/progress'
import { loadRunbook } from '../../results/runbook/load-runbook'
import { runbookViewOf } from '../../results/runbook/runbook-view'
import { boardRows } from '../../results/runbook/take-away-files'
import { assessmentSheets } from './assessment-sheets'
import { workbook } from './workbook'

type Parts = Readonly<Record<string, string>>

function partsOf(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
}

/** The texts of a sheet, row by row, as a reader of XML sees them. */
function rowsOf(xml: string): readonly (readonly string[])[] {
  const textIn = (text: string) =>
    parseFragment(text)
      .childNodes.map((node) => (tree.isTextNode(node) ? node.value : ''))
      .join('')
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c [^>]*?(?:\/>|>(.*?)<\/c>)/gs)].map(([, cell = '']) =>
      textIn(/<t [^>]*>(.*)<\/t>/s.exec(cell)?.[1] ?? ''),
    ),
  )
}

const sheet = { name: 'A', widths: [10, 20], frozenColumns: 1 }

describe('a workbook', () => {
  it.each(['en', 'fr'] as const)(
    'has a sheet each for what %s calls matrix, reasons and the rest',
    async (language) => {
      const setup = manyGroups(12)
      const view = viewIn(language, { ...setup, tenant: { ...setup.tenant, areas: ['teams', 'skype', 'intune'] } })
      const runbook = await loadRunbook(language)
      if (!runbook) throw new Error('The runbook did not load.')
      const rows = boardRows(view, runbookViewOf(view, runbook.data, 'wizard'), noNotes.progress)
      const words = { en: enFiles, fr: frFiles }[language].sheets
      const sheets = assessmentSheets(view, words, rows)
      const parts = partsOf(workbook('Contoso', sheets))
      const names = [words.matrix, words.reasons, words.prerequisites, words.runbook, words.sources]
      expect([...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual(
        names,
      )
      for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/)
      for (const [place, one] of sheets.entries()) {
        const xml = parts[`xl/worksheets/sheet${place + 1}.xml`] ?? ''
        expect(rowsOf(xml)).toEqual(one.rows)
        expect(new Set(one.rows.map(({ length }) => length))).toEqual(new Set([one.widths.length]))
        expect(xml).toContain(' ySplit="1" ')
        expect(xml).toContain('state="frozen"')
        expect(xml.match(/<col /g)).toHaveLength(one.widths.length)
      }
      expect(rows.length).toBeGreaterThan(5)
      expect(sheets[0]?.rows).toHaveLength(view.rows.length + 1)
    },
  )

  it('holds text alone, whatever a cell begins with, and no character that XML cannot hold', () => {
    const hostile = [
      '=1+1',
      '<c><f>1</f></c> & "x"',
      '\u0000\u001b\ud800\uffff',
      '_x0041_',
      'a\r\nb',
      'x'.repeat(40_000),
    ]
    const xml = partsOf(workbook('', [{ ...sheet, widths: [10], rows: hostile.map((text) => [text]) }]))[
      'xl/worksheets/sheet1.xml'
    ]
    expect(xml?.match(/<f>|<v>/)).toBeNull()
    expect(xml?.match(/ t="inlineStr"/g)).toHaveLength(hostile.length)
    const texts = rowsOf(xml ?? '').map(([cell]) => cell ?? '')
    expect(texts.slice(0, 5)).toEqual(['=1+1', '<c><f>1</f></c> & "x"', '\ufffd'.repeat(4), '_x005F_x0041_', 'a\nb'])
    expect(texts[5]).toHaveLength(32_767)
  })

  it('packs a sheet beyond what packers hand to a worker, and counts columns beyond Z', () => {
    const rows = Array.from({ length: 400 }, (_, row) => Array.from({ length: 30 }, (__, column) => `${row} ${column}`))
    const parts = partsOf(workbook('', [{ ...sheet, widths: Array(30).fill(9), rows }]))
    const xml = parts['xl/worksheets/sheet1.xml'] ?? ''
    expect(xml.length).toBeGreaterThan(160_000)
    expect(xml).toContain('<autoFilter ref="A1:AD400"/>')
    expect(rowsOf(xml)).toEqual(rows)
    const relations = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, path]) => path,
    )
    expect(relations.filter((path) => parts[path ?? ''] === undefined)).toEqual([])
  })
})

import { strToU8, zipSync } from 'fflate'

export interface Sheet {
  /** At most 31 characters, none of []:*?/\ */
  readonly name: string
  /** How wide each column is, in characters. */
  readonly widths: readonly number[]
  /** Columns that stay in sight beside the head. */
  readonly frozenColumns: number
  /** The first is the head. */
  readonly rows: readonly (readonly string[])[]
}

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * A workbook of text cells alone: a spreadsheet computes none of them, not even once somebody has edited it. Packed in one
 * go, because the worker that larger packers start is made from text, which the policy of the page forbids.
 */
export function workbook(title: string, sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const parts = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relations([
      ['officeDocument', 'xl/workbook.xml'],
      ['metadata/core-properties', 'docProps/core.xml'],
    ]),
    'docProps/core.xml': `${core}<dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`,
    'xl/workbook.xml': workbookPart(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, place) => ['worksheet', `worksheets/sheet${place + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
    ...Object.fromEntries(sheets.map((sheet, place) => [`xl/worksheets/sheet${place + 1}.xml`, sheetPart(sheet)])),
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(head + xml)])))
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const pack = 'http://schemas.openxmlformats.org/package/2006'
const core = `<cp:coreProperties xmlns:cp="${pack}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`

function contentTypes(sheets: readonly Sheet[]): string {
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const overrides = [
    ['xl/workbook.xml', `${spreadsheet}.sheet.main+xml`],
    ['xl/styles.xml', `${spreadsheet}.styles+xml`],
    ...sheets.map((_, place) => [`xl/worksheets/sheet${place + 1}.xml`, `${spreadsheet}.worksheet+xml`]),
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ].map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ].map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`)
  return `<Types xmlns="${pack}/content-types">${[...defaults, ...overrides].join('')}</Types>`
}

function relations(all: readonly (readonly [type: string, target: string])[]): string {
  const entries = all.map(([type, target], place) => {
    const family = type.startsWith('metadata/') ? `${pack}/relationships` : office
    return `<Relationship Id="rId${place + 1}" Type="${family}/${type}" Target="${target}"/>`
  })
  return `<Relationships xmlns="${pack}/relationships">${entries.join('')}</Relationships>`
}

/** The head of each sheet stands on every printed page too. */
function workbookPart(sheets: readonly Sheet[]): string {
  const entries = sheets.map(
    ({ name }, place) => `<sheet name="${xmlText(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
  )
  const titles = sheets.map(({ name }, place) => {
    const quoted = xmlText(`'${name.replaceAll("'", "''")}'`)
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${place}">${quoted}!$1:$1</definedName>`
  })
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${entries.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`
}

const bodyStyle = 1
const headStyle = 2

/** Number format 49 is text. */
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8F0FA"/></patternFill></fill></fills><borders count="2"><border/><border><left/><right/><top/><bottom style="thin"><color rgb="FF7B8794"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf xfId="0" numFmtId="49" fontId="1" fillId="2" borderId="1" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

function sheetPart({ widths, rows, frozenColumns }: Sheet): string {
  const last = addressOf(Math.max(widths.length, 1) - 1, Math.max(rows.length, 1))
  const columns = widths.map((width, place) => {
    const number = place + 1
    return `<col min="${number}" max="${number}" width="${width}" customWidth="1"/>`
  })
  const split = frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : ''
  const pane = frozenColumns > 0 ? 'bottomRight' : 'bottomLeft'
  return [
    `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/>`,
    `<sheetViews><sheetView workbookViewId="0"><pane${split} ySplit="1" topLeftCell="${addressOf(frozenColumns, 2)}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${columns.join('')}</cols><sheetData>${rows.map(rowPart).join('')}</sheetData><autoFilter ref="A1:${last}"/>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join('')
}

function rowPart(cells: readonly string[], index: number): string {
  const style = index === 0 ? headStyle : bodyStyle
  const parts = cells.map((text, column) => {
    const cell = `<c r="${addressOf(column, index + 1)}" s="${style}"`
    return text === ''
      ? `${cell}/>`
      : `${cell} t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`
  })
  return `<row r="${index + 1}">${parts.join('')}</row>`
}

/** `A1` for the first column and row 1. */
function addressOf(column: number, row: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? `${letter}${row}` : `${String.fromCharCode(64 + Math.floor(column / 26))}${letter}${row}`
}

/** Longer texts make spreadsheets declare the whole file damaged. */
const longestCell = 32_767

/** Spreadsheets read `_x0041_` as the character of that number. */
function cellText(text: string): string {
  const written = text.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  return xmlText(written.length > longestCell ? `${written.slice(0, longestCell - 1)}…` : written)
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML cannot hold are shown as missing. */
const xmlText = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

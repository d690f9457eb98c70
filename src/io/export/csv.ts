import type { Assessment } from '../../engine/assessment'
import type { DatedSetup } from '../../engine/setup'
import { verdictOf } from '../../engine/verdict'
import type { Catalog, Language } from '../../i18n/catalog'
import type { FeatureId } from '../../knowledge/ids'
import { sourceOf } from '../../knowledge/sources'
import type { Knowledge } from '../../knowledge/types'

export interface Exported {
  readonly knowledge: Knowledge
  readonly setup: DatedSetup
  readonly assessment: Assessment
  readonly catalog: Catalog
}

export type CsvSeparator = ',' | ';' | '\t'

/** Spreadsheets read a file without it in the code page of the machine. */
export const byteOrderMark = '\uFEFF'

/** What a spreadsheet set to the language takes for the end of a cell. */
export const separatorIn = (language: Language): CsvSeparator => (language === 'fr' ? ';' : ',')

/** One row for each feature of each group, RFC 4180 but for the separator: CRLF, every cell in quotes. */
export const assessmentCsv = (exported: Exported, separator: CsvSeparator = ','): string =>
  csvText(assessmentRows(exported), separator)

/** The heads, then one row for each feature of each group. */
export function assessmentRows({ knowledge, setup, assessment, catalog }: Exported): readonly (readonly string[])[] {
  const { features, areas, statements, prerequisites, questions, undocumented, statuses } = catalog.knowledge
  const said = (ids: readonly (keyof typeof statements | 'undocumented')[]) =>
    ids.map((id) => (id === 'undocumented' ? undocumented.sentence : statements[id])).join(' ')
  const rows = assessment.groups.flatMap(({ name, features: results }, place) =>
    (Object.entries(results) as [FeatureId, NonNullable<(typeof results)[FeatureId]>][]).map(([id, result]) => [
      name,
      areas[knowledge.features[id].area].name,
      features[id].name,
      statuses[verdictOf(result)].label,
      said(result.because),
      result.prerequisites.map((one) => prerequisites[one].name).join('; '),
      result.toCheck.map((one) => prerequisites[one].name).join('; '),
      result.ask.map((one) => questions[one].label).join('; '),
      said(result.caveats),
      result.sources.map((source) => `${sourceOf(source).title} (${sourceOf(source).date ?? ''})`).join('; '),
      assessment.asOf,
      assessment.knowledge,
      id,
      result.status,
      String(setup.groups[place]?.users ?? ''),
    ]),
  )
  return [catalog.export.columns, ...rows]
}

/** Every cell in quotes, and none that a spreadsheet computes. */
export const csvText = (rows: readonly (readonly string[])[], separator: CsvSeparator = ','): string =>
  rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')

/**
 * Text that a spreadsheet would read as a formula begins with an apostrophe instead; so does text behind a sign at which a
 * spreadsheet set to another separator would cut the cell in two.
 */
function cell(text: string): string {
  const harmless = text.replace(/(^|[,;\t\r\n"])(\s*)(?=[=+\-@＝＋－＠])/g, "$1$2'").replace(/^[\t\r\n]/, "'$&")
  return `"${harmless.replaceAll('"', '""')}"`
}

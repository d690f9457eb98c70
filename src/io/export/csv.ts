import type { Assessment } from '../../engine/assessment'
import type { DatedSetup } from '../../engine/setup'
import { verdictOf } from '../../engine/verdict'
import type { Catalog } from '../../i18n/catalog'
import type { FeatureId } from '../../knowledge/ids'
import { sourceOf } from '../../knowledge/sources'
import type { Knowledge } from '../../knowledge/types'

export interface Exported {
  readonly knowledge: Knowledge
  readonly setup: DatedSetup
  readonly assessment: Assessment
  readonly catalog: Catalog
}

/** One row for each feature of each group, RFC 4180: commas, CRLF, every cell in quotes. */
export function assessmentCsv({ knowledge, setup, assessment, catalog }: Exported): string {
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
  return csvText([catalog.export.columns, ...rows])
}

/** Every cell in quotes, and none that a spreadsheet computes. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')

/** A cell that a spreadsheet would read as a formula begins with an apostrophe instead. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}

import { rollUp, shareOf } from '../../engine/roll-up'
import { verdictOf } from '../../engine/verdict'
import type { FilesWords } from '../../i18n/files-words'
import { hostName } from '../../i18n/knowledge-words'
import type { FeatureId } from '../../knowledge/ids'
import { sourceOf } from '../../knowledge/sources'
import { assessmentRows, type Exported } from './csv'
import { citedIn, whereOf } from './markdown'
import type { Sheet } from './workbook'

/** The sheets of a workbook, with the rows of the runbook where it is known. */
export function assessmentSheets(
  exported: Exported,
  words: FilesWords['sheets'],
  runbook: readonly (readonly string[])[] | null,
): readonly Sheet[] {
  return [
    matrixSheet(exported, words),
    reasonsSheet(exported, words),
    prerequisitesSheet(exported, words),
    ...(runbook === null ? [] : [runbookSheet(runbook, words)]),
    sourcesSheet(exported, words),
  ]
}

type Words = FilesWords['sheets']

function matrixSheet(exported: Exported, { matrix, area }: Words): Sheet {
  const { knowledge, setup, assessment, catalog } = exported
  const { features, areas, statuses } = catalog.knowledge
  // Of a single group, its own result says it all.
  const isCounted = assessment.groups.length > 1
  const heads = assessment.groups.map(({ name }, place) => {
    const group = setup.groups[place]
    return group ? `${name}\n${hostName(catalog.knowledge, group)}` : name
  })
  const ids = (Object.keys(knowledge.features) as FeatureId[]).filter((id) =>
    assessment.groups.some((group) => group.features[id] !== undefined),
  )
  const rows = ids.map((id) => [
    areas[knowledge.features[id].area].name,
    features[id].name,
    ...(isCounted ? [catalog.rollUp.share(shareOf(rollUp(setup, assessment, id)))] : []),
    ...assessment.groups.map((group) => {
      const result = group.features[id]
      return result ? statuses[verdictOf(result)].label : ''
    }),
  ])
  return {
    name: matrix,
    widths: [16, 38, ...(isCounted ? [26] : []), ...heads.map(() => 22)],
    frozenColumns: 2,
    rows: [[area, catalog.export.feature, ...(isCounted ? [catalog.rollUp.title] : []), ...heads], ...rows],
  }
}

function reasonsSheet(exported: Exported, { reasons }: Words): Sheet {
  const widths = [22, 16, 38, 20, 70, 40, 40, 40, 60, 60, 12, 12, 26, 16, 10]
  return { name: reasons, widths, frozenColumns: 3, rows: assessmentRows(exported) }
}

function prerequisitesSheet({ assessment, catalog }: Exported, { prerequisites: name }: Words): Sheet {
  const { features, prerequisites } = catalog.knowledge
  const { prerequisite, state, groupsConcerned, holdsBack, unlocks } = catalog.export
  const lines = (ids: readonly FeatureId[]) => ids.map((id) => features[id].name).join('\n')
  const rows = assessment.prerequisites.map((one) => [
    prerequisites[one.id].name,
    catalog.results.prerequisites.states[one.status],
    one.groups.join('\n'),
    lines(one.gates),
    lines(one.unlocks),
  ])
  return {
    name,
    widths: [50, 14, 24, 44, 44],
    frozenColumns: 1,
    rows: [[prerequisite, state, groupsConcerned, holdsBack, unlocks], ...rows],
  }
}

const runbookSheet = (rows: readonly (readonly string[])[], { runbook: name }: Words): Sheet => ({
  name,
  widths: [8, 50, 18, 24, 24, 26, 10, 20, 14, 10, 50, 14, 50],
  frozenColumns: 2,
  rows,
})

function sourcesSheet(exported: Exported, { sources: name, source }: Words): Sheet {
  const rows = citedIn(exported).map((id) => {
    const one = sourceOf(id)
    return [id, one.title, whereOf(one), one.date ?? '', one.checkedOn]
  })
  return {
    name,
    widths: [14, 60, 70, 14, 14],
    frozenColumns: 1,
    rows: [[source.id, source.title, source.where, source.date, source.checkedOn], ...rows],
  }
}

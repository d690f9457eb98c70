import type { IsoDate, Knowledge } from '../knowledge/types'
import type { Assessment, GroupResult, QuestionResult, WarningResult } from './assessment'
import { type Cell, decide } from './cell'
import { certain } from './certain'
import { type Edition, editionOn } from './edition'
import type { FeaturePlan } from './feature-plan'
import { type GroupView, viewGroup } from './group-view'
import { listPrerequisites } from './prerequisites'
import type { OpenAnswers, TruthFor } from './readings'
import type { DatedSetup } from './setup'

/** Works out what a setup can and cannot do on its day: a function of its arguments and of nothing else. */
export function assess(knowledge: Knowledge, setup: DatedSetup): Assessment {
  const { asOf } = setup
  const edition = editionOn(knowledge, asOf, setup.tenant?.areas)
  const views = setup.groups.map((group) => viewGroup(edition, setup, group))
  const cells = rowsOf(edition, setup, views)
  return {
    version: 1,
    knowledge: knowledge.version,
    asOf,
    areas: edition.areas,
    assumes: edition.assumes,
    groups: views.map(({ name }, index) => groupResult(name, certain(cells[index]))),
    prerequisites: listPrerequisites(edition, views, cells),
    warnings: warningsOf(edition, views, asOf > knowledge.date ? knowledge.date : null),
    runbook: [],
    questions: questionsOf(edition, cells),
  }
}

/** The verdicts on every group; groups that answer alike share them. */
function rowsOf(edition: Edition, { groups }: DatedSetup, views: readonly GroupView[]): readonly (readonly Cell[])[] {
  if (groups.length === 1) return views.map((view) => cellsOf(edition, view))
  const known = new Map<string, readonly Cell[]>()
  return views.map((view, index) => {
    const key = JSON.stringify({ ...groups[index], name: '', users: 0 })
    const row = known.get(key) ?? cellsOf(edition, view)
    known.set(key, row)
    return row
  })
}

/** The verdicts on one group, in the order of the features. */
export function cellsOf(edition: Edition, view: GroupView): readonly Cell[] {
  const cells: Cell[] = []
  let absence: TruthFor | undefined
  let isThere = true
  for (const plan of edition.features) {
    // The features of an area follow each other, and are absent together.
    if (plan.absence !== absence) {
      absence = plan.absence
      isThere = isPresent(plan, view.answers)
    }
    if (isThere) cells.push(decide(edition, plan, view))
  }
  return cells
}

/** A group that answers, say, that it has no Skype has no results in that area. */
export const isPresent = ({ absence }: FeaturePlan, answers: OpenAnswers): boolean =>
  absence === undefined || absence(answers) !== 'holds'

function groupResult(name: string, cells: readonly Cell[]): GroupResult {
  const features: Record<string, Cell['result']> = {}
  for (const { plan, result } of cells) features[plan.feature] = result
  return { name, features }
}

/** `lastDay` is the day the knowledge ends on, where the assessment goes beyond it. */
function warningsOf(edition: Edition, views: readonly GroupView[], lastDay: IsoDate | null): readonly WarningResult[] {
  const warnings: WarningResult[] = []
  for (const { id, truth, together, since } of edition.warnings) {
    const groups = groupsWhere(truth, views)
    if (groups.length === 0) continue
    if (together.every((other) => groupsWhere(other, views).length > 0)) warnings.push({ id, groups, since })
  }
  if (lastDay !== null) warnings.push({ id: 'as-of-after-knowledge', groups: [], since: lastDay })
  return warnings
}

function groupsWhere(truth: TruthFor, views: readonly GroupView[]): readonly string[] {
  const groups: string[] = []
  for (const { name, answers } of views) if (truth(answers) === 'holds') groups.push(name)
  return groups
}

function questionsOf(edition: Edition, cells: readonly (readonly Cell[])[]): readonly QuestionResult[] {
  const counts = new Map<string, number>()
  for (const row of cells) {
    for (const { result } of row) {
      if (result.ask.length === 0) continue
      for (const question of result.ask) counts.set(question, (counts.get(question) ?? 0) + 1)
    }
  }
  if (counts.size === 0) return []
  const asked = edition.questionOrder.flatMap((id) => {
    const decides = counts.get(id)
    return decides === undefined ? [] : [{ id, decides }]
  })
  return asked.sort((a, b) => b.decides - a.decides)
}

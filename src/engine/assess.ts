import type { Condition, Knowledge } from '../knowledge/types'
import type { Assessment, GroupResult, QuestionResult, WarningResult } from './assessment'
import { type Cell, decide } from './cell'
import { evaluate } from './condition'
import { type Edition, editionOn } from './edition'
import type { FeaturePlan } from './feature-plan'
import { type GroupView, viewGroup } from './group-view'
import { listPrerequisites } from './prerequisites'
import type { DatedSetup } from './setup'

/** Works out what a setup can and cannot do on its day: a function of its arguments and of nothing else. */
export function assess(knowledge: Knowledge, setup: DatedSetup): Assessment {
  const edition = editionOn(knowledge, setup.asOf)
  const areas = edition.areas.filter((area) => setup.tenant?.areas?.includes(area) ?? true)
  const plans = edition.features.filter(({ area }) => areas.includes(area))
  const views = setup.groups.map((group) => viewGroup(edition, setup, group))
  const cells = views.map((view) =>
    plans.filter((plan) => isPresent(plan, view)).map((plan) => decide(edition, plan, view)),
  )
  return {
    version: 1,
    knowledge: knowledge.version,
    asOf: setup.asOf,
    areas,
    assumes: edition.assumptions.flatMap(({ area, result }) => (areas.includes(area) ? [result] : [])),
    groups: views.map(({ name }, index) => groupResult(name, cells[index] ?? [])),
    prerequisites: listPrerequisites(edition, areas, views, cells),
    warnings: warningsOf(knowledge, edition, areas, { views, asOf: setup.asOf }),
    runbook: [],
    questions: questionsOf(edition, cells),
  }
}

/** A group that answers, say, that it has no Skype has no results in that area. */
export function isPresent({ absentWhen }: FeaturePlan, view: GroupView): boolean {
  return absentWhen === undefined || evaluate(absentWhen, view.open) !== 'holds'
}

function groupResult(name: string, cells: readonly Cell[]): GroupResult {
  const features: Record<string, Cell['result']> = {}
  for (const { plan, result } of cells) features[plan.feature] = result
  return { name, features }
}

function warningsOf(
  knowledge: Knowledge,
  edition: Edition,
  areas: readonly string[],
  { views, asOf }: { readonly views: readonly GroupView[]; readonly asOf: string },
): readonly WarningResult[] {
  const warnings: WarningResult[] = []
  for (const { id, when, together, since, areas: concerned } of edition.warnings) {
    if (!concerned.some((area) => areas.includes(area))) continue
    const meeting = (condition: Condition) => views.filter(({ open }) => evaluate(condition, open) === 'holds')
    if (together.some((condition) => meeting(condition).length === 0)) continue
    const groups = meeting(when).map(({ name }) => name)
    if (groups.length > 0) warnings.push({ id, groups, since })
  }
  if (asOf > knowledge.date) warnings.push({ id: 'as-of-after-knowledge', groups: [], since: knowledge.date })
  return warnings
}

function questionsOf(edition: Edition, cells: readonly (readonly Cell[])[]): readonly QuestionResult[] {
  const counts = new Map<string, number>()
  for (const row of cells) {
    for (const { result } of row) {
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

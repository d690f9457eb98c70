import { type Influence, influence } from '../engine/influence'
import type { DatedSetup } from '../engine/setup'
import type { FeatureId, QuestionId, WarningId } from '../knowledge/ids'
import type { Knowledge } from '../knowledge/types'

/** The questions that one group, with its tenant, makes worth asking, each with what it decides. */
export type Asked = ReadonlyMap<QuestionId, Influence>

const enough = 200
const known = new WeakMap<Knowledge, Map<string, Asked>>()

/** What is asked because of each group. Groups that answer alike ask alike, so each kind is worked out once. */
export function askedByGroup(knowledge: Knowledge, setup: DatedSetup): readonly Asked[] {
  const kept = known.get(knowledge) ?? new Map<string, Asked>()
  known.set(knowledge, kept)
  if (kept.size > enough) kept.clear()
  return setup.groups.map(({ name: _name, users: _users, ...answers }) => {
    const one = {
      version: 1,
      asOf: setup.asOf,
      tenant: setup.tenant ?? {},
      groups: [{ ...answers, name: '1' }],
    } as const
    const likeness = JSON.stringify(one)
    const asked = kept.get(likeness) ?? askedOf(knowledge, one)
    kept.set(likeness, asked)
    return asked
  })
}

function askedOf(knowledge: Knowledge, setup: DatedSetup): Asked {
  const questions = Object.keys(knowledge.questions) as QuestionId[]
  return new Map(
    questions
      .map((question) => [question, influence(knowledge, setup, question)] as const)
      .filter(([, of]) => decides(of)),
  )
}

/** Whether an answer can still make any difference. */
function decides({ features, caveats, warnings, prerequisite }: Influence): boolean {
  return features.length > 0 || caveats.length > 0 || warnings.length > 0 || prerequisite
}

/** What an answer decides for several groups at once. */
export function together(influences: readonly Influence[], { features: table }: Knowledge): Influence {
  const order = Object.keys(table) as FeatureId[]
  const features = new Set(influences.flatMap((one) => one.features))
  const caveats = new Set(influences.flatMap((one) => one.caveats))
  const warnings = new Set<WarningId>(influences.flatMap((one) => one.warnings))
  return {
    features: order.filter((feature) => features.has(feature)),
    caveats: order.filter((feature) => caveats.has(feature) && !features.has(feature)),
    warnings: [...warnings],
    prerequisite: influences.some(({ prerequisite }) => prerequisite),
  }
}

import type { Assessment, FeatureResult } from '../engine/assessment'
import type { FeatureId, StatementId } from '../knowledge/ids'
import type { Knowledge } from '../knowledge/types'

/** A limit or caveat that some result carries, under the number by which the matrix refers to it. */
export interface Note {
  readonly number: number
  readonly statement: StatementId
  readonly on: readonly NotedFeature[]
}

export interface NotedFeature {
  readonly feature: FeatureId
  /** Places of the groups whose result carries it. */
  readonly groups: readonly number[]
}

/** In the order of the knowledge, numbered from one. */
export function notesOf(knowledge: Knowledge, { groups }: Assessment): readonly Note[] {
  const carriers = new Map<StatementId, Map<FeatureId, number[]>>()
  for (const [place, { features }] of groups.entries()) {
    for (const [feature, result] of Object.entries(features) as [FeatureId, FeatureResult][]) {
      for (const statement of notedIn(knowledge, result)) {
        const on = carriers.get(statement) ?? new Map<FeatureId, number[]>()
        const places = on.get(feature)
        if (places) places.push(place)
        else on.set(feature, [place])
        carriers.set(statement, on)
      }
    }
  }
  const featureOrder = Object.keys(knowledge.features) as FeatureId[]
  const statements = (Object.keys(knowledge.statements) as StatementId[]).filter((id) => carriers.has(id))
  return statements.map((statement, place) => ({
    number: place + 1,
    statement,
    on: featureOrder.flatMap((feature) => {
      const on = carriers.get(statement)?.get(feature)
      return on ? [{ feature, groups: on }] : []
    }),
  }))
}

/** The numbers to set beside a result, in their order. */
export function noteNumbersIn(
  knowledge: Knowledge,
  notes: readonly Note[],
): (result: FeatureResult) => readonly number[] {
  const numbers = new Map(notes.map(({ number, statement }) => [statement, number]))
  return (result) => {
    const noted = new Set(notedIn(knowledge, result).flatMap((statement) => numbers.get(statement) ?? []))
    return [...noted].sort((a, b) => a - b)
  }
}

/** Its caveats and, of a limited result, what limits it: a verdict "with limits" has to say which. */
export function notedIn(knowledge: Knowledge, { status, because, caveats }: FeatureResult): readonly StatementId[] {
  if (status !== 'limited') return caveats
  return [...because.filter((id) => id !== 'undocumented').filter((id) => isLimit(knowledge, id)), ...caveats]
}

const isLimit = (knowledge: Knowledge, id: StatementId) => knowledge.statements[id]?.effect.kind === 'limits'

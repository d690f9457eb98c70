import type { Verdict } from '../engine/verdict'
import type { FeatureId, PrerequisiteId, SourceId, StatementId } from '../knowledge/ids'
import type { IsoDate, Knowledge, Statement } from '../knowledge/types'
import { gridOf, type Places, placesWhere } from './grid'
import { situationsOf } from './situations'
import { verdictIn, verdictsOn, waitTable } from './verdicts'

/** A day on which an edition appears or a service ends. */
export interface Change {
  readonly day: IsoDate
  /** The pages of the area that speak from this day on. */
  readonly editions: readonly SourceId[]
  /** The statements that retire something from this day on. */
  readonly ends: readonly StatementId[]
}

export interface FeatureHistory {
  readonly changes: readonly Change[]
  /** Hosts that have had the same statuses all along, with the status after each change. */
  readonly courses: readonly { readonly places: readonly Places[]; readonly verdicts: readonly Verdict[] }[]
}

/** What each edition has said of a feature, up to a day. */
export function historyOf(knowledge: Knowledge, feature: FeatureId, until: IsoDate): FeatureHistory {
  const changes = changesOf(knowledge, feature, until)
  const says = changes.map(({ day }) => verdictsOn(knowledge, feature, day))
  const situations = situationsOf(knowledge, knowledge.features[feature].area)
  const grid = gridOf(situations, (host, deployment) => says.map((saysOf) => saysOf(host, deployment)).join(' '))
  const courses = [...new Set(grid.rows.flatMap(({ cells }) => cells))]
  return {
    changes,
    courses: courses.map((course) => ({
      places: placesWhere(grid, (cell) => cell === course),
      verdicts: course.split(' ').map(verdictIn),
    })),
  }
}

/** The features that have waited for a prerequisite, from each day on which they became others. */
export function waitingOverTime(knowledge: Knowledge, prerequisite: PrerequisiteId, until: IsoDate) {
  const features = everWaiting(knowledge, prerequisite)
  const days = features.flatMap((feature) => changesOf(knowledge, feature, until).map(({ day }) => day))
  const states = [...new Set(days)].sort().map((day) => ({
    day,
    features: waitingOn(knowledge, prerequisite, day).map(({ feature }) => feature),
  }))
  return states.filter(({ features }, place) => features.join() !== states[place - 1]?.features.join())
}

/** The features that wait for a prerequisite on a day, and where. */
export function waitingOn(knowledge: Knowledge, prerequisite: PrerequisiteId, day: IsoDate) {
  return everWaiting(knowledge, prerequisite)
    .map((feature) => ({
      feature,
      places: placesWhere(waitTable(knowledge, feature, prerequisite, day), (cell) => cell === 'yes'),
    }))
    .filter(({ places }) => places.length > 0)
}

/** What a feature waits for on a day, and where. */
export function waitsOf(knowledge: Knowledge, feature: FeatureId, day: IsoDate) {
  return (Object.keys(knowledge.prerequisites) as PrerequisiteId[])
    .filter((prerequisite) => everWaiting(knowledge, prerequisite).includes(feature))
    .map((prerequisite) => ({
      prerequisite,
      places: placesWhere(waitTable(knowledge, feature, prerequisite, day), (cell) => cell === 'yes'),
    }))
    .filter(({ places }) => places.length > 0)
}

export const isInForce = ({ from, until }: Statement, day: IsoDate): boolean =>
  from <= day && (until === undefined || day < until)

/** The statements on a feature, in the order of the knowledge; a caveat on the whole area says nothing of this one. */
export function statementsOn(knowledge: Knowledge, feature: FeatureId): readonly (readonly [StatementId, Statement])[] {
  const { area } = knowledge.features[feature]
  const { length: all } = Object.values(knowledge.features).filter((other) => other.area === area)
  return (Object.entries(knowledge.statements) as [StatementId, Statement][]).filter(
    ([, { affects, effect }]) => affects.includes(feature) && !(effect.kind === 'warns' && affects.length === all),
  )
}

function everWaiting(knowledge: Knowledge, prerequisite: PrerequisiteId): readonly FeatureId[] {
  const waiting = new Set(
    Object.values(knowledge.statements)
      .filter(({ effect }) => effect.kind === 'requires' && effect.prerequisite === prerequisite)
      .flatMap(({ affects }) => affects),
  )
  return (Object.keys(knowledge.features) as FeatureId[]).filter((feature) => waiting.has(feature))
}

/** The first day there is, and every later one on which an edition or a deciding statement begins or ends. */
function changesOf(knowledge: Knowledge, feature: FeatureId, until: IsoDate): readonly Change[] {
  const { pages } = knowledge.areas[knowledge.features[feature].area]
  const firstDayOf = (page: SourceId) => knowledge.sources[page].speaksFrom ?? knowledge.sources[page].date ?? ''
  const deciding = statementsOn(knowledge, feature).filter(([, { effect }]) => effect.kind !== 'warns')
  const days = [...pages.map(firstDayOf), ...deciding.flatMap(([, { from, until: end = from }]) => [from, end])]
  const later = days.filter((day) => day > knowledge.firstDay && day <= until)
  return [...new Set([knowledge.firstDay, ...later])].sort().map((day) => ({
    day,
    editions: pages.filter((page) => firstDayOf(page) === day),
    ends: deciding.filter(([, { effect, from }]) => effect.kind === 'retires' && from === day).map(([id]) => id),
  }))
}

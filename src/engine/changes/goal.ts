import type { FeatureId } from '../../knowledge/ids'
import { certain } from '../certain'
import { contradict, fulfilling } from './cell-changes'
import { type CellTable, worksAt } from './cell-table'
import { type Effects, effectsOf } from './effects'
import { efforts, type PossibleChange } from './possible'
import type { ChangeSearch } from './search'

export type Goal =
  /** The cheapest changes after which all the features work; none where they do already. */
  | { readonly kind: 'reached'; readonly changes: readonly PossibleChange[]; readonly effects: Effects }
  /** Features that no change makes work; empty where each can, but not all together. */
  | { readonly kind: 'out-of-reach'; readonly features: readonly FeatureId[] }

/** The cheapest way to make features work for one group. */
export function reach(search: ChangeSearch, place: number, features: readonly FeatureId[]): Goal {
  const tables = features.flatMap((feature) => search.table(place, feature) ?? [])
  const changes = cheapest(tables)
  if (changes) return { kind: 'reached', changes, effects: effectsOf(search, changes) }
  return {
    kind: 'out-of-reach',
    features: tables.filter((table) => cheapest([table]) === null).map(({ plan }) => plan.feature),
  }
}

/**
 * Goes through every choice of the changes that decide outcomes; for each, the prerequisites then lacking have to be
 * fulfilled in any case, so the choice with the least cost has the least there is.
 */
function cheapest(tables: readonly CellTable[]): readonly PossibleChange[] | null {
  const cells = tables.map((table) => ({ table, own: new Set(table.changes) }))
  const all = declared(tables)
  const deciding = new Set(tables.flatMap((table) => table.deciding))
  let best: { readonly changes: readonly PossibleChange[]; readonly cost: readonly number[] } | null = null
  for (const choice of choices(all.filter((change) => deciding.has(change)))) {
    if (best && isDearer(costOf(choice), best.cost)) continue
    const changes = completed(cells, all, choice)
    if (changes === null) continue
    const cost = costOf(changes)
    if (best === null || isDearer(best.cost, cost)) best = { changes, cost }
  }
  return best?.changes ?? null
}

interface WantedCell {
  readonly table: CellTable
  /** The changes that can matter to it. */
  readonly own: ReadonlySet<PossibleChange>
}

/** The choice with all that the features then wait for; null where one of them still does not work. */
function completed(
  cells: readonly WantedCell[],
  all: readonly PossibleChange[],
  choice: readonly PossibleChange[],
): readonly PossibleChange[] | null {
  const needed = cells.reduce((bits, { table, own }) => bits | table.lacking(choice.filter((one) => own.has(one))), 0)
  const bitsOf = (change: PossibleChange) => certain(cells[0]).table.bitsOf(change)
  const wanted = new Set([...choice, ...fulfilling(all, bitsOf, needed)])
  const made = all.filter((change) => wanted.has(change))
  return cells.every(({ table, own }) => worksAt(table.after(made.filter((one) => own.has(one))))) ? made : null
}

/** Each change that can matter once, in the order in which they are declared. */
function declared(tables: readonly CellTable[]): readonly PossibleChange[] {
  const order = tables.toSorted((a, b) => b.changes.length - a.changes.length).flatMap((table) => table.changes)
  return [...new Set(order)]
}

/** Every set of changes of which no two want different answers to the same question. */
function choices(changes: readonly PossibleChange[]): readonly (readonly PossibleChange[])[] {
  let all: readonly (readonly PossibleChange[])[] = [[]]
  for (const change of changes) {
    const withIt = all.filter((set) => !set.some((one) => contradict(one, change))).map((set) => [...set, change])
    all = [...all, ...withIt]
  }
  return all
}

/** How many changes of each effort, the most costly first: one move outweighs any number of licences. */
const costOf = (changes: readonly PossibleChange[]): readonly number[] =>
  efforts.toReversed().map((effort) => changes.filter((change) => change.effort === effort).length)

/** Whether the first cost is higher. */
function isDearer(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((count, index) => count !== other[index])
  return place >= 0 && certain(one[place]) > certain(other[place])
}

import type { Status } from '../assessment'
import { certain } from '../certain'
import { type CellTable, isBetter, rankOf, worksAt } from './cell-table'
import { type Effort, efforts, type PossibleChange } from './possible'

/** Changes made together, and the status that they lead to. */
export interface ChangeSet {
  readonly changes: readonly PossibleChange[]
  readonly after: Status
  /** That of its most costly change. */
  readonly effort: Effort
}

export interface CellChanges {
  /** All that is needed for the feature to work, whatever its size; null where no list of prerequisites leads there. */
  readonly whole: ChangeSet | null
  /** Every minimal set of one or two changes that betters the cell, cheapest first. */
  readonly sets: readonly ChangeSet[]
}

/** What betters one cell. */
export function cellChanges(table: CellTable): CellChanges {
  if (table.before === 'supported') return { whole: null, sets: [] }
  const whole = wholeOf(table)
  const minimal = smallSets(table)
  const staying = [...(whole ? [whole] : []), ...minimal.filter(({ effort }) => effort !== 'move')]
  // Nobody moves mailboxes for what can be had where they are.
  const sets = minimal.filter(
    ({ effort, after }) => effort !== 'move' || !staying.some((other) => rankOf(other.after) >= rankOf(after)),
  )
  return { whole, sets: [...sets].sort(cheapestFirst) }
}

/** The smallest sets of at most two: none could leave a change out, or settle less, and lead as far. */
function smallSets(table: CellTable): readonly ChangeSet[] {
  const { changes, before, after } = table
  const singles = changes.map((change) => ({ change, rank: rankOf(after([change])) }))
  const found: ChangeSet[] = []
  const consider = (set: readonly PossibleChange[], floor: number) => {
    const status = after(set)
    if (rankOf(status) > floor && isBetter(status, before)) found.push(changeSet(set, status))
  }
  for (const change of changes) consider([change], -1)
  for (const [place, one] of singles.entries()) {
    for (const other of singles.slice(place + 1)) {
      if (contradict(one.change, other.change)) continue
      consider([one.change, other.change], Math.max(one.rank, other.rank))
    }
  }
  return found.filter((set) => !found.some((other) => other !== set && isDominated(set, other)))
}

/** Whether the other set leads as far with fewer changes, or by settling less. */
function isDominated(set: ChangeSet, other: ChangeSet): boolean {
  if (other.changes.length > set.changes.length || rankOf(other.after) < rankOf(set.after)) return false
  const [own, others] = [settledBy(set), settledBy(other)]
  if (![...others].every((settled) => own.has(settled))) return false
  return other.changes.length < set.changes.length || others.size < own.size
}

/** The answers that a set settles, in a form that compares. */
export const settledBy = ({ changes }: Pick<ChangeSet, 'changes'>): ReadonlySet<string> =>
  new Set(
    changes.flatMap(({ group, settles }) => settles.map(({ question, to }) => `${group ?? ''} ${question} ${to}`)),
  )

/** Two changes that want different answers to the same question. */
export function contradict(one: PossibleChange, other: PossibleChange): boolean {
  return (
    one.group === other.group &&
    one.settles.some(({ question, to }) =>
      other.settles.some((second) => second.question === question && second.to !== to),
    )
  )
}

/** For a conditional cell its prerequisites; for another what it needs once at most one other change is made first. */
function wholeOf(table: CellTable): ChangeSet | null {
  const closed = closingSet(table, [])
  if (table.before === 'conditional') return closed
  if (worksAt(table.before)) return null
  if (closed && worksAt(closed.after)) return closed
  const first = [...table.deciding].filter(({ effort }) => effort !== 'move').sort(byEffort)
  for (const change of first) {
    const set = closingSet(table, [change])
    if (set && worksAt(set.after)) return set
  }
  return null
}

/** The changes given, and one for each prerequisite that is then lacking; null where there is none to make. */
function closingSet(table: CellTable, first: readonly PossibleChange[]): ChangeSet | null {
  const set = [...first, ...fulfilling(table.changes, table.bitsOf, table.lacking(first))]
  return set.length === 0 ? null : changeSet(set, table.after(set))
}

/** The fewest changes that fulfil exactly these prerequisites: what settles several at once goes first. */
export function fulfilling(
  changes: readonly PossibleChange[],
  bitsOf: (change: PossibleChange) => number,
  needed: number,
): readonly PossibleChange[] {
  const chosen: PossibleChange[] = []
  let left = needed
  const largest = changes.toSorted((a, b) => b.settles.length - a.settles.length)
  for (const change of largest) {
    const bits = bitsOf(change)
    if (bits === 0 || (bits & ~left) !== 0) continue
    chosen.push(change)
    left &= ~bits
  }
  return changes.filter((change) => chosen.includes(change))
}

const changeSet = (changes: readonly PossibleChange[], after: Status): ChangeSet => ({
  changes,
  after,
  effort: certain(efforts[Math.max(...changes.map(placeOf))]),
})

const placeOf = ({ effort }: { readonly effort: Effort }) => efforts.indexOf(effort)

const byEffort = (a: { readonly effort: Effort }, b: { readonly effort: Effort }) => placeOf(a) - placeOf(b)

/** By effort, then by number, then by how far they lead; the sort keeps the declared order of equals. */
function cheapestFirst(a: ChangeSet, b: ChangeSet): number {
  return byEffort(a, b) || a.changes.length - b.changes.length || rankOf(b.after) - rankOf(a.after)
}

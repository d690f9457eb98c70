import { certain } from '../certain'
import { type Effects, effectsOf } from './effects'
import { efforts, type PossibleChange } from './possible'
import type { ChangeSearch } from './search'

/** One act, for all the groups for which it is done at once, and what it does to the tenant. */
export interface Win extends Effects {
  readonly changes: readonly [PossibleChange, ...PossibleChange[]]
  /** The users of the groups bettered, each counted once; null where a group's number is not known. */
  readonly users: number | null
}

/** Single acts worth trying: what only has to be found out is asked for elsewhere. */
export function singleActs({ possible }: ChangeSearch): readonly Win['changes'][] {
  const acts = new Map<string, [PossibleChange, ...PossibleChange[]]>()
  for (const change of possible) {
    if (change.effort === 'find-out') continue
    const key = isDoneTogether(change) ? change.change.act : change.key
    const known = acts.get(key)
    if (known) known.push(change)
    else acts.set(key, [change])
  }
  return [...acts.values()]
}

/** Licences and rights are given to several groups at once; servers and mailboxes are not. */
const isDoneTogether = ({ effort }: PossibleChange) => effort === 'configure' || effort === 'licence'

/** What one act does; null where it betters nothing by itself. */
export function winOf(search: ChangeSearch, changes: Win['changes']): Win | null {
  const effects = effectsOf(search, changes)
  if (effects.better.length === 0) return null
  const groups = [...new Set(effects.better.map(({ group }) => group))]
  return { changes, ...effects, users: usersOf(search, groups) }
}

/** The most features times users first; where a number of users is not known, the most results. Then the cheapest. */
export function rankWins(search: ChangeSearch, wins: readonly Win[]): readonly Win[] {
  const isCounted = search.setup.groups.every(({ users }) => users !== undefined)
  const weight = ({ better }: Win) =>
    isCounted ? better.reduce((sum, { group }) => sum + certain(search.setup.groups[group]?.users), 0) : better.length
  const dearness = ({ changes: [{ effort }] }: Win) => efforts.indexOf(effort)
  return wins.toSorted(
    (a, b) => weight(b) - weight(a) || b.better.length - a.better.length || dearness(a) - dearness(b),
  )
}

function usersOf({ setup }: ChangeSearch, groups: readonly number[]): number | null {
  let users = 0
  for (const group of groups) {
    const count = setup.groups[group]?.users
    if (count === undefined) return null
    users += count
  }
  return users
}

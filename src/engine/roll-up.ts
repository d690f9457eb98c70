import type { FeatureId } from '../knowledge/ids'
import type { Assessment } from './assessment'
import type { DatedSetup } from './setup'
import { type Verdict, verdictOf } from './verdict'

/** Some of the groups, with the users that they were said to have. */
export interface Reach {
  readonly groups: number
  /** Of the groups whose number of users was given. */
  readonly users: number
  /** Groups whose number of users was not given. */
  readonly uncounted: number
}

/** What a feature comes to over all groups that have a result for it. */
export interface RollUp {
  readonly all: Reach
  /** For whom it works today, with or without limits. */
  readonly working: Reach
  /** The verdicts that occur; together they are `all`. */
  readonly byVerdict: ReadonlyMap<Verdict, Reach>
}

const nobody: Reach = { groups: 0, users: 0, uncounted: 0 }

const sum = (a: Reach, b: Reach): Reach => ({
  groups: a.groups + b.groups,
  users: a.users + b.users,
  uncounted: a.uncounted + b.uncounted,
})

/** Adds up a feature over the groups; a group without a result for it is left out, one without users is told apart. */
export function rollUp(setup: DatedSetup, assessment: Assessment, feature: FeatureId): RollUp {
  const byVerdict = new Map<Verdict, Reach>()
  for (const [place, { features }] of assessment.groups.entries()) {
    const result = features[feature]
    if (!result) continue
    const verdict = verdictOf(result)
    byVerdict.set(verdict, sum(byVerdict.get(verdict) ?? nobody, reachOf(setup.groups[place]?.users)))
  }
  const working = [byVerdict.get('supported') ?? nobody, byVerdict.get('limited') ?? nobody]
  return { all: [...byVerdict.values()].reduce(sum, nobody), working: working.reduce(sum, nobody), byVerdict }
}

const reachOf = (users: number | undefined): Reach => ({
  groups: 1,
  users: users ?? 0,
  uncounted: users === undefined ? 1 : 0,
})

/** For how many a feature works: of all users, or of all groups where some have not told their users. */
export type Share =
  | { readonly of: 'users'; readonly working: number; readonly all: number }
  | {
      readonly of: 'groups'
      readonly working: number
      readonly all: number
      /** Groups whose number of users was not given. */
      readonly uncounted: number
    }

/** Users weigh only where every group has told how many it has; else each group counts as one. */
export function shareOf({ all, working }: Pick<RollUp, 'all' | 'working'>): Share {
  if (all.uncounted === 0 && all.users > 0) return { of: 'users', working: working.users, all: all.users }
  return { of: 'groups', working: working.groups, all: all.groups, uncounted: all.uncounted }
}

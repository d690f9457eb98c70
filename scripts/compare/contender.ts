import type { Status } from '../../src/engine/assessment'
import type { Claim, Rung, Subject } from './claims'
import type { Answers } from './setups'

/** What is compared of a result. An engine may say more. */
export interface Reasoned {
  readonly status: Status
  /** The statements that decide, or `undocumented`. */
  readonly because: readonly string[]
  readonly prerequisites: readonly string[]
}

/** By feature. */
export type Results<Result> = Readonly<Record<string, Result>>

/** One setup in the form an engine takes. */
export interface Prepared {
  readonly withReasons: () => Results<Reasoned> | Promise<Results<Reasoned>>
  readonly statusesOnly: () => Results<Status> | Promise<Results<Status>>
}

export interface Contender {
  readonly name: string
  /** Teaches it the subject once; what it returns takes a setup. */
  readonly learn: (subject: Subject) => (answers: Answers) => Prepared
}

type Holds = (claim: Claim) => boolean

/** For engines that only tell which claims hold: the first rung reached, and what reached it. */
export function descend(subject: Subject, holds: Holds): Results<Reasoned> {
  const results: Record<string, Reasoned> = {}
  for (const [feature, rungs] of subject.ladders) results[feature] = reached(rungs, holds, subject)
  return results
}

/** The same without what reached it. */
export function descendOnly(subject: Subject, holds: Holds): Results<Status> {
  const results: Record<string, Status> = {}
  for (const [feature, rungs] of subject.ladders) {
    results[feature] =
      rungs.find(({ claims, besides }) => claims.some(holds) && (besides?.some(holds) ?? true))?.status ?? 'unknown'
  }
  return results
}

/** The results of engines that tell statuses themselves: the claims that hold on the rung of the status. */
export function explained(subject: Subject, rungs: readonly Rung[], status: Status, holds: Holds): Reasoned {
  const because = rungs.find((rung) => rung.status === status)?.claims.filter(holds) ?? []
  return reasoned(status, because, subject)
}

function reached(rungs: readonly Rung[], holds: Holds, subject: Subject): Reasoned {
  for (const { status, claims, besides } of rungs) {
    const because = claims.filter(holds)
    if (because.length > 0 && (besides?.some(holds) ?? true)) return reasoned(status, because, subject)
  }
  return reasoned('unknown', [], subject)
}

function reasoned(status: Status, because: readonly Claim[], { prerequisiteOrder }: Subject): Reasoned {
  if (because.length === 0) return { status, because: ['undocumented'], prerequisites: [] }
  const lacking = new Set(because.map(({ prerequisite }) => prerequisite))
  return {
    status,
    because: because.map(({ id }) => id),
    prerequisites: status === 'conditional' ? prerequisiteOrder.filter((id) => lacking.has(id)) : [],
  }
}

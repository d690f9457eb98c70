import type { IsoDate } from '../knowledge/types'

/** A step that is knowingly not done, for a while. */
export interface AcceptedLimitation {
  /** Missing only where it was shared without what names somebody. */
  readonly reason?: string
  /** The last day on which it holds: afterwards the step is due again. */
  readonly until: IsoDate
}

/** What somebody noted about one step of the runbook. */
export interface StepProgress {
  readonly done?: true
  readonly owner?: string
  readonly due?: IsoDate
  readonly note?: string
  readonly accepted?: AcceptedLimitation
}

/** By step id. A step about which nothing is noted is left out. */
export type Progress = Readonly<Record<string, StepProgress>>

/** Without the steps about which nothing is noted any more. */
export const withoutEmptySteps = (progress: Progress): Progress =>
  Object.fromEntries(Object.entries(progress).filter(([, step]) => saysSomething(step)))

const saysSomething = ({ done, owner, due, note, accepted }: StepProgress): boolean =>
  Boolean(done || owner || due || note || accepted)

export type StepStanding = 'open' | 'done' | 'accepted' | 'due-again'

/** Where a step stands on a day. What is done needs no acceptance any more. */
export function standingOf({ done, accepted }: StepProgress, today: IsoDate): StepStanding {
  if (done) return 'done'
  if (!accepted) return 'open'
  return today <= accepted.until ? 'accepted' : 'due-again'
}

/** What is done, due by when and accepted until when; owners, notes and reasons can name people. */
export const withoutOwnersAndNotes = (progress: Progress): Progress =>
  withoutEmptySteps(
    Object.fromEntries(
      Object.entries(progress).map(([id, { done, due, accepted }]) => [
        id,
        { ...(done && { done }), ...(due && { due }), ...(accepted && { accepted: { until: accepted.until } }) },
      ]),
    ),
  )

export const namesPeople = (progress: Progress): boolean =>
  Object.values(progress).some(({ owner, note, accepted }) => Boolean(owner || note || accepted?.reason))

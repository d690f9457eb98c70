import type { IsoDate } from '../knowledge/types'

/** What somebody noted about one step of the runbook. */
export interface StepProgress {
  readonly done?: true
  readonly owner?: string
  readonly due?: IsoDate
  readonly note?: string
}

/** By step id. A step about which nothing is noted is left out. */
export type Progress = Readonly<Record<string, StepProgress>>

/** Without the steps about which nothing is noted any more. */
export const withoutEmptySteps = (progress: Progress): Progress =>
  Object.fromEntries(Object.entries(progress).filter(([, step]) => saysSomething(step)))

const saysSomething = ({ done, owner, due, note }: StepProgress): boolean => Boolean(done || owner || due || note)

/** What is done and due by when; owners and notes can name people. */
export const withoutOwnersAndNotes = (progress: Progress): Progress =>
  withoutEmptySteps(
    Object.fromEntries(
      Object.entries(progress).map(([id, { done, due }]) => [id, { ...(done && { done }), ...(due && { due }) }]),
    ),
  )

export const namesPeople = (progress: Progress): boolean =>
  Object.values(progress).some(({ owner, note }) => Boolean(owner || note))

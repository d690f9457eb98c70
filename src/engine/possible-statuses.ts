import type { Status } from './assessment'
import type { Outcome } from './feature-plan'
import type { Missing } from './group-view'

/** The statuses that some completion of the answers has, each once. */
export function possibleStatuses(outcomes: readonly Outcome[], missing: Missing): readonly Status[] {
  const possible: Status[] = []
  const add = (status: Status) => possible.includes(status) || possible.push(status)
  for (const outcome of outcomes) {
    if (isLacking(outcome, missing)) {
      add('conditional')
      continue
    }
    add(outcome.status)
    if (works(outcome) && outcome.gateBits & missing.unanswered) add('conditional')
  }
  return possible
}

/** Whether gates count: the feature works once they are done. */
export const works = ({ status }: Outcome) => status === 'limited' || status === 'supported'

export const isLacking = (outcome: Outcome, missing: Missing) =>
  works(outcome) && (outcome.gateBits & missing.toDo) !== 0

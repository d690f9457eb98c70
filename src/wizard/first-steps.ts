import { todayInUtc } from '../io/day'
import { emptyDraft } from './first-draft'
import type { PlannedStep } from './plan'
import { planOfDraft } from './planner'

/** The steps of a draft in which nothing is answered, with the questions of the first alone. */
export const firstStepsOf = (): readonly PlannedStep[] =>
  planOfDraft(emptyDraft, todayInUtc()).map((step) =>
    step.id === 'scope' ? step : { id: step.id, questions: [], unanswered: step.unanswered },
  )

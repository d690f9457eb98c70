import type { Draft } from '../io/draft-type'
import { knowledge } from '../knowledge'
import type { IsoDate } from '../knowledge/types'
import { setupOf } from './draft-setup'
import { type PlannedStep, planSteps } from './plan'

/** The steps that a draft makes on a day. */
export const planOfDraft = (draft: Draft, today: IsoDate): readonly PlannedStep[] =>
  planSteps(knowledge, draft, setupOf(draft, today))

import type { Assessment } from '../engine/assessment'
import type { QuestionId } from '../knowledge/ids'
import { groupQuestions } from '../knowledge/questions'

/** A question still worth an answer, and whom to ask. */
export interface OpenQuestion {
  readonly id: QuestionId
  readonly decides: number
  /** Places of the groups whose results wait for it; null where it is asked once for the whole tenant. */
  readonly groups: readonly number[] | null
}

export const isAskedPerGroup = (question: QuestionId): boolean => question in groupQuestions

export function openQuestions({ questions, groups }: Assessment): readonly OpenQuestion[] {
  return questions.map(({ id, decides }) => ({
    id,
    decides,
    groups: isAskedPerGroup(id)
      ? groups.flatMap(({ features }, place) =>
          Object.values(features).some(({ ask }) => ask.includes(id)) ? [place] : [],
        )
      : null,
  }))
}

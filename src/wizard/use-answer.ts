import { useState } from 'react'
import type { Draft, DraftGroup } from '../io/draft-type'
import type { QuestionId } from '../knowledge/ids'
import { useDispatch, useSession } from './session-provider'
import { questionKey } from './step-fields'

/**
 * The choices of a question, bound to the session. None is marked before something has been chosen here or kept;
 * `isPutOff`: not to know has been chosen for all groups at once.
 */
export function useAnswer(question: QuestionId, group: Pick<DraftGroup, 'id'> | null, isPutOff = false) {
  const dispatch = useDispatch()
  const answer = useSession(({ draft }) => answersOf(draft, group)[question])
  const [hasChosen, setHasChosen] = useState(false)
  return {
    name: questionKey(question, group),
    chosen: answer ?? (hasChosen || isPutOff ? '' : undefined),
    onChoose: (value: string) => {
      setHasChosen(true)
      const groups = group ? [group.id] : null
      dispatch({ type: 'answered', question, groups, answer: value === '' ? null : value })
    },
  }
}

function answersOf({ tenant, groups }: Draft, group: Pick<DraftGroup, 'id'> | null) {
  const answers: Readonly<Partial<Record<QuestionId, string>>> | undefined = group
    ? groups.find(({ id }) => id === group.id)?.answers
    : tenant
  return answers ?? {}
}

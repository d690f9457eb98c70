import { useMemo } from 'react'
import { assess } from '../engine/assess'
import type { Assessment } from '../engine/assessment'
import { settle } from '../engine/settle'
import type { DatedSetup } from '../engine/setup'
import type { Draft } from '../io/draft-type'
import { knowledge } from '../knowledge'
import type { IsoDate } from '../knowledge/types'
import { setupOf } from './draft-setup'
import { useSession, useToday } from './session-provider'

/** The setup that counts: what has been answered, without the answers that nothing asks for. */
export function useSetup(): DatedSetup {
  const draft = useSession((session) => session.draft)
  const today = useToday()
  return useMemo(() => settle(knowledge, setupOf(draft, today)), [draft, today])
}

const assessments = new WeakMap<Draft, Assessment>()

/** What follows from a draft. Each is worked out once: the one before the last answer is asked for again. */
export function assessmentOf(draft: Draft, today: IsoDate): Assessment {
  const known = assessments.get(draft)
  if (known) return known
  // An answer that nothing asks for changes nothing, so there is nothing to settle first.
  const assessment = assess(knowledge, setupOf(draft, today))
  assessments.set(draft, assessment)
  return assessment
}

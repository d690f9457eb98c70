import { useMemo } from 'react'
import type { Draft } from '../io/draft-type'
import { knowledge } from '../knowledge'
import { useAfterPaint } from '../ui/use-after-paint'
import { setupOf } from './draft-setup'
import { type PlannedStep, planSteps } from './plan'
import { useSession, useToday } from './session-provider'

/** The steps of a draft. It may lag behind the session for a moment, so that the panel is drawn first. */
export interface Plan {
  readonly draft: Draft
  readonly steps: readonly PlannedStep[]
}

export function usePlan(): Plan {
  const today = useToday()
  const latest = useSession((session) => session.draft)
  const painted = useAfterPaint(latest)
  // Pages come and go with the groups: there a lag would show a page that is no more.
  const draft = hasSameGroups(latest, painted) ? painted : latest
  return useMemo(() => ({ draft, steps: planSteps(knowledge, draft, setupOf(draft, today)) }), [draft, today])
}

function hasSameGroups(one: Draft, other: Draft): boolean {
  return (
    one.groups.length === other.groups.length && one.groups.every(({ id }, place) => id === other.groups[place]?.id)
  )
}

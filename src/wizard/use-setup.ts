import { useEffect } from 'react'
import { assess } from '../engine/assess'
import type { Assessment } from '../engine/assessment'
import { settle } from '../engine/settle'
import type { DatedSetup } from '../engine/setup'
import type { Draft } from '../io/draft-type'
import { knowledge } from '../knowledge'
import type { IsoDate } from '../knowledge/types'
import { setupOf } from './draft-setup'
import { useSessionStore, useToday } from './session-provider'

/** Works it out while nothing else is going on, on the page that leads to the results: their reader need not wait for it. */
export function useSetupAhead(): void {
  const { getState } = useSessionStore()
  const today = useToday()
  useEffect(() => {
    const timer = setTimeout(() => settledSetupOf(getState().draft, today), 100)
    return () => clearTimeout(timer)
  }, [getState, today])
}

const setups = new WeakMap<Draft, DatedSetup>()

/** The setup that counts: what has been answered, without the answers that nothing asks for. */
export function settledSetupOf(draft: Draft, today: IsoDate): DatedSetup {
  const known = setups.get(draft)
  if (known) return known
  const setup = settle(knowledge, setupOf(draft, today))
  setups.set(draft, setup)
  return setup
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

import { firstSteps } from 'virtual:coexist-first-steps'
import { use, useEffect, useMemo, useState } from 'react'
import type { Draft } from '../io/draft-type'
import type { IsoDate } from '../knowledge/types'
import { useAfterPaint } from '../ui/use-after-paint'
import { emptyDraft } from './first-draft'
import type { PlannedStep } from './plan'
import { useSession, useToday } from './session-provider'

/** The steps of a draft. It may lag behind the session for a moment, so that the panel is drawn first. */
export interface Plan {
  readonly draft: Draft
  readonly steps: readonly PlannedStep[]
}

type Planner = (draft: Draft, today: IsoDate) => readonly PlannedStep[]

/** The plan of the session. On the first page of a new assessment it is there before what works out any other. */
export function usePlan(isOnFirstPage: boolean): Plan {
  const today = useToday()
  const latest = useSession((session) => session.draft)
  const painted = useAfterPaint(latest)
  const [atFirst] = useState(latest)
  const planner = usePlanner(isOnFirstPage && atFirst === emptyDraft)
  // Pages come and go with the groups: there a lag would show a page that is no more.
  const draft = hasSameGroups(latest, painted) ? painted : latest
  return useMemo(
    () => (planner ? { draft, steps: planner(draft, today) } : { draft: emptyDraft, steps: firstSteps }),
    [planner, draft, today],
  )
}

/** What plans, fetched while the page is already in use where `canWait`. */
function usePlanner(canWait: boolean): Planner | undefined {
  const [arrived, setArrived] = useState(() => known)
  useEffect(() => {
    if (canWait && !arrived)
      void loadPlanner().then(
        (planner) => setArrived(() => planner),
        () => undefined,
      )
  }, [canWait, arrived])
  return arrived ?? known ?? (canWait ? undefined : use(loadPlanner()))
}

let known: Planner | undefined
let loading: Promise<Planner> | undefined

function loadPlanner(): Promise<Planner> {
  loading ??= import('./planner').then(
    ({ planOfDraft }) => {
      known = planOfDraft
      return planOfDraft
    },
    (error) => {
      // React takes note of the failure before it can be tried again.
      setTimeout(() => {
        loading = undefined
      }, 500)
      throw error
    },
  )
  return loading
}

function hasSameGroups(one: Draft, other: Draft): boolean {
  return (
    one.groups.length === other.groups.length && one.groups.every(({ id }, place) => id === other.groups[place]?.id)
  )
}

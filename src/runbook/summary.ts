import type { Progress } from '../engine/progress'
import type { PlannedStep, RunbookSteps } from '../engine/runbook'
import type { RoleId } from '../knowledge/runbook/types'

/** What a runbook takes, before anybody reads its steps. */
export interface RunbookSummary {
  readonly steps: number
  readonly done: number
  /** The minutes that the sources state, added up. */
  readonly minutes: number
  /** How many steps have no stated time. */
  readonly untimed: number
  /** Each once, in the order in which they are needed first. */
  readonly roles: readonly RoleId[]
  /** How many steps have no stated role. */
  readonly roleless: number
}

export function summaryOf(plan: readonly PlannedStep[], steps: RunbookSteps, progress: Progress): RunbookSummary {
  const known = plan.flatMap(({ id }) => steps[id] ?? [])
  const times = known.flatMap(({ minutes }) => (minutes === 'not-stated' ? [] : [minutes.value]))
  const roles = known.flatMap(({ role }) => (role === 'not-stated' ? [] : [role.value]))
  return {
    steps: plan.length,
    done: plan.filter(({ id }) => progress[id]?.done).length,
    minutes: times.reduce((sum, minutes) => sum + minutes, 0),
    untimed: known.length - times.length,
    roles: [...new Set(roles)],
    roleless: known.length - roles.length,
  }
}

/** The steps of a plan that still wait for others, each with those that it waits for. */
export const waitingFor = ({ after }: PlannedStep, progress: Progress): readonly string[] =>
  after.filter((id) => !progress[id]?.done)

import type { PrerequisiteId } from '../knowledge/ids'
import type { RunbookStep, RunbookWay } from '../knowledge/runbook/types'
import type { Condition, IsoDate, Knowledge } from '../knowledge/types'
import type { Assessment, PrerequisiteResult, RunbookEntry } from './assessment'
import { certain } from './certain'
import { editionOn } from './edition'
import { viewGroup } from './group-view'
import type { DatedSetup } from './setup'

export type RunbookSteps = Readonly<Record<string, RunbookStep>>

/** A step of one tenant's runbook, with what has to be finished before it. */
export interface PlannedStep extends RunbookEntry {
  readonly id: string
  readonly kind: RunbookStep['kind']
  /** The groups that need it, in the order of the setup. */
  readonly groups: readonly string[]
  /** Steps of this runbook that block it. */
  readonly after: readonly string[]
}

/**
 * The steps that fulfil what is to do or not known, in an order in which each stands behind those that block it. Ties keep
 * the order of the steps. Groups decide which variants of a step apply, never whether a missing answer counts as a no.
 */
export function planRunbook(
  knowledge: Knowledge,
  steps: RunbookSteps,
  subject: { readonly setup: DatedSetup; readonly assessment: Assessment; readonly way: RunbookWay },
): readonly PlannedStep[] {
  const { setup, assessment, way } = subject
  const lacking = new Map(
    assessment.prerequisites
      .filter(({ status }) => status !== 'done')
      .map((prerequisite) => [prerequisite.id, prerequisite]),
  )
  if (lacking.size === 0) return []
  const concerns = concernOf(knowledge, setup)
  const chosen = Object.entries(steps).flatMap(([id, step]): readonly PlannedStep[] => {
    if (!isInForce(step, assessment.asOf) || (step.way ?? way) !== way) return []
    const served = step.for.flatMap((prerequisite) => lacking.get(prerequisite) ?? [])
    const groups = groupsOf(served, setup).filter((group) => concerns(step.when, group))
    if (groups.length === 0) return []
    return [{ id, kind: step.kind, for: served.map((one) => one.id), groups, after: step.after }]
  })
  const present = new Set(chosen.map(({ id }) => id))
  return inOrder(chosen.map((step) => ({ ...step, after: step.after.filter((id) => present.has(id)) })))
}

const isInForce = ({ from, until }: RunbookStep, day: IsoDate): boolean =>
  from <= day && (until === undefined || day < until)

/** The groups that lack one of the prerequisites, in the order of the setup. */
function groupsOf(served: readonly PrerequisiteResult[], setup: DatedSetup): readonly string[] {
  const names = new Set(served.flatMap(({ groups }) => groups))
  return setup.groups.map(({ name }) => name).filter((name) => names.has(name))
}

/** Whether a condition may hold for a group: what is not answered may. */
export function concernOf(
  knowledge: Knowledge,
  setup: DatedSetup,
): (condition: Condition | undefined, group: string) => boolean {
  const edition = editionOn(knowledge, setup.asOf, setup.tenant?.areas)
  const views = new Map(setup.groups.map((group) => [group.name, viewGroup(edition, setup, group)]))
  return (condition, group) => {
    const view = views.get(group)
    return condition === undefined || (view !== undefined && edition.truthOf(condition)(view.answers) !== 'fails')
  }
}

/** Takes the first step that nothing blocks any more, again and again; a circle is a fault of the knowledge. */
function inOrder(steps: readonly PlannedStep[]): readonly PlannedStep[] {
  const waiting = [...steps]
  const finished = new Set<string>()
  const order: PlannedStep[] = []
  while (waiting.length > 0) {
    const place = waiting.findIndex(({ after }) => after.every((id) => finished.has(id)))
    const [next] = waiting.splice(place, 1)
    if (place < 0 || next === undefined) throw new Error(`Steps wait for each other: ${waiting.map(({ id }) => id)}`)
    finished.add(next.id)
    order.push(next)
  }
  return order
}

/** The prerequisites of which every `do` step is among those finished. */
export function fulfilledBy(plan: readonly PlannedStep[], finished: ReadonlySet<string>): readonly PrerequisiteId[] {
  const open = new Set(plan.flatMap((step) => (step.kind === 'do' && !finished.has(step.id) ? step.for : [])))
  const served = new Set(plan.flatMap((step) => (step.kind === 'do' ? step.for : [])))
  return [...served].filter((id) => !open.has(id))
}

/** What a tenant lacks and no step fulfils, with the groups for which none does. */
export interface Stepless {
  readonly id: PrerequisiteId
  readonly groups: readonly string[]
}

/** The prerequisites that some group lacks and for which no `do` step of the plan concerns that group. */
export function steplessOf(plan: readonly PlannedStep[], { prerequisites }: Assessment): readonly Stepless[] {
  return prerequisites
    .filter(({ status }) => status !== 'done')
    .map(({ id, groups }) => {
      const steps = plan.filter((step) => step.kind === 'do' && step.for.includes(id))
      return { id, groups: groups.filter((group) => !steps.some((step) => step.groups.includes(group))) }
    })
    .filter(({ groups }) => groups.length > 0)
}

/** The runbook as an assessment lists it. */
export const runbookEntries = (plan: readonly PlannedStep[]): readonly RunbookEntry[] =>
  plan.map(({ id, for: served }) => ({ id, for: served }))

/** A runbook, done in one of the ways that there are. */
export interface ChosenRunbook {
  readonly plan: readonly PlannedStep[]
  readonly way: RunbookWay
  /** Where both are there, the reader chooses; where none is, no step depends on it. */
  readonly ways: readonly RunbookWay[]
}

interface Chosen {
  readonly setup: DatedSetup
  readonly assessment: Assessment
  /** What the reader would rather do. */
  readonly way: RunbookWay
}

/** The runbook in the way wished for or, where there is only the other, in that. */
export function chosenRunbook(
  knowledge: Knowledge,
  steps: RunbookSteps,
  { setup, assessment, way }: Chosen,
): ChosenRunbook {
  const plans = (['wizard', 'manual'] as const).map((one) => ({
    plan: planRunbook(knowledge, steps, { setup, assessment, way: one }),
    way: one,
  }))
  const there = plans.filter((one) => one.plan.some(({ id }) => steps[id]?.way === one.way))
  const taken = certain(there.length === 1 ? there[0] : plans.find((one) => one.way === way))
  return { ...taken, ways: there.map((one) => one.way) }
}

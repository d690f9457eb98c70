import type { QuestionId } from '../knowledge/ids'
import type { Edition } from './edition'
import { type FeaturePlan, type Outcome, outcomesAt } from './feature-plan'
import type { GroupView, Missing } from './group-view'
import type { Axis } from './layout'
import { isLacking, works } from './possible-statuses'

/** The unanswered questions that change the status in some completion of the others. */
export function questionsThatDecide(
  edition: Edition,
  plan: FeaturePlan,
  places: readonly number[],
  view: GroupView,
): readonly QuestionId[] {
  const asked = new Set<QuestionId>()
  for (const axis of plan.layout.axes) if (axisDecides(axis, plan, places, view)) asked.add(axis.question)
  let gateBits = 0
  for (const outcome of outcomesAt(plan, places)) {
    if (works(outcome) && !isLacking(outcome, view.missing)) gateBits |= outcome.gateBits & view.missing.unanswered
  }
  for (const { bit, question } of edition.prerequisites) if (gateBits & bit) asked.add(question)
  return edition.questionOrder.filter((question) => asked.has(question))
}

/** Whether two completions that differ only in this question, and in what depends on it, can differ in status. */
function axisDecides(axis: Axis, plan: FeaturePlan, places: readonly number[], view: GroupView): boolean {
  if (view.answers.readingOf(axis.asks).options.includes(null)) return false
  const free = plan.layout.axes.filter((other) => other === axis || plan.layout.axes[other.parent] === axis)
  const alike = new Map<number, { readonly own: number; readonly outcome: Outcome }[]>()
  for (const place of places) {
    const outcome = plan.outcomes[place]
    if (outcome === undefined) continue
    const rest = free.reduce((left, other) => left - digit(other, plan, place) * other.stride, place)
    const group = alike.get(rest) ?? []
    group.push({ own: digit(axis, plan, place), outcome })
    alike.set(rest, group)
  }
  for (const group of alike.values()) {
    for (const a of group) {
      if (group.some((b) => a.own < b.own && canDiffer(a.outcome, b.outcome, view.missing))) return true
    }
  }
  return false
}

function digit(axis: Axis, plan: FeaturePlan, place: number): number {
  const next = plan.layout.axes[plan.layout.axes.indexOf(axis) + 1]
  return Math.floor((next ? place % next.stride : place) / axis.stride)
}

function canDiffer(a: Outcome, b: Outcome, missing: Missing): boolean {
  if (!works(a) || !works(b)) return a.status !== b.status
  const [aLacks, bLacks] = [isLacking(a, missing), isLacking(b, missing)]
  if (aLacks || bLacks) return aLacks !== bLacks
  return a.status !== b.status || ((a.gateBits ^ b.gateBits) & missing.unanswered) !== 0
}

import type { FeaturePlan, Outcome } from './feature-plan'
import type { OpenAnswers } from './readings'

/** The only place of the plan's table that the answers leave open, or null where they leave several. */
export function onlyPlace({ axes }: FeaturePlan, answers: OpenAnswers): number | null {
  let place = 0
  for (const { asks, steps } of axes) {
    const open = steps[answers.readingOf(asks).number]
    const step = open?.length === 1 ? open[0] : undefined
    if (step === undefined) return null
    place += step
  }
  return place
}

/** The places of the plan's table that the answers leave open. */
export function openPlaces({ axes, outcomes }: FeaturePlan, answers: OpenAnswers): readonly number[] {
  let places: readonly number[] = [0]
  for (const { asks, steps } of axes) {
    const open = steps[answers.readingOf(asks).number] ?? []
    const [first = 0] = open
    places =
      open.length === 1
        ? places.map((place) => place + first)
        : places.flatMap((place) => open.map((step) => place + step))
  }
  return places.length === 1 ? places : places.filter((place) => outcomes[place] !== undefined)
}

/** The outcomes that the answers leave open, each once. */
export const openOutcomes = (plan: FeaturePlan, answers: OpenAnswers): readonly Outcome[] =>
  outcomesAt(plan, openPlaces(plan, answers))

/** The outcomes at these places, each once. */
export function outcomesAt(plan: FeaturePlan, places: readonly number[]): readonly Outcome[] {
  const outcomes: Outcome[] = []
  for (const place of places) {
    const outcome = plan.outcomes[place]
    if (outcome && !outcomes.includes(outcome)) outcomes.push(outcome)
  }
  return outcomes
}

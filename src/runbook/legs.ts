/** A step as far as the order of the scripts goes. */
export interface LegStep {
  readonly id: string
  /** Steps of this runbook that block it. */
  readonly after: readonly string[]
  /** The shell that runs its commands; null where there is none to run. */
  readonly place: string | null
  /** Commands only check it, the work itself is done by hand. */
  readonly isByHand: boolean
}

/** Steps done in a row in one place, whichever come first. */
export interface Leg<Step extends LegStep> {
  readonly place: string | null
  readonly steps: readonly Step[]
}

/**
 * The steps in as few scripts as their order lets us; of several ways the one that keeps nearest to the order given. Each leg
 * takes all that can be done in its place by then. One leg after another is a valid order of the steps, so a place may come
 * up twice. What waits for work by hand never stands in the leg of that work, because a script cannot wait for it.
 */
export function legsOf<Step extends LegStep>(steps: readonly Step[]): readonly Leg<Step>[] {
  let ways: readonly Way<Step>[] = [{ legs: [], waiting: steps }]
  const seen = new Set<string>()
  while (ways.length > 0) {
    const settled = ways.map((way) => withLeg(way, null))
    const whole = settled.find(({ waiting }) => waiting.length === 0)
    if (whole) return whole.legs
    ways = settled
      .flatMap((way) => readyPlaces(way).map((place) => withLeg(way, place)))
      .filter(({ waiting }) => isNew(seen, waiting.map(({ id }) => id).join(' ')))
  }
  throw new Error(`Steps wait for each other: ${steps.map(({ id }) => id)}`)
}

/** How the steps may be gone through, as far as it is thought out. */
interface Way<Step extends LegStep> {
  readonly legs: readonly Leg<Step>[]
  readonly waiting: readonly Step[]
}

const isNew = (seen: Set<string>, key: string): boolean => !seen.has(key) && seen.add(key) !== undefined

function withLeg<Step extends LegStep>(way: Way<Step>, place: string | null): Way<Step> {
  const taken = takenAt(place, way.waiting)
  if (taken.length === 0) return way
  return { legs: [...way.legs, { place, steps: taken }], waiting: way.waiting.filter((step) => !taken.includes(step)) }
}

/** The scripts that can begin, the one that is needed first before the others. */
function readyPlaces<Step extends LegStep>({ waiting }: Way<Step>): readonly string[] {
  const open = new Set(waiting.map(({ id }) => id))
  const ready = waiting.filter(({ after }) => !after.some((id) => open.has(id)))
  return [...new Set(ready.flatMap(({ place }) => place ?? []))]
}

/** Steps stand behind those that block them, so one pass finds all that can be done in a place. */
function takenAt<Step extends LegStep>(place: string | null, waiting: readonly Step[]): readonly Step[] {
  const open = new Set(waiting.map(({ id }) => id))
  return waiting.filter((step) => {
    if (step.place !== place || step.after.some((id) => open.has(id))) return false
    if (place === null || !step.isByHand) open.delete(step.id)
    return true
  })
}

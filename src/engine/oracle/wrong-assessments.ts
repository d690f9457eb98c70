import { knowledge } from '../../knowledge'
import { assess } from '../assess'
import type { Assessment, FeatureResult } from '../assessment'
import { bruteForce } from './brute-force'
import { mulberry32, randomSetup } from './random-setups'

const areas = ['teams', 'skype', 'intune'] as const

/** What the definitions of the contract decide of one verdict. */
type Verdict = Omit<FeatureResult, 'because' | 'caveats' | 'sources'>

const essence = ({
  status,
  reason,
  contested,
  ask,
  prerequisites,
  toCheck,
}: { readonly [K in keyof Verdict]: unknown }) => ({
  status,
  reason,
  contested,
  ask,
  prerequisites,
  toCheck,
})

function essenceOf({ groups, prerequisites, questions }: Comparable) {
  return {
    groups: groups.map(({ name, features }) => ({
      name,
      features: Object.fromEntries(Object.entries(features).map(([id, result]) => [id, essence(result)])),
    })),
    prerequisites,
    questions,
  }
}

type Comparable = Assessment | ReturnType<typeof bruteForce>

/** Partial setups of which the assessment is not what going through all completions gives; three of them are enough. */
export function wrongAssessments(count: number, seed: number): readonly unknown[] {
  const random = mulberry32(seed)
  const wrong: unknown[] = []
  for (let index = 0; index < count && wrong.length < 3; index += 1) {
    const setup = randomSetup(random, { areas, maxGroups: 2 })
    const [got, wanted] = [essenceOf(assess(knowledge, setup)), essenceOf(bruteForce(setup, areas))]
    if (JSON.stringify(got) !== JSON.stringify(wanted)) wrong.push({ setup, difference: firstDifference(got, wanted) })
  }
  return wrong
}

function firstDifference(got: unknown, wanted: unknown, path = ''): unknown {
  if (JSON.stringify(got) === JSON.stringify(wanted)) return null
  if (typeof got !== 'object' || typeof wanted !== 'object' || got === null || wanted === null)
    return { path, got, wanted }
  for (const key of new Set([...Object.keys(got), ...Object.keys(wanted)])) {
    const below = firstDifference(
      (got as Record<string, unknown>)[key],
      (wanted as Record<string, unknown>)[key],
      `${path}/${key}`,
    )
    if (below !== null) return below
  }
  return { path, got: JSON.stringify(got), wanted: JSON.stringify(wanted) }
}

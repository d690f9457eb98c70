import { assess } from '../../engine/assess'
import { settle } from '../../engine/settle'
import type { DatedSetup } from '../../engine/setup'
import { knowledge } from '../../knowledge'
import { decodeLink } from './decode'
import { encodeLink } from './encode'
import { randomLink, seeded } from './random-link'

const bytes = (setup: DatedSetup) => JSON.stringify(assess(knowledge, settle(knowledge, setup)))

/** Of so many random setups, how many give another assessment after the way through a link. */
export function countAssessedOtherwise(count: number, seed: number): number {
  const random = seeded(seed)
  return Array.from({ length: count }, () => randomLink(random)).filter((link) => {
    const result = decodeLink(encodeLink(link))
    return result.kind !== 'ok' || bytes(result.link.setup) !== bytes(link.setup)
  }).length
}

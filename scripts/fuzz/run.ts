import { seeded } from '../../src/io/link/random-link'
import { type EdgeName, edgeNames, take } from './edges'
import { inputFor } from './inputs'

export interface Tally {
  readonly edge: EdgeName
  readonly inputs: number
  readonly accepted: number
  readonly milliseconds: number
  readonly offences: readonly { readonly edge: EdgeName; readonly input: string; readonly offence: string }[]
}

/** Gives each edge so many inputs; the same seed gives the same ones. */
export function fuzz(inputsEach: number, seed: number): readonly Tally[] {
  return edgeNames.map((edge, place) => {
    const random = seeded(seed + place)
    const start = performance.now()
    let accepted = 0
    const offences: Tally['offences'][number][] = []
    for (let count = 0; count < inputsEach; count += 1) {
      const input = inputFor(edge, random)
      const taken = take(edge, input)
      if (taken === 'accepted') accepted += 1
      else if (taken !== 'refused') offences.push({ edge, input, offence: taken.offence })
    }
    return { edge, inputs: inputsEach, accepted, milliseconds: Math.round(performance.now() - start), offences }
  })
}

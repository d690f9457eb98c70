import { assess } from '../../engine/assess'
import { encodeLink } from '../../io/link/encode'
import type { KeptNotes } from '../../io/progress'
import type { ShareAddress } from '../../results/share'
import type { ResultsInput } from '../../results/view'
import { shareAddress, sharedLink, sharedProgress, sharedSetup } from '../share-address'

export interface Takeable {
  readonly input: ResultsInput
  readonly notes: KeptNotes
  /** No day was fixed: opened again, it is assessed as of that day. */
  readonly followsToday: boolean
}

export interface Taken extends Takeable {
  /** Where others find the same. */
  readonly address: ShareAddress | null
}

/** What leaves this device: all of it, or nothing that says who is assessed. */
export function taken({ input, notes, followsToday }: Takeable, withNames: boolean): Taken {
  const { knowledge, setup: whole } = input
  const setup = sharedSetup(whole, withNames)
  const link = sharedLink({ knowledge, setup: whole, followsToday, withNames })
  return {
    input: withNames ? input : { ...input, setup, assessment: assess(knowledge, setup) },
    notes: { ...notes, progress: sharedProgress(notes.progress, withNames) },
    followsToday,
    address: shareAddress(encodeLink(link)),
  }
}

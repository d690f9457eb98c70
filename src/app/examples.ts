import { estates } from '../engine/scenarios/estates'
import type { ExampleId } from '../i18n/shell'
import { encodeLink } from '../io/link/encode'
import { withoutIdentifyingText } from '../io/link/identifying-text'
import { knowledge } from '../knowledge'

const estateOf = {
  mixed: 'mixed-exchange-2016-and-online',
  legacy: 'dedicated-legacy-customer',
  china: 'tenant-of-21vianet',
} as const satisfies Record<ExampleId, keyof typeof estates>

/** The address of an example: a shared link like any other, without names, so that it has no language. */
export function exampleAddress(example: ExampleId): string {
  const estate = estates[estateOf[example]]
  const setup = { ...withoutIdentifyingText(estate), asOf: estate.asOf }
  return `/r/${encodeLink({ setup, knowledge: knowledge.version, followsToday: false })}`
}

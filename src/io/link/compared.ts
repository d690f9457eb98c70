import type { ScenarioKind } from '../../engine/scenario-kinds'
import type { DatedSetup } from '../../engine/setup'
import { markedIn } from './paste'

export const fewestScenarios = 2
export const mostScenarios = 4

/** One of the setups that are compared. Its title and its names for commands do not travel with a comparison. */
export interface ComparedScenario {
  readonly kind: ScenarioKind
  /** Missing: it is called by its kind, in the reader's language. */
  readonly title?: string
  readonly setup: DatedSetup
  /** No day was fixed: it is read as of the day on which the link is opened. */
  readonly followsToday: boolean
}

/** Everything that a link to a comparison carries. Groups of the same name are the same group. */
export interface Comparison {
  /** The version of the knowledge that the sender saw, as in `2026.11.0`. */
  readonly knowledge: string
  readonly scenarios: readonly ComparedScenario[]
}

/** What a link to a comparison begins with: a letter, which no other link begins with, and the version. */
export const comparedMark = 'C'
export const comparedVersion = '1'

export type ComparedText =
  /** Whole; what it says is still to be read. */
  | { readonly kind: 'compared'; readonly code: string }
  | { readonly kind: 'damaged' | 'oversized' }
  /** Whole, and made by a later release. */
  | { readonly kind: 'newer'; readonly version: number }

/** The link to a comparison in a text that somebody pasted; null where there is none. */
export function comparedIn(text: string): ComparedText | null {
  const found = markedIn(text, comparedMark)
  if (found?.kind !== 'whole') return found
  return found.version === comparedVersion
    ? { kind: 'compared', code: found.code }
    : { kind: 'newer', version: Number(found.version) }
}

/** The names of all groups, each once, in the order in which the scenarios bring them. */
export const groupNamesIn = (scenarios: readonly Pick<ComparedScenario, 'setup'>[]): readonly string[] => [
  ...new Set(scenarios.flatMap(({ setup }) => setup.groups.map(({ name }) => name))),
]

/** A comparison that names nobody: no titles, and each group called by the same number in every scenario. */
export function withoutNames({ knowledge, scenarios }: Comparison): Comparison {
  const names = groupNamesIn(scenarios)
  return {
    knowledge,
    scenarios: scenarios.map(({ title: _title, setup, ...rest }) => ({
      ...rest,
      setup: {
        ...setup,
        groups: setup.groups.map((group) => ({ ...group, name: String(names.indexOf(group.name) + 1) })),
      },
    })),
  }
}

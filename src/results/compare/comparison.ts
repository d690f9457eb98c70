import type { CompareWords } from '../../i18n/compare-words'
import type { WhatIfWords } from '../../i18n/what-if-words'
import type { ResultsView } from '../view'
import type { ComparedGroup } from './rows'

/** A scenario as it is shown. */
export interface ShownScenario {
  readonly id: string
  readonly name: string
  readonly view: ResultsView
}

/** What the parts of a comparison share. */
export interface ShownComparison {
  readonly scenarios: readonly ShownScenario[]
  /** Only the rows to be shown. */
  readonly groups: readonly ComparedGroup[]
  readonly words: CompareWords
  readonly why: WhatIfWords['list']
  /** The rows whose reasons are unfolded. */
  readonly open: ReadonlySet<string>
  /** Null on paper, where nothing can be unfolded. */
  readonly onToggle: ((row: string) => void) | null
}

/** The scenarios that do not have a group, by name. */
export const lacking = (scenarios: readonly ShownScenario[], { places }: ComparedGroup): readonly string[] =>
  scenarios.filter((_, place) => places[place] === null).map(({ name }) => name)

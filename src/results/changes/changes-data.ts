import { type ChangeSearch, searchChanges } from '../../engine/changes/search'
import type { DatedSetup } from '../../engine/setup'
import type { ChangesWords } from '../../i18n/changes-words'
import type { Change } from '../../knowledge/changes'
import type { ResultsView } from '../view'

export interface ChangesData {
  readonly changes: readonly Change[]
  readonly words: ChangesWords
}

const kept = new WeakMap<DatedSetup, ChangeSearch>()

/** The search in the setup shown: all parts of the page share what it has worked out. */
export function searchOf({ knowledge, setup }: ResultsView, { changes }: ChangesData): ChangeSearch {
  const known = kept.get(setup)
  if (known) return known
  const search = searchChanges(knowledge, changes, setup)
  kept.set(setup, search)
  return search
}

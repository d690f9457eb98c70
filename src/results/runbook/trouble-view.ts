import { type PlannedCheck, planTroubles } from '../../engine/troubleshooting'
import type { TroubleWords } from '../../i18n/troubleshooting-words'
import type { FeatureId } from '../../knowledge/ids'
import type { Citation } from '../../knowledge/types'
import { renderScript, renderText } from '../../runbook/render'
import { namesOf, placesOf, type ResultsView } from '../view'
import type { RunbookData } from './runbook-data'

/** One thing to look at, as it is shown. */
export interface ShownCheck {
  readonly id: string
  readonly words: TroubleWords
  /** For whom, where that is not everybody of whom the list is. */
  readonly only: string | null
  /** Where commands are pasted; null where it is looked at in the browser. */
  readonly where: string | null
  readonly lines: readonly string[]
  readonly address: ShownAddress | null
}

export interface ShownAddress {
  readonly text: string
  /** Only addresses that are the same for everybody lead somewhere: a name may have come with a link from anybody. */
  readonly leads: boolean
}

/** What to look at for a feature, in order, with where it is written. */
export interface ShownTroubles {
  readonly feature: FeatureId
  readonly checks: readonly ShownCheck[]
  readonly citations: readonly Citation[]
}

export function troublesOf(view: ResultsView, { troubles, words }: RunbookData): readonly ShownTroubles[] {
  const said: Readonly<Record<string, TroubleWords>> = words.troubles
  return planTroubles(view.knowledge, troubles, view).map(({ feature, groups, checks }) => ({
    feature,
    checks: checks.flatMap((planned) => {
      const own = said[planned.id]
      return own ? [shownCheck(view, { planned, groups, words: own })] : []
    }),
    citations: checks
      .flatMap(({ check }): readonly Citation[] => check.citations)
      .filter((one, place, all) => all.findIndex((other) => keyOf(other) === keyOf(one)) === place),
  }))
}

const keyOf = ({ source, section, item = '' }: Citation) => `${source} ${section} ${item}`

interface CheckToShow {
  readonly planned: PlannedCheck
  readonly groups: readonly string[]
  readonly words: TroubleWords
}

function shownCheck(
  view: ResultsView,
  { planned: { id, check, groups: own }, groups, words }: CheckToShow,
): ShownCheck {
  const { catalog, setup } = view
  const { names = {} } = setup
  const { onlyFor, machines } = catalog.runbook.step
  const { shell, command, address } = check
  return {
    id,
    words,
    only: own.length < groups.length ? onlyFor(namesOf(view, placesOf(view, own))) : null,
    where: command ? `${catalog.knowledge.shells[shell]}, ${machines[shell]}` : null,
    lines: command ? renderScript({ lines: command }, names) : [],
    address:
      address === undefined ? null : { text: renderText(address, names), leads: renderText(address, {}) === address },
  }
}

import { type Progress, standingOf } from '../../engine/progress'
import { formatDate } from '../../i18n/format'
import type { ResultsView } from '../view'
import type { RunbookView } from './runbook-view'

/** How many steps are knowingly not done, until when, and how many of those are due again; nothing where there is none. */
export function acceptancesOf(
  { catalog, today }: Pick<ResultsView, 'catalog' | 'today'>,
  { shown, words: { acceptance } }: RunbookView,
  progress: Progress,
): readonly string[] {
  const standings = shown.map(({ id }) => ({
    noted: progress[id] ?? {},
    standing: standingOf(progress[id] ?? {}, today),
  }))
  const days = standings
    .flatMap(({ noted, standing }) => (standing === 'accepted' && noted.accepted ? [noted.accepted.until] : []))
    .toSorted()
  const again = standings.filter(({ standing }) => standing === 'due-again').length
  const [first] = days
  return [
    ...(first === undefined
      ? []
      : [acceptance.accepted(days.length, formatDate(catalog.language, first), first === days.at(-1))]),
    ...(again === 0 ? [] : [acceptance.dueAgain(again)]),
  ]
}

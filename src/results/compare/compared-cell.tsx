import { verdictOf } from '../../engine/verdict'
import { ResultReason } from '../result-reason'
import { ResultsContext } from '../results-context'
import { VerdictBadge } from '../verdict-badge'
import type { ShownComparison } from './comparison'
import type { ComparedGroup, ComparedRow } from './rows'

interface ComparedCellProps {
  readonly comparison: ShownComparison
  readonly group: ComparedGroup
  readonly row: ComparedRow
  /** Of the scenario. */
  readonly place: number
}

/** The verdict of one scenario, with its word and shape; or what there is instead. */
export function ComparedCell({ comparison: { scenarios, words }, group, row, place }: ComparedCellProps) {
  const scenario = scenarios[place]
  const result = row.results[place] ?? null
  if (!scenario) return null
  if (result === null)
    return (
      <span className="text-muted text-sm">
        {(group.places[place] ?? null) === null ? words.noGroup : words.noResult}
      </span>
    )
  return (
    <ResultsContext value={scenario.view}>
      <VerdictBadge verdict={verdictOf(result)} />
    </ResultsContext>
  )
}

/** Why it is so in one scenario; nothing where the group is not there. */
export function ComparedReason({ comparison: { scenarios, why }, group, row, place }: ComparedCellProps) {
  const scenario = scenarios[place]
  const groupPlace = group.places[place] ?? null
  if (!scenario || groupPlace === null) return null
  return (
    <ResultsContext value={scenario.view}>
      <ResultReason groups={[groupPlace]} result={row.results[place] ?? null} words={why} />
    </ResultsContext>
  )
}

import { StatusMark } from '../../ui/status-mark'
import type { ChipCount, MatrixFilter } from '../filter'
import { useResults } from '../results-context'
import { inkTones } from '../tones'

interface MatrixChipsProps {
  readonly chips: readonly ChipCount[]
  readonly filter: MatrixFilter
  readonly onFilter: (change: Partial<MatrixFilter>) => void
}

/** A choice for each status that occurs, with the number of features that it shows. */
export function MatrixChips({ chips, filter, onFilter }: MatrixChipsProps) {
  const words = useResults().catalog.results.matrix
  return (
    <fieldset aria-label={words.filterLabel} className="flex flex-wrap gap-2">
      {chips.map((chip) => (
        <StatusChip
          chip={chip}
          isChosen={chip.verdict === filter.verdict}
          key={chip.verdict ?? 'all'}
          onChoose={() => onFilter({ verdict: chip.verdict })}
        />
      ))}
    </fieldset>
  )
}

interface StatusChipProps {
  readonly chip: ChipCount
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function StatusChip({ chip: { verdict, count }, isChosen, onChoose }: StatusChipProps) {
  const { catalog } = useResults()
  return (
    <button
      aria-pressed={isChosen}
      className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-edge bg-surface px-3 text-sm aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:font-semibold aria-pressed:text-accent"
      onClick={onChoose}
      type="button"
    >
      {verdict ? <StatusMark className={`size-3.5 ${inkTones[verdict]}`} kind={verdict} /> : null}
      {verdict ? catalog.knowledge.statuses[verdict].label : catalog.results.matrix.all}
      <span className="font-semibold tabular-nums">{count}</span>
    </button>
  )
}

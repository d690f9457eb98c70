import { formatList } from '../../i18n/format'
import { Chevron } from '../chevron'
import { useResults } from '../results-context'
import type { MatrixRow } from './matrix-table-model'

interface SilentRowsProps {
  readonly rows: readonly MatrixRow[]
  readonly isUnfolded: boolean
  readonly onUnfold: (isUnfolded: boolean) => void
}

/** One line in the place of the rows of which no source says anything, which unfolds them. */
export function SilentRows({ rows, isUnfolded, onUnfold }: SilentRowsProps) {
  const { catalog } = useResults()
  const names = rows.map(({ original }) => original.name)
  return (
    <button
      aria-expanded={isUnfolded}
      className="flex items-start gap-1.5 text-left"
      onClick={() => onUnfold(!isUnfolded)}
      type="button"
    >
      <Chevron isOpen={isUnfolded} />
      <span>
        {catalog.results.matrix.silent(rows.length)}{' '}
        <span className="text-muted">{formatList(catalog.language, names)}</span>
      </span>
    </button>
  )
}

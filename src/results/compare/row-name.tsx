import { Chevron } from '../chevron'
import type { ShownComparison } from './comparison'
import { type ComparedGroup, type ComparedRow, rowKey } from './rows'

interface RowNameProps {
  readonly comparison: ShownComparison
  readonly group: ComparedGroup
  readonly row: ComparedRow
}

/** The name of a feature; where the scenarios differ, it unfolds why. */
export function RowName({ comparison: { scenarios, open, onToggle }, group, row }: RowNameProps) {
  const name = scenarios[0]?.view.catalog.knowledge.features[row.feature].name
  const key = rowKey(group, row)
  if (!(row.differs && onToggle)) return name
  return (
    <button
      aria-expanded={open.has(key)}
      className="flex w-full items-start gap-1.5 text-left aria-expanded:font-semibold"
      onClick={() => onToggle(key)}
      type="button"
    >
      <Chevron isOpen={open.has(key)} />
      {name}
    </button>
  )
}

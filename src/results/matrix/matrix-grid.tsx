import type { MatrixFilter } from '../filter'
import { useResults } from '../results-context'
import { byArea } from './area-rows'
import { GridArea } from './grid-area'
import { GridHeader } from './grid-header'
import type { MatrixRow, MatrixTable } from './matrix-table-model'

interface MatrixGridProps {
  readonly table: MatrixTable
  readonly rows: readonly MatrixRow[]
  readonly filter: MatrixFilter
  readonly titleId: string
}

/** So many columns fit on the page; more of them scroll inside the card, below a header that stays. */
const mostThatFit = 3

export function MatrixGrid({ table, rows, filter, titleId }: MatrixGridProps) {
  const { assessment, groupNames, catalog } = useResults()
  const isWide = groupNames.length > mostThatFit
  const grid = (
    <table aria-labelledby={titleId} className="w-full border-separate border-spacing-0 text-left">
      <GridHeader isWide={isWide} table={table} />
      {byArea(rows, assessment.areas, filter).map((area) => (
        <GridArea key={area.area} rows={area} />
      ))}
    </table>
  )
  if (!isWide) return <div className="@container -mx-2">{grid}</div>
  return (
    <section
      aria-label={catalog.results.matrix.scrollLabel}
      className="@container max-h-[85dvh] overflow-auto rounded-lg border border-line"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
      tabIndex={0}
    >
      {grid}
    </section>
  )
}

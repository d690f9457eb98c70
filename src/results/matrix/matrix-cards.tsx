import { useId, useState } from 'react'
import { Chevron } from '../chevron'
import type { MatrixFilter } from '../filter'
import { useResults } from '../results-context'
import { RowDetail } from '../row-detail'
import type { FeatureCell } from '../rows'
import { VerdictBadge } from '../verdict-badge'
import { namesOf } from '../view'
import { type AreaRows, byArea } from './area-rows'
import type { MatrixRow } from './matrix-table-model'
import { NoteMarks } from './note-marks'
import { SilentRows } from './silent-rows'

interface MatrixCardsProps {
  readonly rows: readonly MatrixRow[]
  readonly filter: MatrixFilter
}

/** The matrix where there is no room for columns: a card for each feature. */
export function MatrixCards({ rows, filter }: MatrixCardsProps) {
  const { assessment } = useResults()
  return byArea(rows, assessment.areas, filter).map((area) => <CardArea key={area.area} rows={area} />)
}

function CardArea({ rows: { area, speaking, silent } }: { readonly rows: AreaRows }) {
  const { catalog } = useResults()
  const [isUnfolded, setUnfolded] = useState(false)
  return (
    <div>
      <h3>{catalog.knowledge.areas[area].name}</h3>
      <ul>
        {[...speaking, ...(isUnfolded ? silent : [])].map((row) => (
          <FeatureCard key={row.id} row={row} />
        ))}
      </ul>
      {silent.length > 0 ? (
        <div className="py-3">
          <SilentRows isUnfolded={isUnfolded} onUnfold={setUnfolded} rows={silent} />
        </div>
      ) : null}
    </div>
  )
}

function FeatureCard({ row }: { readonly row: MatrixRow }) {
  const view = useResults()
  const detail = useId()
  const isOpen = row.getIsExpanded()
  return (
    <li className="border-line border-b py-3">
      <button
        aria-controls={isOpen ? detail : undefined}
        aria-expanded={isOpen}
        className="mb-1.5 flex w-full items-start gap-1.5 text-left font-semibold"
        onClick={() => row.toggleExpanded()}
        type="button"
      >
        <Chevron isOpen={isOpen} />
        {row.original.name}
      </button>
      <ul className="flex flex-col gap-1.5 ps-4.5">
        {alike(row.original.cells).map(({ cell, groups }) => (
          <li key={groups.join(' ')}>
            <VerdictBadge verdict={cell.verdict} />
            <NoteMarks numbers={cell.notes} />
            {view.groupNames.length > 1 ? (
              <span className="block text-muted text-sm wrap-anywhere">{namesOf(view, groups).join(', ')}</span>
            ) : null}
          </li>
        ))}
      </ul>
      {isOpen ? (
        <div className="mt-3 rounded-lg bg-sunken px-3 py-3" id={detail}>
          <RowDetail feature={row.original.feature} />
        </div>
      ) : null}
    </li>
  )
}

/** Twelve groups with the same verdict and notes take one line. */
function alike(cells: readonly (FeatureCell | null)[]) {
  const shared: { readonly key: string; readonly cell: FeatureCell; readonly groups: number[] }[] = []
  for (const [group, cell] of cells.entries()) {
    if (!cell) continue
    const key = `${cell.verdict} ${cell.notes.join(' ')}`
    const known = shared.find((other) => other.key === key)
    if (known) known.groups.push(group)
    else shared.push({ key, cell, groups: [group] })
  }
  return shared
}

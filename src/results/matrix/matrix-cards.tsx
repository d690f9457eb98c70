import { use, useId, useState } from 'react'
import { ChangeMark } from '../change-mark'
import { Chevron } from '../chevron'
import { ReachBar } from '../reach-bar'
import { useResults } from '../results-context'
import { RowDetail } from '../row-detail'
import type { FeatureCell } from '../rows'
import { VerdictBadge } from '../verdict-badge'
import { namesOf } from '../view'
import type { AreaRows } from './area-rows'
import { CellLink } from './cell-link'
import { RollUpsContext, useMatrix } from './matrix-context'
import type { MatrixRow } from './matrix-table-model'
import { featureElementId } from './named-cell'
import { NoteMarks } from './note-marks'
import { SilentRows } from './silent-rows'

/** The matrix where there is no room for columns: a card for each feature. */
export function MatrixCards({ areas }: { readonly areas: readonly AreaRows[] }) {
  return areas.map((area) => <CardArea key={area.area ?? 'all'} rows={area} />)
}

function CardArea({ rows: { area, speaking, silent } }: { readonly rows: AreaRows }) {
  const { catalog } = useResults()
  const [isUnfolded, setUnfolded] = useState(false)
  return (
    <div>
      {area ? <h3>{catalog.knowledge.areas[area].name}</h3> : null}
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
  const { places } = useMatrix()
  const rollUps = use(RollUpsContext)
  const detail = useId()
  const reach = rollUps?.get(row.original.feature)
  const isOpen = row.getIsExpanded()
  return (
    <li className="border-line border-b py-3">
      <button
        aria-controls={isOpen ? detail : undefined}
        aria-expanded={isOpen}
        className="mb-1.5 flex w-full items-start gap-1.5 text-left font-semibold"
        id={featureElementId(row.original.feature)}
        onClick={() => row.toggleExpanded()}
        type="button"
      >
        <Chevron isOpen={isOpen} />
        {row.original.name}
      </button>
      {reach ? <ReachBar catalog={view.catalog} className="mb-2 ps-4.5" reach={reach} /> : null}
      <ul className="flex flex-col gap-1.5 ps-4.5">
        {alike(row.original.cells, places).map(({ cell, groups }) => (
          <li key={groups.join(' ')}>
            <VerdictBadge verdict={cell.verdict} />
            <NoteMarks catalog={view.catalog} numbers={cell.notes} />
            {view.groupNames.length > 1 ? (
              <span className="block text-muted text-sm wrap-anywhere">{namesOf(view, groups).join(', ')}</span>
            ) : null}
            <ChangeMark feature={row.original.feature} groups={groups} verdict={cell.verdict} />
          </li>
        ))}
      </ul>
      {isOpen ? (
        <div className="mt-3 rounded-lg bg-sunken px-3 py-3" id={detail}>
          <div className="flex flex-col gap-4">
            <RowDetail feature={row.original.feature} />
            <CellLink feature={row.original.feature} />
          </div>
        </div>
      ) : null}
    </li>
  )
}

/** Twelve groups with the same verdict and notes take one line. */
function alike(cells: readonly (FeatureCell | null)[], places: readonly number[]) {
  const shared: { readonly key: string; readonly cell: FeatureCell; readonly groups: number[] }[] = []
  for (const group of places) {
    const cell = cells[group]
    if (!cell) continue
    const key = `${cell.verdict} ${cell.notes.join(' ')}`
    const known = shared.find((other) => other.key === key)
    if (known) known.groups.push(group)
    else shared.push({ key, cell, groups: [group] })
  }
  return shared
}

import { lazy, Suspense, useCallback, useId, useMemo, useRef, useState } from 'react'
import type { FeatureId } from '../../knowledge/ids'
import { useMediaQuery } from '../../ui/use-media-query'
import { chipCounts, everything, type MatrixFilter, seenFor } from '../filter'
import { useResults } from '../results-context'
import { rollUpsOf } from '../roll-ups'
import { sectionElementId } from '../section-element'
import type { ResultsView } from '../view'
import { byArea } from './area-rows'
import { MatrixCards } from './matrix-cards'
import { MatrixChips } from './matrix-chips'
import { MatrixContext, RollUpsContext } from './matrix-context'
import { MatrixGrid } from './matrix-grid'
import { MatrixSearch } from './matrix-search'
import { useMatrixTable } from './matrix-table-model'
import { MatrixTools } from './matrix-tools'
import { fitted, type MatrixViewKeeper, shownPlaces } from './matrix-view'
import { knownCell, type NamedCell } from './named-cell'
import { useReveal } from './use-reveal'

/** Below this width a table gives way to cards. */
const phone = '(width < 40rem)'

const ViewPanel = lazy(() => import('./view-panel').then(({ ViewPanel: component }) => ({ default: component })))

export interface MatrixProps {
  /** Its verdicts; the reasons in an unfolded row are those of the results around it, and may follow. */
  readonly view: ResultsView
  readonly keeper: MatrixViewKeeper
  /** The cell that the address names; whether the assessment has it is not known yet. */
  readonly openCell: NamedCell | null
  /** The address under which a cell opens, to be given away. */
  readonly cellLink: (cell: NamedCell) => string
}

/** Every feature with its verdict for each group: to filter, sort, arrange and unfold. */
export function Matrix({ view: results, keeper, openCell, cellLink }: MatrixProps) {
  const { catalog, rows, groupNames, assessment } = results
  const words = catalog.results.matrix
  const [keys, panel] = [useId(), useId()]
  const title = sectionElementId('matrix')
  const isNarrow = useMediaQuery(phone)
  const [kept, setKept] = useState(() => keeper.read())
  const [isArranging, setArranging] = useState(false)
  const named = useMemo(() => knownCell(rows, openCell), [rows, openCell])
  const view = useMemo(() => fitted(kept, groupNames.length), [kept, groupNames.length])
  const places = useMemo(() => shownPlaces(view), [view])
  const seen = useMemo(() => seenFor(rows, places), [rows, places])
  const rollUps = useMemo(() => rollUpsOf(results), [results])
  const table = useMatrixTable(seen, groupNames.length, rollUps)
  const filter: MatrixFilter = table.state.globalFilter ?? everything
  const shown = table.getRowModel().rows
  const setFilter = (change: Partial<MatrixFilter>) => table.setGlobalFilter({ ...filter, ...change })
  const lastPlace = useRef<number | null>(null)
  const { getRow } = table
  const onFold = useCallback((feature: FeatureId) => getRow(feature).toggleExpanded(), [getRow])
  const hasRollUps = rollUps !== null
  const context = useMemo(
    () => ({
      cellLink: (feature: FeatureId, place: number) => cellLink({ feature, group: place + 1 }),
      lastPlace,
      hasRollUps,
      named,
      onFold,
      places,
    }),
    [cellLink, hasRollUps, named, onFold, places],
  )
  const areas = byArea(shown, {
    areas: assessment.areas,
    isByArea: view.isByArea,
    filter,
    named: named?.feature ?? null,
  })

  useReveal(named, (cell) => {
    table.setGlobalFilter(everything)
    table.setExpanded({ [cell.feature]: true })
    // Shown for now only: what the reader has arranged stays kept.
    setKept((before) => before && { ...before, hidden: before.hidden.filter((place) => place !== cell.place) })
  })

  return (
    <MatrixContext value={context}>
      <RollUpsContext value={rollUps}>
        <section aria-labelledby={title} className="card flex flex-col gap-4 contain-content">
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
            <h2 id={title} tabIndex={-1}>
              {words.title}
            </h2>
            <MatrixSearch filter={filter} onFilter={setFilter} table={isNarrow ? table : null} />
          </div>
          <MatrixChips chips={chipCounts(seen, filter.text)} filter={filter} onFilter={setFilter} />
          <MatrixTools
            all={rows.length}
            areas={areas}
            isArranging={isArranging}
            keysId={isNarrow ? null : keys}
            onArrange={setArranging}
            panelId={panel}
            shown={shown.length}
          />
          {isArranging ? (
            <Suspense fallback={null}>
              <ViewPanel
                id={panel}
                isNarrow={isNarrow}
                onView={(next) => {
                  setKept(next)
                  keeper.write(next)
                }}
                view={view}
              />
            </Suspense>
          ) : null}
          {openCell && !named ? <p role="alert">{catalog.matrixView.noSuchCell}</p> : null}
          {shown.length === 0 ? <NothingFound onClear={() => setFilter(everything)} /> : null}
          {shown.length > 0 && isNarrow ? <MatrixCards areas={areas} /> : null}
          {shown.length > 0 && !isNarrow ? (
            <MatrixGrid areas={areas} isCompact={view.isCompact} keysId={keys} table={table} titleId={title} />
          ) : null}
        </section>
      </RollUpsContext>
    </MatrixContext>
  )
}

function NothingFound({ onClear }: { readonly onClear: () => void }) {
  const words = useResults().catalog.results.matrix
  return (
    <div className="flex flex-wrap items-center gap-4 py-6">
      <p>{words.none}</p>
      <button className="button" onClick={onClear} type="button">
        {words.clear}
      </button>
    </div>
  )
}

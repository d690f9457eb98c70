import { useId, useState } from 'react'
import { useResults } from '../results-context'
import { ColumnList } from './column-list'
import { firstView, type MatrixView } from './matrix-view'

interface ViewPanelProps {
  readonly id: string
  readonly view: MatrixView
  readonly onView: (view: MatrixView) => void
  /** Cards have no rows whose height could be chosen. */
  readonly isNarrow: boolean
}

/** Which groups are shown in which order, and how dense. */
export function ViewPanel({ id, view, onView, isNarrow }: ViewPanelProps) {
  const { catalog, groupNames, assessment } = useResults()
  const words = catalog.matrixView
  const density = useId()
  return (
    <div className="flex flex-col gap-4 rounded-lg border border-line bg-sunken p-4" id={id}>
      <div className="flex flex-wrap gap-x-10 gap-y-3">
        {isNarrow ? null : (
          <fieldset className="flex flex-wrap items-center gap-x-4">
            <legend className="float-start me-4 font-semibold text-sm">{words.density.label}</legend>
            {([false, true] as const).map((isCompact) => (
              <label className="inline-flex min-h-8 items-center gap-2 text-sm" key={String(isCompact)}>
                <input
                  checked={view.isCompact === isCompact}
                  className="size-4 accent-accent"
                  name={density}
                  onChange={() => onView({ ...view, isCompact })}
                  type="radio"
                />
                {isCompact ? words.density.compact : words.density.comfortable}
              </label>
            ))}
          </fieldset>
        )}
        {assessment.areas.length > 1 ? (
          <label className="inline-flex min-h-8 items-center gap-2 text-sm">
            <input
              checked={view.isByArea}
              className="size-4 accent-accent"
              onChange={({ target }) => onView({ ...view, isByArea: target.checked })}
              type="checkbox"
            />
            {words.byArea}
          </label>
        ) : null}
      </div>
      {groupNames.length > 1 ? <Columns onView={onView} view={view} /> : null}
    </div>
  )
}

function Columns({ view, onView }: Pick<ViewPanelProps, 'view' | 'onView'>) {
  const { catalog, groupNames } = useResults()
  const words = catalog.matrixView
  const title = useId()
  const [said, setSaid] = useState('')
  const { order, hidden } = firstView(groupNames.length)
  return (
    <section aria-labelledby={title} className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-sm" id={title}>
          {words.columns}
        </h3>
        <button
          className="button min-h-9 py-1 text-sm"
          onClick={() => {
            onView({ ...view, order, hidden })
            setSaid(words.shownColumns(groupNames.length, groupNames.length))
          }}
          type="button"
        >
          {words.reset}
        </button>
      </div>
      <ColumnList
        onView={(next, moved) => {
          onView(next)
          if (moved === null) setSaid('')
          else setSaid(words.movedTo(groupNames[moved] ?? '', next.order.indexOf(moved) + 1, groupNames.length))
        }}
        view={view}
      />
      <p className="sr-only" role="status">
        {said}
      </p>
    </section>
  )
}

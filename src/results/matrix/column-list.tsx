import { useResults } from '../results-context'
import { type MatrixView, shownPlaces, withMoved, withToggled } from './matrix-view'

interface ColumnListProps {
  readonly view: MatrixView
  /** Told which group was moved, if one was. */
  readonly onView: (view: MatrixView, moved: number | null) => void
}

/** The groups in the order of their columns: to tick, and to move by one. */
export function ColumnList({ view, onView }: ColumnListProps) {
  const { groupNames } = useResults()
  const shown = shownPlaces(view)
  return (
    <ol className="grid grid-cols-[repeat(auto-fill,minmax(min(20rem,100%),1fr))] gap-x-8 gap-y-1">
      {view.order.map((place, column) => (
        <li className="flex items-center gap-1" key={place}>
          <label className="flex min-h-8 min-w-0 grow items-center gap-2 text-sm">
            <input
              checked={shown.includes(place)}
              className="size-4 shrink-0 accent-accent"
              disabled={shown.length === 1 && shown.includes(place)}
              onChange={() => onView(withToggled(view, place), null)}
              type="checkbox"
            />
            <span className="truncate" title={groupNames[place]}>
              {groupNames[place]}
            </span>
          </label>
          <MoveButton isAtEnd={column === 0} by={-1} onView={onView} place={place} view={view} />
          <MoveButton isAtEnd={column === view.order.length - 1} by={1} onView={onView} place={place} view={view} />
        </li>
      ))}
    </ol>
  )
}

interface MoveButtonProps extends ColumnListProps {
  readonly place: number
  readonly by: -1 | 1
  readonly isAtEnd: boolean
}

/** Stays a stop of Tab at either end, so that who moves a group by keyboard does not lose the focus there. */
function MoveButton({ place, by, isAtEnd, view, onView }: MoveButtonProps) {
  const { catalog, groupNames } = useResults()
  const words = catalog.matrixView
  const name = groupNames[place] ?? ''
  return (
    <button
      aria-disabled={isAtEnd}
      aria-label={by < 0 ? words.earlier(name) : words.later(name)}
      className="inline-flex size-8 shrink-0 items-center justify-center rounded-lg border border-edge bg-surface hover:border-accent hover:text-accent aria-disabled:cursor-default aria-disabled:border-line aria-disabled:text-edge"
      onClick={({ currentTarget }) => {
        onView(withMoved(view, place, by), place)
        // Putting the entry elsewhere in the list takes the focus from it.
        requestAnimationFrame(() => currentTarget.focus())
      }}
      type="button"
    >
      <svg aria-hidden="true" className="size-3 fill-current" focusable="false" viewBox="0 0 12 12">
        <path d={by < 0 ? 'M9 1L3 6l6 5z' : 'M3 1l6 5l-6 5z'} />
      </svg>
    </button>
  )
}

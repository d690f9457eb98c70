/** How a reader has arranged the matrix. Groups are called by their place in the setup. */
export interface MatrixView {
  readonly order: readonly number[]
  readonly hidden: readonly number[]
  readonly isCompact: boolean
  /** Below the names of their areas; else in one list. */
  readonly isByArea: boolean
}

/** Where the arrangement of this assessment is kept. */
export interface MatrixViewKeeper {
  readonly read: () => MatrixView | null
  readonly write: (view: MatrixView) => void
}

export const firstView = (groups: number): MatrixView => ({
  order: Array.from({ length: groups }, (_, place) => place),
  hidden: [],
  isCompact: false,
  isByArea: true,
})

/** A view kept for another number of groups loses what it says of them: it would name others than it did. */
export function fitted(view: MatrixView | null, groups: number): MatrixView {
  const first = firstView(groups)
  if (!view) return first
  const isSame = view.order.toSorted((a, b) => a - b).join() === first.order.join()
  return isSame && shownPlaces(view).length > 0 ? view : { ...view, order: first.order, hidden: [] }
}

/** The groups that have a column, from left to right. */
export const shownPlaces = ({ order, hidden }: MatrixView): readonly number[] =>
  order.filter((place) => !hidden.includes(place))

/** The last group shown stays: a matrix without groups says nothing. */
export function withToggled(view: MatrixView, place: number): MatrixView {
  if (view.hidden.includes(place)) return { ...view, hidden: view.hidden.filter((other) => other !== place) }
  return shownPlaces(view).length > 1 ? { ...view, hidden: [...view.hidden, place] } : view
}

/** Moves a group by one column; at either end it stays where it is. */
export function withMoved(view: MatrixView, place: number, by: -1 | 1): MatrixView {
  const from = view.order.indexOf(place)
  const other = view.order[from + by]
  if (from < 0 || other === undefined) return view
  const order = view.order.map((one) => (one === place ? other : one === other ? place : one))
  return { ...view, order }
}

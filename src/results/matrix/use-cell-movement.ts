import { type RefObject, useEffect } from 'react'
import { moved } from './cell-movement'

/**
 * Arrow keys, Home, End and Page keys move the focus between cells, Enter unfolds the row; the table is one stop of Tab.
 *
 * It stays a plain table rather than becoming a `grid`: screen readers then keep their own commands for tables, with the
 * heads of row and column read out, and their reading mode; a grid would put them into focus mode, in which text that is
 * no control is passed over. What can be operated is the button in front of each row; Enter on a cell is a short cut to
 * it for those who see where they are, and nothing is reached by arrows alone.
 */
export function useCellMovement(table: RefObject<HTMLTableElement | null>, onPlace: (place: number) => void): void {
  // After each drawing: the cell that was the stop of Tab may be gone.
  useEffect(() => {
    const element = table.current
    if (element?.querySelector('[data-cell][tabindex="0"]')) return
    const first = element?.querySelector<HTMLElement>('tbody [data-cell]')
    if (first) first.tabIndex = 0
  })

  useEffect(() => {
    const element = table.current
    if (!element) return undefined
    const listeners = new AbortController()
    const { signal } = listeners
    element.addEventListener('keydown', (event) => onKey(element, event), { signal })
    element.addEventListener('click', (event) => onClick(event), { signal })
    element.addEventListener('focusin', (event) => onFocus(element, event, onPlace), { signal })
    return () => listeners.abort()
  }, [table, onPlace])
}

const isCell = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.dataset.cell !== undefined

function onKey(table: HTMLTableElement, event: KeyboardEvent): void {
  const { target } = event
  if (!isCell(target) || event.altKey || event.metaKey || event.shiftKey) return
  if (event.key === 'Enter' && target instanceof HTMLTableCellElement) {
    unfold(target)
    event.preventDefault()
    return
  }
  const rows = [...table.rows]
    .map((row) => [...row.querySelectorAll<HTMLElement>('[data-cell]')])
    .filter((cells) => cells.length > 0)
  const row = rows.findIndex((cells) => cells.includes(target))
  const place = { row, cell: rows[row]?.indexOf(target) ?? 0 }
  const key = event.ctrlKey ? `Control+${event.key}` : event.key
  const next = moved(
    rows.map(({ length }) => length),
    place,
    key,
  )
  if (!next) return
  event.preventDefault()
  rows[next.row]?.[next.cell]?.focus()
}

/** A click on a cell unfolds its row, unless it ends the marking of a text or meets something of its own. */
function onClick({ target }: MouseEvent): void {
  if (!(target instanceof Element) || target.closest('a, button, input, select, label')) return
  const cell = target.closest<HTMLElement>('td[data-cell]')
  if (cell && getSelection()?.isCollapsed !== false) unfold(cell)
}

const unfold = (cell: HTMLElement): void =>
  cell.closest('tr')?.querySelector<HTMLButtonElement>('button[aria-expanded]')?.click()

function onFocus(table: HTMLTableElement, { target }: FocusEvent, onPlace: (place: number) => void): void {
  if (!isCell(target)) return
  for (const other of table.querySelectorAll<HTMLElement>('[data-cell][tabindex="0"]')) other.tabIndex = -1
  target.tabIndex = 0
  if (target.dataset.place !== undefined) onPlace(Number(target.dataset.place))
}

import type { ReactNode } from 'react'
import { featureColumn, type MatrixTable } from './matrix-table-model'

/** The table as its head needs it: how it is sorted, and how to sort it otherwise. */
export interface Sorted {
  readonly sorting: MatrixTable['state']['sorting']
  readonly getColumn: MatrixTable['getColumn']
}

interface HeaderCellProps extends Sorted {
  readonly column: string
  readonly title: string
  readonly isStuck: boolean
  readonly children?: ReactNode
}

const ariaSort = { asc: 'ascending', desc: 'descending' } as const

const directionOf = ({ desc }: { readonly desc: boolean }) => (desc ? 'desc' : 'asc')

/** The head of a column, which sorts by it. */
export function HeaderCell({ sorting, getColumn, column, title, isStuck, children }: HeaderCellProps) {
  const own = sorting.find(({ id }) => id === column)
  const direction = own ? directionOf(own) : null
  const pinned = column === featureColumn ? 'sticky start-0 z-3' : ''
  return (
    <th
      aria-sort={direction ? ariaSort[direction] : 'none'}
      className={`border-line border-b bg-surface px-2 align-bottom font-normal ${isStuck ? 'py-1.5' : 'py-2'} ${pinned}`}
      scope="col"
    >
      <button
        className="inline-flex max-w-full scroll-ms-56 items-start gap-1 text-left font-semibold wrap-anywhere"
        data-cell={isStuck ? undefined : ''}
        onClick={() => getColumn(column)?.toggleSorting()}
        tabIndex={-1}
        title={isStuck ? title : undefined}
        type="button"
      >
        <span className={isStuck ? 'line-clamp-2' : ''}>{title}</span>
        <SortSign direction={direction} />
      </button>
      {children && !isStuck ? <span className="block text-muted text-sm leading-5">{children}</span> : null}
    </th>
  )
}

/** Two arrowheads, the one in force dark. */
function SortSign({ direction }: { readonly direction: 'asc' | 'desc' | null }) {
  const tone = (own: 'asc' | 'desc') => (direction === own ? 'fill-accent' : 'fill-edge')
  return (
    <svg aria-hidden="true" className="mt-1.5 size-3 shrink-0" focusable="false" viewBox="0 0 12 12">
      <path className={tone('asc')} d="M6 0l4 5H2z" />
      <path className={tone('desc')} d="M6 12L2 7h8z" />
    </svg>
  )
}

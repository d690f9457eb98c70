import type { ReactNode } from 'react'
import { hostName } from '../../i18n/knowledge-words'
import { useResults } from '../results-context'
import { featureColumn, groupColumn, type MatrixTable } from './matrix-table-model'

interface GridHeaderProps {
  readonly table: MatrixTable
  readonly isWide: boolean
}

export function GridHeader({ table, isWide }: GridHeaderProps) {
  const { catalog, setup, groupNames } = useResults()
  return (
    <thead>
      <tr>
        <HeaderCell column={featureColumn} isWide={isWide} table={table} title={catalog.results.matrix.feature} />
        {setup.groups.map((group, place) => (
          <HeaderCell
            column={groupColumn(place)}
            isWide={isWide}
            key={group.name}
            table={table}
            title={groupNames[place] ?? group.name}
          >
            <span className="block">{hostName(catalog.knowledge, group)}</span>
            {group.users === undefined ? null : <span className="block">{catalog.results.users(group.users)}</span>}
          </HeaderCell>
        ))}
      </tr>
    </thead>
  )
}

interface HeaderCellProps {
  readonly table: MatrixTable
  readonly column: string
  readonly title: string
  readonly isWide: boolean
  readonly children?: ReactNode
}

const ariaSort = { asc: 'ascending', desc: 'descending' } as const

function HeaderCell({ table, column: id, title, isWide, children }: HeaderCellProps) {
  const column = table.getColumn(id)
  const direction = column?.getIsSorted() || null
  const pinned = id === featureColumn ? `start-0 z-3 ${isWide ? 'min-w-52' : 'w-72'}` : 'z-2 min-w-44'
  return (
    <th
      aria-sort={direction ? ariaSort[direction] : 'none'}
      className={`sticky top-0 border-line border-b px-2 py-2 align-bottom font-normal ${pinned} ${isWide ? 'bg-sunken' : 'bg-surface'}`}
      scope="col"
    >
      <button
        className="inline-flex max-w-full items-start gap-1 text-left font-semibold wrap-anywhere"
        onClick={() => column?.toggleSorting()}
        type="button"
      >
        {title}
        <SortSign direction={direction} />
      </button>
      {children ? <span className="block text-muted text-sm leading-5">{children}</span> : null}
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

import type { ReactNode } from 'react'
import { hostName } from '../../i18n/knowledge-words'
import { useResults } from '../results-context'
import { partsOf } from './parts'

interface GroupTablesProps {
  /** Above the names of the rows. */
  readonly corner: string
  /** The bodies of the table for the groups at these places. */
  readonly children: (places: readonly number[]) => ReactNode
}

/** Tables of at most four groups each, which all repeat the names of the rows. */
export function GroupTables({ corner, children }: GroupTablesProps) {
  const { groupNames, catalog } = useResults()
  const parts = partsOf(groupNames.length)
  return parts.map((places, part) => (
    <div key={places[0]}>
      {parts.length > 1 ? <h3>{catalog.report.part(part + 1, parts.length)}</h3> : null}
      <table>
        <thead>
          <tr>
            <th className={places.length > 2 ? 'w-[28%]' : 'w-[40%]'} scope="col">
              {corner}
            </th>
            {places.map((place) => (
              <GroupHeader key={place} place={place} />
            ))}
          </tr>
        </thead>
        {children(places)}
      </table>
    </div>
  ))
}

function GroupHeader({ place }: { readonly place: number }) {
  const { groupNames, setup, catalog } = useResults()
  const group = setup.groups[place]
  return (
    <th scope="col">
      {groupNames[place]}
      <span className="block font-normal text-[8pt] text-muted">
        {group ? hostName(catalog.knowledge, group) : null}
      </span>
    </th>
  )
}

import { hostName } from '../../i18n/knowledge-words'
import { useResults } from '../results-context'
import { HeaderCell } from './header-cell'
import { useMatrix } from './matrix-context'
import { featureColumn, groupColumn, type MatrixTable, rollUpColumn } from './matrix-table-model'

interface GridHeaderProps {
  readonly table: MatrixTable
  /** The copy that stays on top of the page, in as few lines as possible. */
  readonly isStuck: boolean
}

export function GridHeader({ table, isStuck }: GridHeaderProps) {
  const { catalog, setup, groupNames } = useResults()
  const { places, rollUps } = useMatrix()
  return (
    <thead>
      <tr>
        <HeaderCell column={featureColumn} isStuck={isStuck} table={table} title={catalog.results.matrix.feature} />
        {rollUps ? (
          <HeaderCell column={rollUpColumn} isStuck={isStuck} table={table} title={catalog.rollUp.title} />
        ) : null}
        {places.map((place) => {
          const group = setup.groups[place]
          return (
            <HeaderCell
              column={groupColumn(place)}
              isStuck={isStuck}
              key={place}
              table={table}
              title={groupNames[place] ?? ''}
            >
              {group ? <span className="block">{hostName(catalog.knowledge, group)}</span> : null}
              {group?.users === undefined ? null : <span className="block">{catalog.results.users(group.users)}</span>}
            </HeaderCell>
          )
        })}
      </tr>
    </thead>
  )
}

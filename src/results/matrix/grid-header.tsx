import { memo } from 'react'
import { hostName } from '../../i18n/knowledge-words'
import { useResults } from '../results-context'
import { HeaderCell, type Sorted } from './header-cell'
import { useMatrix } from './matrix-context'
import { featureColumn, groupColumn, rollUpColumn } from './matrix-table-model'

interface GridHeaderProps extends Sorted {
  /** The copy that stays on top of the page, in as few lines as possible. */
  readonly isStuck: boolean
}

/** Drawn again only when it is sorted otherwise, or with another setup: the verdicts below do not concern it. */
export const GridHeader = memo(function GridHeader({ isStuck, ...sorted }: GridHeaderProps) {
  const { catalog, setup, groupNames } = useResults()
  const { places, hasRollUps } = useMatrix()
  return (
    <thead>
      <tr>
        <HeaderCell column={featureColumn} isStuck={isStuck} {...sorted} title={catalog.results.matrix.feature} />
        {hasRollUps ? (
          <HeaderCell column={rollUpColumn} isStuck={isStuck} {...sorted} title={catalog.rollUp.title} />
        ) : null}
        {places.map((place) => {
          const group = setup.groups[place]
          return (
            <HeaderCell
              column={groupColumn(place)}
              isStuck={isStuck}
              key={place}
              {...sorted}
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
})

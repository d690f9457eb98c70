import type { AreaId } from '../../knowledge/ids'
import type { MatrixFilter } from '../filter'
import type { MatrixRow } from './matrix-table-model'

/** The rows of one area; those that say nothing for any group stand apart, to be folded. */
export interface AreaRows {
  readonly area: AreaId
  readonly speaking: readonly MatrixRow[]
  readonly silent: readonly MatrixRow[]
}

/** Keeps the order of the rows within each area. Who filters looks for something: then nothing is folded. */
export function byArea(
  rows: readonly MatrixRow[],
  areas: readonly AreaId[],
  filter: MatrixFilter,
): readonly AreaRows[] {
  const isFolding = filter.verdict === null && filter.text.trim() === ''
  return areas
    .map((area) => {
      const own = rows.filter(({ original }) => original.area === area)
      const isFolded = ({ original }: MatrixRow) => isFolding && original.isSilent
      return { area, speaking: own.filter((row) => !isFolded(row)), silent: own.filter(isFolded) }
    })
    .filter(({ speaking, silent }) => speaking.length + silent.length > 0)
}

import type { AreaId, FeatureId } from '../../knowledge/ids'
import type { MatrixFilter } from '../filter'
import type { MatrixRow } from './matrix-table-model'

/** The rows of one area; those that say nothing for any group stand apart, to be folded. */
export interface AreaRows {
  /** Null where areas are not told apart. */
  readonly area: AreaId | null
  readonly speaking: readonly MatrixRow[]
  readonly silent: readonly MatrixRow[]
}

interface Arrangement {
  readonly areas: readonly AreaId[]
  readonly isByArea: boolean
  readonly filter: MatrixFilter
  /** The feature that the address names: it is never folded. */
  readonly named: FeatureId | null
}

/** Keeps the order of the rows within each area. Who filters looks for something: then nothing is folded. */
export function byArea(
  rows: readonly MatrixRow[],
  { areas, isByArea, filter, named }: Arrangement,
): readonly AreaRows[] {
  const isFolding = filter.verdict === null && filter.text.trim() === ''
  const isFolded = ({ original }: MatrixRow) => isFolding && original.isSilent && original.feature !== named
  const parts = isByArea
    ? areas.map((area) => ({ area, own: rows.filter(({ original }) => original.area === area) }))
    : [{ area: null, own: rows }]
  return parts
    .map(({ area, own }) => ({ area, speaking: own.filter((row) => !isFolded(row)), silent: own.filter(isFolded) }))
    .filter(({ speaking, silent }) => speaking.length + silent.length > 0)
}

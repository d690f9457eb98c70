import type { FeatureId } from '../../knowledge/ids'
import type { FeatureRow } from '../rows'

/** The cell that an address names, as it stands there. */
export interface NamedCell {
  readonly feature: string
  /** From one, as people count. */
  readonly group: number
}

/** A cell that the matrix has. */
export interface KnownCell {
  readonly feature: FeatureId
  readonly place: number
}

/** Null where the assessment has no such feature or group. */
export function knownCell(rows: readonly FeatureRow[], named: NamedCell | null): KnownCell | null {
  const row = rows.find(({ feature }) => feature === named?.feature)
  const place = (named?.group ?? 0) - 1
  return row && place in row.cells ? { feature: row.feature, place } : null
}

/** The ids of elements to which addresses lead. */
export const cellElementId = ({ feature, place }: KnownCell): string => `cell-${feature}-${place + 1}`
export const featureElementId = (feature: FeatureId): string => `feature-${feature}`

import { createContext, type RefObject, use } from 'react'
import type { RollUp } from '../../engine/roll-up'
import type { FeatureId } from '../../knowledge/ids'
import type { KnownCell } from './named-cell'

interface MatrixContextValue {
  /** The address that opens the matrix at a cell. */
  readonly cellLink: (feature: FeatureId, place: number) => string
  /** The group in whose column the reader was last. */
  readonly lastPlace: RefObject<number | null>
  readonly named: KnownCell | null
  /** Folds the row of a feature, or unfolds it. */
  readonly onFold: (feature: FeatureId) => void
  /** The groups that have a column, from left to right. */
  readonly places: readonly number[]
  /** There is a column that says for how many each feature works. */
  readonly hasRollUps: boolean
}

/** What all parts of the matrix draw from, and other answers leave as it is. */
export const MatrixContext = createContext<MatrixContextValue | undefined>(undefined)

export function useMatrix(): MatrixContextValue {
  const value = use(MatrixContext)
  if (!value) throw new Error('useMatrix needs a MatrixContext above it.')
  return value
}

/** For how many each feature works; null where there is one group only. */
export const RollUpsContext = createContext<ReadonlyMap<FeatureId, RollUp> | null>(null)

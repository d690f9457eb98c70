import { useMemo } from 'react'
import { matrixViewStore } from '../io/matrix-view'
import type { MatrixProps } from '../results/matrix/matrix'
import type { ShareAddress } from '../results/share'
import type { SessionNotes } from './notes-of-session'
import { cellAddress, type NamedCell } from './result-places'

const store = matrixViewStore(() => window.localStorage)

interface Where {
  readonly notes: SessionNotes
  readonly page: string
  readonly cell: NamedCell | null
  readonly address: ShareAddress | null
}

/** How the reader has arranged the matrix of this assessment, and where its cells are found. */
export function useMatrixProps({ notes, page, cell, address }: Where): Omit<MatrixProps, 'view'> {
  const { feature, group } = cell ?? {}
  return useMemo(
    () => ({
      keeper: {
        read: () => {
          const key = notes.key()
          return key === null ? null : store.read(key)
        },
        write: (view) => {
          const key = notes.key()
          if (key !== null) store.write(key, { ...view, order: [...view.order], hidden: [...view.hidden] })
        },
      },
      openCell: feature === undefined || group === undefined ? null : { feature, group },
      // What others can open, where there is such an address; else what opens on this device.
      cellLink: (named) =>
        address?.kind === 'link'
          ? cellAddress(address.text, named)
          : `${location.href.replace(/#.*$/, '')}#${cellAddress(page, named)}`,
    }),
    [notes, page, feature, group, address],
  )
}

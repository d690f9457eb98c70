import { createContext, use } from 'react'
import type { Catalog } from '../i18n/catalog'
import type { LibraryWords } from '../i18n/library-words'
import type { IsoDate } from '../knowledge/types'

/** What all pages on the knowledge draw from. */
export interface LibraryView {
  readonly catalog: Catalog
  readonly words: LibraryWords
  /** The day that the pages answer for. */
  readonly today: IsoDate
}

export const LibraryContext = createContext<LibraryView | undefined>(undefined)

export function useLibrary(): LibraryView {
  const view = use(LibraryContext)
  if (!view) throw new Error('useLibrary needs a LibraryContext above it.')
  return view
}

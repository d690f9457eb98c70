import { createContext, use } from 'react'
import type { ResultsView } from './view'

/** The view that all parts of the results draw from. */
export const ResultsContext = createContext<ResultsView | undefined>(undefined)

export function useResults(): ResultsView {
  const view = use(ResultsContext)
  if (!view) throw new Error('useResults needs a ResultsContext above it.')
  return view
}

import { createContext, use } from 'react'
import type { NotesSource } from './notes-source'
import type { RunbookView } from './runbook-view'

interface RunbookContextValue extends RunbookView {
  readonly notes: NotesSource
  /** The address under which this page opens at a step. */
  readonly stepAddress: (step: string) => string
  readonly namesAddress: string
}

export const RunbookContext = createContext<RunbookContextValue | undefined>(undefined)

export function useRunbook(): RunbookContextValue {
  const value = use(RunbookContext)
  if (!value) throw new Error('useRunbook needs a RunbookContext above it.')
  return value
}

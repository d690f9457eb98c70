import { createContext, use } from 'react'
import type { CheckOutcome, CheckQuestion } from '../../engine/judge-check'
import type { NotesSource } from './notes-source'
import type { RunbookView } from './runbook-view'

/** Reads what the output of a check shows; the part of the page that can do it comes when it is asked for. */
export type ReadOutput = (text: string, question: CheckQuestion) => Promise<CheckOutcome>

interface RunbookContextValue extends RunbookView {
  readonly notes: NotesSource
  readonly readOutput: ReadOutput
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

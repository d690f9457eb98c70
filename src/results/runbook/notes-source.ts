import { useSyncExternalStore } from 'react'
import type { Progress, StepProgress } from '../../engine/progress'
import type { RunbookWay } from '../../knowledge/runbook/types'

/** What the reader keeps about the runbook of this assessment. */
export interface Notes {
  readonly progress: Progress
  readonly way: RunbookWay
}

/** Where the notes are kept. They change while somebody types, so only what shows them listens. */
export interface NotesSource {
  readonly read: () => Notes
  readonly subscribe: (listener: () => void) => () => void
  readonly note: (step: string, noted: StepProgress) => void
  readonly choose: (way: RunbookWay) => void
}

/** A part of the notes; the component is drawn again only when that part changes. */
export function useNotes<Part>(source: NotesSource, select: (notes: Notes) => Part): Part {
  const read = () => select(source.read())
  return useSyncExternalStore(source.subscribe, read, read)
}

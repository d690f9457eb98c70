import type { Assessment } from '../engine/assessment'

export type DayProblem = 'notADay' | 'tooEarly'

/** Answering the same setup for another day. */
export interface DayChoice {
  /** What follows from the setup today. */
  readonly todays: Assessment
  /** Null once the results hold for that day; otherwise they stay as they are. */
  readonly onDay: (text: string) => DayProblem | null
  readonly onToday: () => void
}

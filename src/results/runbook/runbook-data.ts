import type { RunbookSteps } from '../../engine/runbook'
import type { RunbookStepWords } from '../../i18n/runbook-words'

/** The steps and what is said of them, which come later than the rest of the results. */
export interface RunbookData {
  readonly steps: RunbookSteps
  readonly words: RunbookStepWords
}

import type { RunbookSteps } from '../../engine/runbook'
import type { TroubleData } from '../../engine/troubleshooting'
import type { RunbookStepWords } from '../../i18n/runbook-words'
import type { CheckExpectation } from '../../knowledge/runbook/check-types'

/** The steps and what is said of them, which come later than the rest of the results. */
export interface RunbookData {
  readonly steps: RunbookSteps
  readonly troubles: TroubleData
  /** What the output of a check must show, for the steps of which that is known. */
  readonly expectations: Readonly<Record<string, CheckExpectation>>
  readonly words: RunbookStepWords
}

/** What the knowledge says of troubles, as the engine takes it. */
export const troubleData = ({
  troubleChecks,
  troubleshooting,
  troubleshootingWhen,
}: TroubleKnowledge): TroubleData => ({
  checks: troubleChecks,
  lists: troubleshooting,
  when: troubleshootingWhen,
})

type TroubleKnowledge = typeof import('../../knowledge/troubleshooting')

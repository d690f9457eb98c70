import type { PrerequisiteId } from '../knowledge/ids'
import type { RunbookStepId } from '../knowledge/runbook/steps'
import type { ImpactId, RoleId } from '../knowledge/runbook/types'
import type { TroubleCheckId } from '../knowledge/troubleshooting'
import type { AcceptanceWords } from './acceptance-words'
import type { TakeAwayWords } from './take-away-words'
import type { TroubleWords } from './troubleshooting-words'

/** The words of one step; commands stand in the knowledge, the same in every language. */
export interface StepWords {
  /** Imperative, without a full stop: “Create the hosting provider”. */
  readonly name: string
  /** What it does and why, one or two sentences. */
  readonly why: string
  /** What to do where the work is by hand: one sentence a move. Empty where commands do it. */
  readonly byHand: readonly string[]
  /** What the check before must show for the step to be needed and possible. */
  readonly before: string
  /** What the check after must show. */
  readonly expected: string
  /** How it is taken back, or why it cannot be. */
  readonly undo: string
  /** Only at dangerous steps: what goes wrong otherwise. */
  readonly warning?: string
}

/** What is lacking and no step fulfils. */
export interface SteplessWords {
  readonly title: string
  readonly reasons: Readonly<Partial<Record<PrerequisiteId, string>>>
  /** Where no reason is known. */
  readonly undocumented: string
}

/** The words of the runbook's steps, loaded with the runbook only. */
export interface RunbookStepWords {
  readonly steps: Readonly<Record<RunbookStepId, StepWords>>
  readonly troubles: Readonly<Record<TroubleCheckId, TroubleWords>>
  readonly roles: Readonly<Record<RoleId, string>>
  readonly impacts: Readonly<Record<ImpactId, string>>
  readonly takeAway: TakeAwayWords
  readonly acceptance: AcceptanceWords
  readonly stepless: SteplessWords
  /** On paper, in the place of the command of the check after, where it is that of the check before. */
  readonly paper: {
    readonly sameCommand: string
    /** In the place of the names of many groups that stand at an earlier step. */
    readonly sameGroups: (step: number) => string
  }
}

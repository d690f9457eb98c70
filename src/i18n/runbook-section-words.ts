import type { NameId } from '../engine/setup'
import type { ShellId } from '../knowledge/look-ups'
import type { ValueTest } from '../knowledge/runbook/check-types'
import type { RunbookStep, RunbookWay } from '../knowledge/runbook/types'

/** What the results say around the steps of the runbook; the words of the steps are loaded with them. */
export interface RunbookSectionWords {
  readonly title: string
  readonly lead: string
  readonly loading: string
  readonly failed: string
  readonly retry: string
  /** Nothing is to do, or nothing that the sources describe. */
  readonly empty: string
  readonly progress: (done: number, steps: number) => string
  readonly time: { readonly label: string; readonly value: (minutes: number, untimed: number) => string }
  readonly roles: { readonly label: string; readonly notStated: (steps: number) => string }
  readonly ways: { readonly label: string } & Readonly<Record<RunbookWay, string>>
  readonly missingNames: {
    readonly text: string
    readonly placeholders: (names: readonly NameId[]) => string
    readonly give: string
  }
  readonly fulfilled: (prerequisites: readonly string[]) => string
  readonly unfoldAll: string
  readonly foldAll: string
  readonly copy: CopyWords
  readonly order: OrderWords
  readonly step: StepLabels
  readonly output: OutputWords
  readonly troubles: TroubleLabels
  readonly paper: RunbookPaperWords
}

export interface CopyWords {
  readonly command: string
  readonly step: string
  readonly all: string
  readonly copied: string
  /** The text is selected instead. */
  readonly selected: string
}

/** Which step waits for which, as a picture and in words. */
export interface OrderWords {
  readonly title: string
  readonly description: (steps: number, columns: number) => string
  readonly scrollLabel: string
  readonly inWords: string
  /** A step’s number and name. */
  readonly step: (number: number, name: string) => string
  readonly after: (step: string, blocking: readonly number[]) => string
  readonly first: (step: string) => string
  readonly free: (numbers: readonly number[]) => string
  readonly done: string
}

export interface StepLabels {
  readonly kinds: Readonly<Record<RunbookStep['kind'], string>>
  readonly done: string
  /** It is. */
  readonly yes: string
  readonly unfold: string
  readonly fold: string
  readonly address: string
  readonly waitsFor: string
  readonly forPrerequisites: string
  readonly groups: string
  readonly where: string
  /** The machine on which the shell is opened. */
  readonly machines: Readonly<Record<ShellId, string>>
  readonly role: string
  readonly time: string
  readonly minutes: (minutes: number) => string
  readonly impact: string
  readonly notStated: string
  readonly checkBefore: string
  readonly work: string
  readonly checkAfter: string
  readonly undo: string
  readonly impossible: string
  readonly warning: string
  readonly onlyFor: (groups: readonly string[]) => string
  readonly sources: string
  readonly owner: string
  readonly due: string
  readonly note: string
  readonly overdue: string
}

/** Around what a reader pastes to show that a step is done. */
export interface OutputWords {
  readonly title: string
  readonly lead: string
  /** The label of the field; the command is what prints the output. */
  readonly label: (command: string) => string
  readonly read: string
  readonly passes: string
  readonly fails: string
  readonly notRecognised: string
  readonly tooLong: (limit: number) => string
  /** The part of the page that reads it could not be loaded. */
  readonly failed: string
  readonly propertyOf: (property: string, object: string) => string
  readonly found: (value: string) => string
  readonly foundEmpty: string
  readonly notFound: string
  readonly wanted: Readonly<Record<ValueTest['kind'], (value: string) => string>>
}

/** What to look at once everything is done and a feature still does not work. */
export interface TroubleLabels {
  readonly title: string
  readonly lead: string
  readonly expected: string
  readonly otherwise: string
  readonly openTest: string
  /** In the place of a check that stands in full under another feature. */
  readonly asUnder: (feature: string) => string
}

export interface RunbookPaperWords {
  readonly title: string
  /** In the place of the runbook where its steps had not come yet. */
  readonly notLoaded: string
  readonly sources: string
  readonly doneBy: string
  readonly date: string
}

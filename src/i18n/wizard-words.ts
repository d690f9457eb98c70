import type { IsoDate } from '../knowledge/types'

/** The steps, the questions' surroundings, the live panel and the draft. */
export interface WizardWords {
  readonly steps: Readonly<Record<StepName, StepWords>>
  readonly progress: ProgressWords
  readonly navigation: NavigationWords
  readonly question: QuestionFrameWords
  readonly scope: { readonly title: FieldWords; readonly asOf: FieldWords; readonly areas: FieldWords }
  readonly groups: GroupsWords
  readonly exchange: ExchangeFieldWords
  readonly allGroups: AllGroupsWords
  /** Beside a name for the runbook that is typed with letters beyond ASCII. */
  readonly names: { readonly converted: (host: string) => string }
  readonly errors: ErrorWords
  readonly check: CheckWords
  readonly panel: PanelWords
  /** In its place when it failed. */
  readonly brokenPanel: string
  readonly draft: DraftWords
}

export type StepName = 'scope' | 'mailboxes' | 'identity' | 'licences' | 'skype' | 'devices' | 'names' | 'check'

interface StepWords {
  /** In the list of steps. */
  readonly name: string
  readonly title: string
  readonly lead: string
}

interface FieldWords {
  readonly label: string
  readonly help: string
}

interface ProgressWords {
  readonly label: string
  readonly position: (step: number, count: number) => string
  readonly done: string
  readonly current: string
  readonly unanswered: (count: number) => string
  readonly minutesLeft: (minutes: number) => string
  readonly nothingLeft: string
  readonly canSkip: string
}

interface NavigationWords {
  readonly back: string
  readonly next: string
  readonly toResults: string
  readonly returnToCheck: string
  readonly returnToResults: string
}

interface QuestionFrameWords {
  /** Always offered; it is no answer. */
  readonly notKnown: string
  readonly whereToLook: string
  readonly copy: string
  readonly copied: string
  /** Where the browser has no clipboard: the text is selected instead. */
  readonly selected: string
  /** Versions of a product, joined to a list. */
  readonly versionList: (versions: readonly string[]) => string
  readonly why: string
  readonly decides: (count: number, features: readonly string[]) => string
  /** Too many to name all. */
  readonly decidesAmongOthers: (count: number, features: readonly string[]) => string
  readonly decidesCaveat: (features: readonly string[]) => string
  readonly decidesCaveatOfMany: (count: number) => string
  readonly decidesWarning: string
  readonly decidesPrerequisite: string
}

export interface GroupsWords {
  readonly label: string
  /** A group that nobody has named. */
  readonly numbered: (number: string) => string
  readonly pageTitle: (group: string) => string
  readonly name: FieldWords
  readonly users: FieldWords
  readonly add: string
  readonly duplicate: string
  readonly remove: string
  readonly removed: (group: string) => string
  readonly restore: string
  readonly noMore: (most: number) => string
}

interface ExchangeFieldWords {
  readonly versionNotKnown: string
  readonly build: FieldWords
  readonly found: (build: string, update: string) => string
  /** No release has exactly this number: a security update, say, has one of its own. */
  readonly foundBelow: (build: string, update: string) => string
  readonly foundOldest: (count: number, update: string) => string
}

interface AllGroupsWords {
  readonly label: string
  readonly set: (answer: string) => string
}

export interface ErrorWords {
  readonly title: (count: number) => string
  readonly titleTooLong: string
  readonly notADay: string
  readonly dayTooEarly: (first: IsoDate) => string
  readonly noArea: string
  readonly nameMissing: string
  readonly nameTooLong: string
  readonly nameTaken: string
  readonly notACount: string
  readonly notAHostName: string
  readonly buildUnreadable: string
  readonly buildOfExchangeOnline: string
  readonly buildTooOld: string
  readonly buildNotExchange: string
}

interface CheckWords {
  readonly change: string
  /** After the word above, for those who hear the links alone. */
  readonly whatIsChanged: (label: string, group: string | null) => string
  readonly tenant: string
  readonly empty: string
  readonly keptTitle: string
  readonly keptText: string
  readonly kept: (answer: {
    readonly question: string
    readonly answer: string
    readonly group: string | null
  }) => string
}

interface PanelWords {
  readonly title: string
  /** `users` is null where no head count is given. */
  readonly scope: (numbers: {
    readonly results: number
    readonly groups: number
    readonly users: number | null
  }) => string
  readonly barTitle: string
  readonly share: (status: string, count: number) => string
  readonly changed: (count: number) => string
  /** Where there are too many to name. */
  readonly inGroups: (count: number) => string
  /** Between the status before and the status after, for those who do not see the arrow. */
  readonly becomes: string
  readonly showMore: (count: number) => string
  readonly showFewer: string
}

interface DraftWords {
  readonly saved: string
  readonly notKept: string
  readonly unreadable: string
  readonly title: string
  /** A draft that made way for a new start or a setup from a link. */
  readonly earlierTitle: string
  readonly savedAt: (moment: Date, groups: number) => string
  readonly resume: string
  readonly discard: string
  readonly discarded: string
  readonly restore: string
}

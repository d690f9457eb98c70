import type { EndKind } from '../knowledge/lifecycles'
import type { IsoDate } from '../knowledge/types'
import type { HeadlineWords } from './headline-words'

/** The results, on screen and on paper. */
export interface ResultsWords {
  /** Stands where the assessment has no title of its own. */
  readonly title: string
  readonly asOf: (day: IsoDate) => string
  /** The ways to the parts below. */
  readonly onThisPage: string
  readonly knowledgeVersion: (version: string) => string
  readonly users: (count: number) => string
  readonly allGroups: string
  readonly headline: HeadlineWords
  readonly toolbar: ToolbarWords
  readonly day: DayWords
  readonly ends: EndsWords
  readonly assumes: { readonly title: string }
  readonly warnings: { readonly title: string }
  /** In front of names of groups. */
  readonly groups: (names: readonly string[]) => string
  readonly counts: CountsWords
  /** The picture of the tenant; its own words come with it. */
  readonly topology: { readonly title: string; readonly failed: string }
  readonly matrix: MatrixWords
  readonly detail: DetailWords
  readonly notes: {
    readonly title: string
    readonly on: (features: readonly string[]) => string
    readonly forGroups: (feature: string, groups: readonly string[]) => string
  }
  readonly prerequisites: PrerequisiteListWords
  readonly openQuestions: OpenQuestionWords
  readonly sources: SourceListWords
  /** Stands in the place of a section that failed. */
  readonly brokenSection: { readonly title: string; readonly text: string }
}

export interface ToolbarWords {
  readonly label: string
  readonly share: string
  readonly takeAway: string
  readonly printReport: string
  readonly printRunbook: string
  /** Instead of the whole report. */
  readonly printSummary: string
  readonly editAnswers: string
}

/** Answering for another day than today. */
export interface DayWords {
  readonly label: string
  readonly today: string
  /** Each is told the first day there is, and the day for which the results still hold. */
  readonly problems: Readonly<Record<'notADay' | 'tooEarly', (first: IsoDate, held: IsoDate) => string>>
  readonly differences: {
    readonly title: string
    readonly none: string
    /** In front of a status. */
    readonly onDay: (day: IsoDate) => string
    readonly today: string
    readonly sources: string
  }
}

/** What ends or changes next for the tenant, and what ended last. */
export interface EndsWords {
  readonly title: string
  readonly none: string
  /** Counted from the day of the results. */
  readonly inDays: (days: number) => string
  readonly end: Readonly<Record<EndKind, (product: string) => string>>
  /** Where the answers leave open which client it is. */
  readonly clientEnd: (client: string) => string
  readonly past: Readonly<Record<Exclude<EndKind, 'mainstreamEnd'>, (product: string, days: number) => string>>
  readonly pastClient: (client: string, days: number) => string
}

export interface CountsWords {
  readonly title: string
  readonly total: (count: { readonly results: number; readonly features: number; readonly groups: number }) => string
}

export interface MatrixWords {
  readonly title: string
  readonly feature: string
  readonly filterLabel: string
  readonly all: string
  readonly find: string
  readonly clear: string
  readonly shown: (shown: number, all: number) => string
  readonly none: string
  readonly sortBy: string
  readonly pageOrder: string
  readonly byName: string
  readonly byStatus: (group: string) => string
  readonly notes: (numbers: readonly number[]) => string
  /** The group has no result for the feature. */
  readonly noResult: string
  readonly silent: (count: number) => string
  /** What people type, beside what the names say. */
  readonly synonyms: readonly (readonly string[])[]
}

export interface DetailWords {
  readonly why: string
  /** In the place of `why` while an answer is missing: what holds for some answers. */
  readonly possible: string
  readonly prerequisites: string
  readonly toCheck: string
  readonly ask: string
  readonly noted: string
  /** Leads to all that is known of the feature. */
  readonly everywhere: (feature: string) => string
  /** Leads to what each source says. */
  readonly compare: string
  readonly successor: string
  readonly noSuccessor: string
  readonly sources: string
}

export interface PrerequisiteListWords {
  readonly title: string
  readonly none: string
  readonly states: { readonly 'to-do': string; readonly unknown: string; readonly done: string }
  readonly holdsBack: (count: number) => string
  readonly unlocks: (count: number) => string
  readonly unlocksNothing: string
  readonly holdsBackNothing: string
  /** A count, and the features that it counts. */
  readonly features: (counted: string, names: string) => string
  readonly change: string
}

export interface OpenQuestionWords {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly decides: (count: number) => string
}

export interface SourceListWords {
  readonly title: string
  readonly dated: (day: IsoDate) => string
  readonly checkedOn: (day: IsoDate) => string
}

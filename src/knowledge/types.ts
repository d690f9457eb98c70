import type {
  AreaId,
  AssumptionId,
  FeatureId,
  PrerequisiteId,
  SourceId,
  StatementId,
  SuccessorId,
  WarningId,
} from './ids'
import type { OptionOf, QuestionId } from './questions'

/** A day as `YYYY-MM-DD`; days compare as text. */
export type IsoDate = string

/** One thing asked. An answer left out is not a "no": it is not known yet. */
export interface Question {
  readonly options: readonly string[]
  /** Answers too coarse to decide, each with the options it leaves open. */
  readonly coarse?: Readonly<Record<string, readonly string[]>>
  /** Asked only of those who answered another question so; missing: asked of everybody. */
  readonly askedWhen?: { readonly question: string; readonly isOneOf: readonly string[] }
  /** The answer that stands while none is given. Only for questions that decide caveats, never a status. */
  readonly presumed?: string
}

/** Holds when the answer is one of the options named. */
export type AnswerTest = {
  [Q in QuestionId]: { readonly question: Q; readonly isOneOf: readonly OptionOf<Q>[] }
}[QuestionId]

export type Condition =
  | AnswerTest
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

/** What a statement does to the features it affects. The worst effect that holds decides. */
export type Effect =
  /** The feature works. */
  | { readonly kind: 'supports' }
  /** The feature works, and something is taken away. */
  | { readonly kind: 'limits' }
  /** It works once the prerequisite is done. */
  | { readonly kind: 'requires'; readonly prerequisite: PrerequisiteId }
  /** It does not work. */
  | { readonly kind: 'blocks' }
  /** Sources of the same date say both that it works and that it does not. */
  | { readonly kind: 'contests' }
  /** The service it needs is gone; `successor` is missing where no source names one. */
  | { readonly kind: 'retires'; readonly successor?: SuccessorId }
  /** Works or not, read this. `exceptStatus` names the statuses beside which it says nothing. */
  | { readonly kind: 'warns'; readonly exceptStatus?: readonly ('unsupported' | 'retired')[] }

/** Where in a source a claim stands. */
export interface Citation {
  readonly source: SourceId
  readonly section: SectionId
  /** Number of the footnote, list item or issue within the section. */
  readonly item?: string
}

/** Never empty: no source, no entry. */
export type Citations = readonly [Citation, ...Citation[]]

/** The parts of pages that entries cite, worded in the catalogs. */
export type SectionId =
  | 'table'
  | 'footnote'
  | 'introduction'
  | 'additional-information'
  | 'note'
  | 'important-note'
  | 'meeting-requirements'
  | 'delegation-requirements'
  | 'licence-requirements'
  | 'presence-check'
  | 'product-file'
  | 'support-dates'
  | 'connector-retirement'
  | 'before-you-begin'
  | 'preparation'
  | 'shared-sip-space'
  | 'hosting-provider'
  | 'connector-requirements'
  | 'cmdlet-requirements'
  | 'step'
  | 'verification'
  | 'announcement'
  | 'whole-page'
  | 'issue'
  | 'constants'

/** One claim of one source: on these features, when this holds, from this day until that. */
export interface Statement {
  readonly affects: readonly FeatureId[]
  /** Missing: it holds for every tenant. */
  readonly when?: Condition
  readonly effect: Effect
  readonly from: IsoDate
  /** The first day on which it holds no longer; missing: it still holds. */
  readonly until?: IsoDate
  readonly citations: Citations
}

/** Something a tenant may want to work. */
export interface Feature {
  readonly area: AreaId
}

/** Features of one subject, and the pages that speak of them, oldest edition first. */
export interface Area {
  readonly pages: readonly SourceId[]
  /** A group that answers so has no results in this area; an answer left out counts as any of the others. */
  readonly absentWhen?: AnswerTest
}

/** What must be done first. Done when the answer is the one named. */
export interface Prerequisite {
  readonly question: QuestionId
  readonly doneWhen: 'yes' | 'online'
  /** Listed for these groups even where no feature waits for it. */
  readonly standing?: {
    readonly area: AreaId
    readonly when: Condition
    readonly from: IsoDate
    readonly citations: Citations
  }
}

/** Where a source can be found: an address, a file of a public repository, or only its name. */
export type SourcePlace =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'repository'; readonly repository: string; readonly path: string }
  | { readonly kind: 'name'; readonly name: string }

/** When a source speaks. */
export interface SourceDates {
  /** Date the source carries; missing where it carries none. */
  readonly date?: IsoDate
  /** First day it is taken to speak for, where that is not its date. */
  readonly speaksFrom?: IsoDate
}

export interface Source extends SourceDates {
  /** In the language of the source. */
  readonly title: string
  readonly publisher: 'microsoft' | 'third-party'
  readonly place: SourcePlace
  /** The day its text was last read and found to say so. */
  readonly checkedOn: IsoDate
}

/** Something to know about a group that changes no status. */
export interface Warning {
  readonly areas: readonly AreaId[]
  readonly when: Condition
  /** Each must be met by some group of the tenant: it is about having both. Missing: each group is looked at alone. */
  readonly together?: readonly Condition[]
  /** The day it begins to hold, which is what `since` shows; missing: it holds on every day. */
  readonly from?: IsoDate
  /** The day it was announced, from which it is shown ahead of time; missing: it is shown once it holds. */
  readonly announced?: IsoDate
  readonly citations: Citations
}

/** What every result of an area takes for granted. */
export interface Assumption {
  readonly area: AreaId
  readonly citations: Citations
}

/** What takes the place of something retired. */
export interface Successor {
  readonly citations: Citations
}

/** Places of the sources that say different things about the same, and what is made of it. */
export interface Contradiction {
  /** Where each reading stands; the catalogs say in the same order what it says. */
  readonly readings: readonly [Citation, Citation, ...Citation[]]
  readonly position: Position
}

export type Position =
  /** One reading, counted from 1, decides. */
  | { readonly kind: 'follows'; readonly reading: number }
  /** The readings can stand side by side. */
  | { readonly kind: 'keeps-both' }
  /** Nothing is decided: the result says that sources disagree. */
  | { readonly kind: 'leaves-open' }

/** Everything the engine reads besides the setup. */
export interface Knowledge {
  readonly version: string
  /** The day up to which it has been kept; assessments beyond it carry a warning. */
  readonly date: IsoDate
  /** Earliest day it can answer for. */
  readonly firstDay: IsoDate
  readonly questions: Readonly<Record<QuestionId, Question>>
  readonly areas: Readonly<Record<AreaId, Area>>
  readonly features: Readonly<Record<FeatureId, Feature>>
  readonly statements: Readonly<Partial<Record<StatementId, Statement>>>
  readonly prerequisites: Readonly<Record<PrerequisiteId, Prerequisite>>
  /** Titles and places stand in sources.ts: what follows does not depend on them. */
  readonly sources: Readonly<Record<SourceId, SourceDates>>
  readonly warnings: Readonly<Partial<Record<WarningId, Warning>>>
  readonly assumptions: Readonly<Record<AssumptionId, Assumption>>
  readonly successors: Readonly<Record<SuccessorId, Successor>>
}

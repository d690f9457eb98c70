import type { ContradictionId, OptionOf } from '../knowledge/ids'
import type { IsoDate, Position } from '../knowledge/types'

/** The pages on the knowledge itself; fetched with them alone. */
export interface LibraryWords {
  readonly index: LibraryIndexWords
  /** How a range of updates of one version of Exchange is called; null where it begins or ends with the version. */
  readonly exchangeRange: (version: string, first: string | null, last: string | null) => string
  /** A range that goes beyond one version: from “2016 CU3”, to “2019”; null where there is no bound. */
  readonly exchangeSpan: (first: string | null, last: string | null) => string
  readonly skype: Readonly<Record<Exclude<OptionOf<'skype'>, 'none'>, string>>
  readonly everyHost: string
  /** In front of deployments of Skype. */
  readonly beside: (deployments: readonly string[]) => string
  readonly table: TruthTableWords
  readonly waits: WaitsWords
  readonly statements: {
    readonly title: string
    readonly lead: string
    readonly none: string
  }
  readonly history: HistoryWords
  readonly prerequisite: PrerequisitePageWords
  readonly register: RegisterWords
  readonly contradictions: Readonly<Record<ContradictionId, ContradictionWords>>
}

export interface LibraryIndexWords {
  readonly title: string
  readonly lead: string
  readonly find: string
  readonly shown: (shown: number, all: number) => string
  readonly none: string
  readonly clear: string
  readonly prerequisites: string
  /** Leads to the whole register. */
  readonly register: string
  /** Leads to the figures of what was checked. */
  readonly proof: string
}

export interface TruthTableWords {
  readonly title: string
  readonly lead: (day: IsoDate) => string
  readonly host: string
  readonly status: string
  readonly scrollLabel: string
  /** In front of the answers that the table takes for granted. */
  readonly premises: string
  readonly otherAnswers: string
}

export interface WaitsWords {
  readonly title: string
  readonly none: string
  readonly where: string
}

export interface HistoryWords {
  readonly title: string
  readonly lead: string
  readonly from: (day: IsoDate) => string
  readonly opens: string
  readonly edition: (title: string) => string
  readonly ended: string
  readonly endedOn: (day: IsoDate) => string
}

export interface PrerequisitePageWords {
  readonly table: string
  readonly lead: (day: IsoDate) => string
  readonly feature: string
  readonly where: string
  readonly none: string
  readonly history: string
  readonly waiting: (count: number) => string
  readonly look: string
}

export interface RegisterWords {
  readonly title: string
  readonly lead: string
  readonly reading: (number: number) => string
  readonly undated: (checkedOn: IsoDate) => string
  readonly position: string
  readonly kinds: Readonly<Record<Exclude<Position['kind'], 'follows'>, string>>
  readonly follows: (reading: number) => string
  readonly why: string
  readonly touches: string
}

export interface ContradictionWords {
  readonly name: string
  /** What the places say, in the order of the knowledge. */
  readonly readings: readonly string[]
  /** What the results do with it. */
  readonly position: string
  readonly why: string
}

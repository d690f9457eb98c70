import type { ActId, Effort } from '../knowledge/changes'

/** What decided a result, what would change it, and how to reach a goal; loaded after the first results. */
export interface ChangesWords {
  /** In the imperative, without a full stop; some name what they lead to. */
  readonly acts: Readonly<Record<ActId, (target: string) => string>>
  /** In the place of the act where it may be so already. */
  readonly findOut: (what: string) => string
  readonly efforts: Readonly<Record<Effort | 'find-out', string>>
  /** A change and the group for which it is made. */
  readonly forGroup: (change: string, groups: readonly string[]) => string
  readonly decided: string
  /** A question and the answer given. */
  readonly answer: (question: string, answer: string) => string
  readonly possible: string
  readonly noResult: string
  /** From the first to the last of several answers in a row. */
  readonly range: (first: string, last: string) => string
  readonly sides: string
  readonly side: (number: number) => string
  readonly title: string
  readonly whole: (count: number) => string
  readonly small: string
  readonly smallToo: string
  readonly together: string
  readonly leadsTo: string
  readonly remaining: (count: number) => string
  readonly more: (count: number) => string
  readonly none: string
  readonly sources: string
  readonly wins: WinsWords
  readonly goal: GoalWords
}

export interface WinsWords {
  readonly title: string
  readonly lead: string
  readonly working: string
  readonly none: string
  readonly betters: (features: number, users: number | null) => string
  readonly worsens: (features: number) => string
  readonly which: string
  readonly nowWorks: (feature: string, before: string, after: string) => string
}

export interface GoalWords {
  readonly title: string
  readonly lead: string
  readonly group: string
  readonly nothingChosen: string
  readonly already: string
  readonly reached: (count: number) => string
  readonly outOfReach: string
  readonly notTogether: string
}

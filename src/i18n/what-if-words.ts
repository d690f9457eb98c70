/** Answers tried out on the page of results. */
export interface WhatIfWords {
  readonly title: string
  readonly lead: string
  readonly fold: string
  readonly unfold: string
  readonly close: string
  /** What the answers tried out change, in one sentence. */
  readonly changed: (results: number) => string
  readonly answers: {
    readonly title: string
    readonly becomes: string
    readonly takeBack: string
  }
  readonly keep: string
  readonly discard: string
  readonly kept: (answers: number) => string
  readonly discarded: (answers: number) => string
  readonly undo: string
  readonly questions: string
  readonly questionCount: (questions: number) => string
  /** In a cell of the matrix, before the verdict that the draft gives. */
  readonly before: string
  readonly noResult: string
  readonly list: {
    readonly title: string
    readonly why: string
    /** What heads the changes of some groups. */
    readonly count: (results: number) => string
    readonly prerequisites: (names: readonly string[]) => string
    readonly ask: (questions: readonly string[]) => string
    readonly notAsked: string
  }
}

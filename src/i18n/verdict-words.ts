/** What a reader sees of a result: five statuses, and the three kinds of not known apart. */
export type VerdictId =
  | 'supported'
  | 'limited'
  | 'conditional'
  | 'unsupported'
  | 'retired'
  | 'unanswered'
  | 'undocumented'
  | 'contested'

/** The labels of the badges: the same words on every page, on paper and in every file. */
export type VerdictWords = Readonly<Record<VerdictId, string>>

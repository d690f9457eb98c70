import type { VerdictId, VerdictWords } from './verdict-words'

/** Tenants to look at before one’s own. */
export const exampleIds = ['mixed', 'legacy', 'china'] as const
export type ExampleId = (typeof exampleIds)[number]

/** The words around every page, and those of the start page: loaded first, with nothing else. */
export interface ShellWords {
  readonly tagline: string
  readonly skipToContent: string
  readonly languageSwitch: string
  readonly languageNotLoaded: string
  readonly loading: string
  readonly needsScript: string
  readonly verdicts: VerdictWords
  readonly start: StartWords
  readonly footer: FooterWords
  readonly notFound: DeadEndWords
  readonly failure: DeadEndWords & {
    readonly reload: string
    /** Where the fault is not in the page: a file of it could not be fetched. */
    readonly missing: Omit<DeadEndWords, 'toStart'>
  }
}

export interface StartWords {
  readonly title: string
  readonly lead: string
  readonly begin: string
  readonly effort: string
  readonly verdicts: { readonly title: string; readonly meanings: Readonly<Record<VerdictId, string>> }
  readonly points: readonly { readonly title: string; readonly text: string }[]
  readonly privacy: { readonly title: string; readonly text: string }
  readonly examples: { readonly title: string; readonly names: Readonly<Record<ExampleId, string>> }
  readonly openLink: string
}

export interface FooterWords {
  /** Leads to the assessments kept in this browser. */
  readonly assessments: string
  /** Leads to the pages on what is known. */
  readonly library: string
  /** Leads to what was checked for readers with disabilities. */
  readonly accessibility: string
  readonly notAnswered: { readonly title: string; readonly items: readonly string[] }
  readonly licence: string
  /** Leads to the licences of the packages that the page is made with. */
  readonly licences: string
  readonly independence: string
}

export interface DeadEndWords {
  readonly title: string
  readonly text: string
  readonly toStart: string
}

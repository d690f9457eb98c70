import type { ExportWords } from './export-words'
import type { KnowledgeWords } from './knowledge-words'
import type { LinkWords } from './link-words'
import type { RefusalWords } from './refusal-words'
import type { ReportWords } from './report-words'
import type { ResultsWords } from './results-words'
import type { ShellWords } from './shell'
import type { WizardWords } from './wizard-words'

export const languages = ['en', 'fr'] as const
export type Language = (typeof languages)[number]

/** Every word a reader sees, in one language. Each locale fills it exactly; there is no fallback. */
export interface Catalog {
  readonly language: Language
  readonly shell: ShellWords
  readonly knowledge: KnowledgeWords
  readonly wizard: WizardWords
  readonly results: ResultsWords
  readonly report: ReportWords
  readonly link: LinkWords
  readonly refusals: RefusalWords
  readonly export: ExportWords
}

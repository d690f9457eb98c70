import type { ExportWords } from './export-words'
import type { AskedWords, KnowledgeWords } from './knowledge-words'
import type { LinkWords } from './link-words'
import type { MatrixViewWords } from './matrix-view-words'
import type { RefusalWords } from './refusal-words'
import type { ReportWords } from './report-words'
import type { ResultsWords } from './results-words'
import type { RollUpWords } from './roll-up-words'
import type { RunbookSectionWords } from './runbook-section-words'
import type { ScenarioWords } from './scenario-words'
import type { ShellWords } from './shell'
import type { WizardWords } from './wizard-words'

export const languages = ['en', 'fr'] as const
export type Language = (typeof languages)[number]

/** The words of the wizard: all that is needed until an answer shows its consequence. */
export interface AskingCatalog {
  readonly language: Language
  readonly knowledge: AskedWords
  readonly wizard: WizardWords
}

/** Every word a reader sees besides the shell's, in one language. Each locale fills it exactly; there is no fallback. */
export interface Catalog extends AskingCatalog {
  readonly shell: ShellWords
  readonly knowledge: KnowledgeWords
  readonly results: ResultsWords
  readonly report: ReportWords
  readonly runbook: RunbookSectionWords
  readonly scenarios: ScenarioWords
  readonly link: LinkWords
  readonly refusals: RefusalWords
  readonly export: ExportWords
  readonly rollUp: RollUpWords
  readonly matrixView: MatrixViewWords
}

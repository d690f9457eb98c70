import type {
  AreaId,
  AssumptionId,
  FeatureId,
  PrerequisiteId,
  QuestionId,
  StatementId,
  WarningId,
} from '../../knowledge/ids'
import type { RunbookStepId } from '../../knowledge/runbook/steps'

export type EntryId =
  | AreaId
  | AssumptionId
  | FeatureId
  | PrerequisiteId
  | QuestionId
  | RunbookStepId
  | StatementId
  | WarningId

/** What became of one fact. */
export type Account =
  | { readonly kind: 'encoded'; readonly entries: readonly [EntryId, ...EntryId[]]; readonly provenBy: string }
  /** Left as it is: it is wrong, or about the text and not about the products. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** True and of use, but not in the knowledge yet. */
  | { readonly kind: 'open'; readonly reason: string }

/** Compares the whole knowledge with the second opinion; caveats and prerequisites included. */
const facts = 'src/engine/oracle/facts.test.ts'

export const encoded = (...entries: readonly [EntryId, ...EntryId[]]): Account => ({
  kind: 'encoded',
  entries,
  provenBy: facts,
})
export const warned = (...entries: readonly [EntryId, ...EntryId[]]): Account => ({
  kind: 'encoded',
  entries,
  provenBy: 'src/engine/warnings.test.ts',
})
export const refused = (reason: string): Account => ({ kind: 'refused', reason })

/** What is to be done stands in steps of the runbook. */
export const done = (...entries: readonly [RunbookStepId, ...RunbookStepId[]]): Account => ({
  kind: 'encoded',
  entries,
  provenBy: 'src/engine/runbook.test.ts',
})
export const translation = refused('A fault of the French translation; the English text is the one that is read.')
export const textOnly = refused('A slip in the wording or layout of the page that changes no answer.')

import type {
  AreaId,
  AssumptionId,
  FeatureId,
  PrerequisiteId,
  QuestionId,
  SourceId,
  StatementId,
  SuccessorId,
  WarningId,
} from '../knowledge/ids'
import type { IsoDate } from '../knowledge/types'

/** From worst to best: the worst that holds decides. */
export const statuses = ['retired', 'unsupported', 'unknown', 'conditional', 'limited', 'supported'] as const
export type Status = (typeof statuses)[number]

/** Why a status is unknown. Only `unanswered` is something the reader can find out. */
export type UnknownReason = 'unanswered' | 'undocumented' | 'contested'

/** The verdict on one feature for one group. Every list stands in the order of the knowledge. */
export interface FeatureResult {
  readonly status: Status
  /** The statements that decide, or `undocumented` where none speaks. */
  readonly because: readonly (StatementId | 'undocumented')[]
  /** Only when conditional: what is answered no and needed whatever is still unanswered. */
  readonly prerequisites: readonly PrerequisiteId[]
  /** Only when conditional: what may be needed too, and is not answered. */
  readonly toCheck: readonly PrerequisiteId[]
  readonly caveats: readonly StatementId[]
  /** The unanswered questions that can still change the status. */
  readonly ask: readonly QuestionId[]
  readonly reason: UnknownReason | null
  readonly contested: boolean
  readonly sources: readonly SourceId[]
  /** Only when retired: what took its place, or null where no source names anything. */
  readonly successor?: { readonly id: SuccessorId; readonly sources: readonly SourceId[] } | null
}

export interface GroupResult {
  readonly name: string
  /** Only the features of the areas assessed. */
  readonly features: { readonly [F in FeatureId]?: FeatureResult }
}

export interface PrerequisiteResult {
  readonly id: PrerequisiteId
  readonly status: 'to-do' | 'unknown' | 'done'
  /** The groups it concerns and that lack it. */
  readonly groups: readonly string[]
  /** The features that wait for it. */
  readonly gates: readonly FeatureId[]
  /** Those of them that work, with or without limits, once it alone is done. */
  readonly unlocks: readonly FeatureId[]
}

export interface WarningResult {
  readonly id: WarningId
  readonly groups: readonly string[]
  readonly since: IsoDate | null
}

export interface QuestionResult {
  readonly id: QuestionId
  /** Number of feature results, over all groups, that the answer can still change. */
  readonly decides: number
}

export interface AssumptionResult {
  readonly id: AssumptionId
  readonly sources: readonly SourceId[]
}

export interface RunbookEntry {
  readonly id: string
  readonly for: readonly PrerequisiteId[]
}

/** What follows from a setup on a day. The same arguments give the same bytes. */
export interface Assessment {
  readonly version: 1
  readonly knowledge: string
  readonly asOf: IsoDate
  readonly areas: readonly AreaId[]
  readonly assumes: readonly AssumptionResult[]
  readonly groups: readonly GroupResult[]
  readonly prerequisites: readonly PrerequisiteResult[]
  readonly warnings: readonly WarningResult[]
  readonly runbook: readonly RunbookEntry[]
  readonly questions: readonly QuestionResult[]
}

import type { areas, features } from './features'
import type { prerequisites } from './prerequisites'
import type { sources } from './sources'
import type { statements } from './statements'
import type { assumptions, successors, warnings } from './warnings'

export type { ContradictionId } from './contradictions'
export type { AnswerTo, GroupQuestionId, OptionOf, QuestionId, TenantQuestionId } from './questions'
export type AreaId = keyof typeof areas
export type FeatureId = keyof typeof features
export type PrerequisiteId = keyof typeof prerequisites
export type SourceId = keyof typeof sources
export type StatementId = keyof typeof statements
/** The last one is about the assessment's date, not about any group. */
export type WarningId = keyof typeof warnings | 'as-of-after-knowledge'
export type AssumptionId = keyof typeof assumptions
export type SuccessorId = keyof typeof successors

import { statuses } from '../../engine/assessment'
import { knowledge } from '../../knowledge'
import { contradictions } from '../../knowledge/contradictions'
import type { WarningId } from '../../knowledge/ids'
import { lifecycles } from '../../knowledge/lifecycles'
import { sources } from '../../knowledge/sources'
import '../zod-without-eval'
import * as z from 'zod/mini'

/** The keys of a table are its ids: a table of the knowledge holds no others. */
const idsOf = <Id extends string>(table: Readonly<Partial<Record<Id, unknown>>>) => Object.keys(table) as Id[]

export const areaId = z.enum(idsOf(knowledge.areas))
export const featureId = z.enum(idsOf(knowledge.features))
export const questionId = z.enum(idsOf(knowledge.questions))
export const prerequisiteId = z.enum(idsOf(knowledge.prerequisites))
export const statementId = z.enum(idsOf(knowledge.statements))
export const reasonId = z.enum([...idsOf(knowledge.statements), 'undocumented'])
export const sourceId = z.enum(idsOf(sources))
export const assumptionId = z.enum(idsOf(knowledge.assumptions))
export const successorId = z.enum(idsOf(knowledge.successors))
export const contradictionId = z.enum(idsOf(contradictions))
export const lifecycleId = z.enum(idsOf(lifecycles))
/** The last one stands in no table: it is about the date of the assessment. */
export const warningId = z.enum<WarningId[]>([...idsOf(knowledge.warnings), 'as-of-after-knowledge'])
export const status = z.enum(statuses)

/** A pattern rather than a check, so that the published schema says it too. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

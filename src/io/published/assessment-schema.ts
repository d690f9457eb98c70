import * as z from 'zod/mini'
import {
  areaId,
  assumptionId,
  day,
  featureId,
  prerequisiteId,
  questionId,
  reasonId,
  sourceId,
  statementId,
  status,
  successorId,
  warningId,
} from './ids'

const featureResult = z.strictObject({
  status,
  because: z.array(reasonId),
  prerequisites: z.array(prerequisiteId),
  toCheck: z.array(prerequisiteId),
  caveats: z.array(statementId),
  ask: z.array(questionId),
  reason: z.nullable(z.enum(['unanswered', 'undocumented', 'contested'])),
  contested: z.boolean(),
  sources: z.array(sourceId),
  successor: z.exactOptional(z.nullable(z.strictObject({ id: successorId, sources: z.array(sourceId) }))),
})

const prerequisiteResult = z.strictObject({
  id: prerequisiteId,
  status: z.enum(['to-do', 'unknown', 'done']),
  groups: z.array(z.string()),
  gates: z.array(featureId),
  unlocks: z.array(featureId),
})

/** What `assess` answers, for those who read it elsewhere. */
export const assessmentSchema = z.strictObject({
  version: z.literal(1),
  knowledge: z.string(),
  asOf: day,
  areas: z.array(areaId),
  assumes: z.array(z.strictObject({ id: assumptionId, sources: z.array(sourceId) })),
  groups: z.array(z.strictObject({ name: z.string(), features: z.partialRecord(featureId, featureResult) })),
  prerequisites: z.array(prerequisiteResult),
  warnings: z.array(z.strictObject({ id: warningId, groups: z.array(z.string()), since: z.nullable(day) })),
  runbook: z.array(z.strictObject({ id: z.string(), for: z.array(prerequisiteId) })),
  questions: z.array(z.strictObject({ id: questionId, decides: z.int().check(z.gte(0)) })),
})

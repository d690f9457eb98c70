import * as z from 'zod/mini'
import { knowledge } from '../../knowledge'
import { contradictedStatements } from '../../knowledge/contradicted-statements'
import { type ContradictionId, contradictions } from '../../knowledge/contradictions'
import type { SourceId, StatementId } from '../../knowledge/ids'
import { type Lifecycle, type LifecycleId, lifecycles } from '../../knowledge/lifecycles'
import { sources } from '../../knowledge/sources'
import type { AnswerTest, Condition, Contradiction, Knowledge, Source } from '../../knowledge/types'
import {
  areaId,
  assumptionId,
  contradictionId,
  day,
  featureId,
  lifecycleId,
  prerequisiteId,
  questionId,
  sourceId,
  statementId,
  successorId,
  warningId,
} from './ids'

/** The knowledge as a file: complete in itself, with what decides nothing but is shown. */
export interface PublishedKnowledge extends Omit<Knowledge, 'sources'> {
  readonly $schema: './knowledge.schema.json'
  readonly sources: Readonly<Record<SourceId, Source>>
  readonly contradictions: Readonly<Record<ContradictionId, Contradiction>>
  /** The contradiction that a statement settles or leaves open. */
  readonly contradictedStatements: Readonly<Partial<Record<StatementId, ContradictionId>>>
  readonly lifecycles: Readonly<Record<LifecycleId, Lifecycle>>
}

export const publishedKnowledge: PublishedKnowledge = {
  $schema: './knowledge.schema.json',
  ...knowledge,
  sources,
  contradictions,
  contradictedStatements,
  lifecycles,
}

const question = z.strictObject({
  options: z.array(z.string()),
  coarse: z.exactOptional(z.record(z.string(), z.array(z.string()))),
  askedWhen: z.exactOptional(z.strictObject({ question: z.string(), isOneOf: z.array(z.string()) })),
  presumed: z.exactOptional(z.string()),
})

// Made from the table of questions itself, from which the type of a test is derived too.
const answerTest = z.union(
  Object.entries(knowledge.questions).map(([id, { options }]) =>
    z.strictObject({ question: z.literal(id), isOneOf: z.array(z.enum([...options])) }),
  ),
) as unknown as z.ZodMiniType<AnswerTest>

const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    answerTest,
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ not: condition }),
  ]),
)

const effect = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('supports') }),
  z.strictObject({ kind: z.literal('limits') }),
  z.strictObject({ kind: z.literal('requires'), prerequisite: prerequisiteId }),
  z.strictObject({ kind: z.literal('blocks') }),
  z.strictObject({ kind: z.literal('contests') }),
  z.strictObject({ kind: z.literal('retires'), successor: z.exactOptional(successorId) }),
  z.strictObject({
    kind: z.literal('warns'),
    exceptStatus: z.exactOptional(z.array(z.enum(['unsupported', 'retired']))),
  }),
])

const section = z.enum([
  'table',
  'footnote',
  'introduction',
  'additional-information',
  'note',
  'important-note',
  'meeting-requirements',
  'delegation-requirements',
  'licence-requirements',
  'presence-check',
  'product-file',
  'support-dates',
  'connector-retirement',
  'before-you-begin',
  'preparation',
  'shared-sip-space',
  'hosting-provider',
  'connector-requirements',
  'cmdlet-requirements',
  'step',
  'verification',
  'announcement',
  'whole-page',
  'issue',
  'constants',
])

const citation = z.strictObject({ source: sourceId, section, item: z.exactOptional(z.string()) })
const citations = z.tuple([citation], citation)

const statement = z.strictObject({
  affects: z.array(featureId),
  when: z.exactOptional(condition),
  effect,
  from: day,
  until: z.exactOptional(day),
  citations,
})

const prerequisite = z.strictObject({
  question: questionId,
  doneWhen: z.enum(['yes', 'online']),
  standing: z.exactOptional(z.strictObject({ area: areaId, when: condition, from: day, citations })),
})

const source = z.strictObject({
  title: z.string(),
  publisher: z.enum(['microsoft', 'third-party']),
  place: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('address'), url: z.string() }),
    z.strictObject({ kind: z.literal('repository'), repository: z.string(), path: z.string() }),
    z.strictObject({ kind: z.literal('name'), name: z.string() }),
  ]),
  date: z.exactOptional(day),
  speaksFrom: z.exactOptional(day),
  checkedOn: day,
})

const warning = z.strictObject({
  areas: z.array(areaId),
  when: condition,
  together: z.exactOptional(z.array(condition)),
  from: z.exactOptional(day),
  announced: z.exactOptional(day),
  citations,
})

const position = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('follows'), reading: z.int().check(z.positive()) }),
  z.strictObject({ kind: z.literal('keeps-both') }),
  z.strictObject({ kind: z.literal('leaves-open') }),
])

const contradiction = z.strictObject({ readings: z.tuple([citation, citation], citation), position })

const milestone = z.exactOptional(z.union([z.literal('not-stated'), z.strictObject({ day, citation })]))

const lifecycle = z.strictObject({
  kind: z.enum(['server', 'client', 'service']),
  release: milestone,
  mainstreamEnd: milestone,
  supportEnd: milestone,
  serviceEnd: milestone,
})

export const knowledgeSchema = z.strictObject({
  $schema: z.literal('./knowledge.schema.json'),
  version: z.string(),
  date: day,
  firstDay: day,
  questions: z.record(questionId, question),
  areas: z.record(areaId, z.strictObject({ pages: z.array(sourceId), absentWhen: z.exactOptional(answerTest) })),
  features: z.record(featureId, z.strictObject({ area: areaId })),
  statements: z.partialRecord(statementId, statement),
  prerequisites: z.record(prerequisiteId, prerequisite),
  sources: z.record(sourceId, source),
  warnings: z.partialRecord(warningId, warning),
  assumptions: z.record(assumptionId, z.strictObject({ area: areaId, citations })),
  successors: z.record(successorId, z.strictObject({ citations })),
  contradictions: z.record(contradictionId, contradiction),
  contradictedStatements: z.partialRecord(statementId, contradictionId),
  lifecycles: z.record(lifecycleId, lifecycle),
})

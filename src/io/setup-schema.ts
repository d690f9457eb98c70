import { type GroupAnswers, nameIds, type Setup } from '../engine/setup'
import { knowledge } from '../knowledge'
import type { AreaId } from '../knowledge/ids'
import { groupQuestions, tenantQuestions } from '../knowledge/questions'
import { isDay } from './day'
import { isDnsName } from './dns-name'
import './zod-without-eval'
import * as z from 'zod/mini'

/** Custom refusals that zod has no code for; `params.problem` names which. */
const must = <T>(problem: string, check: (value: T) => boolean, path: string[] = []) =>
  z.refine<T>(check, { path, params: { problem } })

const isWellFormed = (text: string) =>
  !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text)

const text = (minimum: number) =>
  z.string().check(z.minLength(minimum), z.maxLength(120), must('not-text', isWellFormed))

/** A day the knowledge can answer for. */
const daySchema = z.string().check(
  must('not-a-day', isDay),
  must('too-early', (day) => !isDay(day) || day >= knowledge.firstDay),
)

const dnsName = z.string().check(must('not-a-dns-name', isDnsName))

interface Answerable {
  readonly options: readonly string[]
  readonly coarse?: Readonly<Record<string, unknown>>
}

const answerTo = ({ options, coarse = {} }: Answerable) =>
  z.optional(z.enum([...options, ...Object.keys(coarse)] as [string, ...string[]]))

const answers = (questions: Readonly<Record<string, Answerable>>) =>
  Object.fromEntries(Object.entries(questions).map(([id, question]) => [id, answerTo(question)]))

const areaIds = Object.keys(knowledge.areas) as [AreaId, ...AreaId[]]

/** An Exchange version says something only of a mailbox on Exchange Server. */
const agrees = ({ exchange, mailbox }: GroupAnswers) => exchange === undefined || mailbox === 'exchange-server'

const group = z
  .strictObject({
    name: text(1),
    users: z.optional(z.int().check(z.gte(0), z.lte(10_000_000))),
    ...answers(groupQuestions),
  })
  .check(must<object>('contradiction', (one) => agrees(one), ['exchange']))

const unique = (texts: readonly string[]) => new Set(texts).size === texts.length

/** The setup of the contract: strict, so that nothing an admin wrote is dropped in silence. */
export const setupSchema = z.strictObject({
  version: z.literal(1),
  asOf: z.optional(daySchema),
  title: z.optional(text(0)),
  tenant: z.optional(
    z.strictObject({
      areas: z.optional(z.array(z.enum(areaIds)).check(z.minLength(1), must('repeated', unique))),
      ...answers(tenantQuestions),
    }),
  ),
  groups: z.array(group).check(
    z.minLength(1),
    z.maxLength(12),
    must<readonly { name: string }[]>('repeated', (groups) => unique(groups.map(({ name }) => name))),
  ),
  names: z.optional(z.strictObject(Object.fromEntries(nameIds.map((id) => [id, z.optional(dnsName)])))),
})

/** What a valid document holds; the schema is built from the questions, so its own type says less. */
export const asSetup = (value: z.infer<typeof setupSchema>): Setup => value as Setup

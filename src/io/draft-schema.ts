import * as z from 'zod/mini'
import { type GroupAnswers, nameIds, type TenantAnswers } from '../engine/setup'
import type { AreaId } from '../knowledge/ids'
import { groupQuestions, tenantQuestions } from '../knowledge/questions'
import type { Question } from '../knowledge/types'
import { type Draft, draftFormat, type KeptDraft } from './draft-type'
import { mostGroups } from './link/limits'
import './zod-without-eval'

const schema = z.strictObject({
  version: z.literal(draftFormat),
  savedAt: z.string(),
  begunAt: z.exactOptional(z.string()),
  draft: z.strictObject({
    title: z.string(),
    asOf: z.string(),
    areas: z.array(z.enum(['teams', 'skype', 'intune'] satisfies AreaId[])),
    tenant: answers<TenantAnswers>(tenantQuestions),
    groups: z
      .array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          users: z.string(),
          build: z.string(),
          answers: answers<GroupAnswers>(groupQuestions),
        }),
      )
      .check(z.minLength(1), z.maxLength(mostGroups), z.refine(haveDistinctIds)),
    names: answers<Draft['names']>(Object.fromEntries(nameIds.map((id) => [id, {}]))),
  }),
})

/** Reads what was kept; null where it is not a draft as this version writes it. */
export function parseDraft(text: string): KeptDraft | null {
  return readDraft(parseJson(text))
}

/** The same of a value that is no text any more. */
export function readDraft(value: unknown): KeptDraft | null {
  const { data } = z.safeParse(schema, value)
  if (!data) return null
  const { version: _format, ...kept } = data
  return kept
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function answers<Answers>(questions: Readonly<Record<string, Partial<Question>>>) {
  const fields = Object.entries(questions).map(([id, { options, coarse }]) => {
    const answer = options ? z.enum([...options, ...Object.keys(coarse ?? {})]) : z.string()
    return [id, z.optional(answer)] as const
  })
  // The fields are made from the table of questions itself, which the type of the answers is derived from.
  return z.strictObject(Object.fromEntries(fields)) as unknown as z.ZodMiniType<Answers>
}

function haveDistinctIds(groups: readonly { readonly id: string }[]): boolean {
  return new Set(groups.map(({ id }) => id)).size === groups.length
}

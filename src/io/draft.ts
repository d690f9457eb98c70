import * as z from 'zod/mini'
import { type GroupAnswers, type NameId, nameIds, type TenantAnswers } from '../engine/setup'
import type { AreaId } from '../knowledge/ids'
import { groupQuestions, tenantQuestions } from '../knowledge/questions'
import type { Question } from '../knowledge/types'
import { mostGroups } from './link/limits'

/** One group of users as the wizard holds it: texts as typed, and answers that may no longer be asked. */
export interface DraftGroup {
  /** Stays the same while the group is renamed or moved. */
  readonly id: string
  /** A number where the admin has not named it: shown as "Group 1" or "Groupe 1". */
  readonly name: string
  readonly users: string
  readonly build: string
  readonly answers: GroupAnswers
}

/** What has been typed and chosen so far; it need not make a valid setup. */
export interface Draft {
  readonly title: string
  /** Empty: today. */
  readonly asOf: string
  /** Empty: all areas. */
  readonly areas: readonly AreaId[]
  readonly tenant: TenantAnswers
  readonly groups: readonly DraftGroup[]
  readonly names: { readonly [N in NameId]?: string }
}

export type DraftRead =
  | { readonly kind: 'none' }
  | { readonly kind: 'ok'; readonly draft: Draft; readonly savedAt: string }
  /** What could not be read has been kept under another key. */
  | { readonly kind: 'unreadable' }
  /** The browser refuses to keep anything. */
  | { readonly kind: 'blocked' }

export interface DraftStore {
  readonly read: () => DraftRead
  /** Whether it is kept now. */
  readonly write: (draft: Draft, savedAt: string) => boolean
  readonly forget: () => void
}

/** Where a draft is kept; a draft that makes way for somebody else's setup is kept beside it. */
export type DraftSlot = 'current' | 'earlier'

const keys: Readonly<Record<DraftSlot, string>> = { current: 'coexist.draft', earlier: 'coexist.draft.earlier' }
const unreadableKey = 'coexist.draft.unreadable'
const formatVersion = 1

// The browser's content security policy may forbid code made at run time: zod then does without from the start.
z.config({ jitless: true })

const schema = z.strictObject({
  version: z.literal(formatVersion),
  savedAt: z.string(),
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

/** The draft kept by the browser. Its storage may throw at any moment: then nothing is kept, and nothing breaks. */
export function draftStore(openStorage: () => Storage, slot: DraftSlot = 'current'): DraftStore {
  const key = keys[slot]
  return {
    read: () => attempt(() => readFrom(openStorage(), key), { kind: 'blocked' }),
    write: (draft, savedAt) =>
      attempt(() => {
        openStorage().setItem(key, JSON.stringify({ version: formatVersion, savedAt, draft }))
        return true
      }, false),
    forget: () => attempt(() => openStorage().removeItem(key), undefined),
  }
}

function readFrom(storage: Storage, key: string): DraftRead {
  const text = storage.getItem(key)
  if (text === null) return { kind: 'none' }
  const parsed = z.safeParse(schema, parseJson(text))
  if (parsed.success) return { kind: 'ok', draft: parsed.data.draft, savedAt: parsed.data.savedAt }
  storage.setItem(unreadableKey, text)
  storage.removeItem(key)
  return { kind: 'unreadable' }
}

function attempt<Value>(action: () => Value, otherwise: Value): Value {
  try {
    return action()
  } catch {
    return otherwise
  }
}

const parseJson = (text: string): unknown => attempt(() => JSON.parse(text), undefined)

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

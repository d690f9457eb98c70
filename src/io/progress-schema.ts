import * as z from 'zod/mini'
import { type Progress, withoutEmptySteps } from '../engine/progress'
import { isDay } from './day'
import { registry } from './link/registry'
import { type Refusal, shown } from './refusal'
import './zod-without-eval'

export type ProgressResult =
  | { readonly kind: 'ok'; readonly progress: Progress }
  | { readonly kind: 'refused'; readonly refusals: readonly [Refusal, ...Refusal[]] }

/** As long as a name and as a paragraph: what the fields of the page take. */
const longestOwner = 120
const longestNote = 1000

const text = (longest: number) => z.exactOptional(z.string().check(z.maxLength(longest)))

const day = z.string().check(z.refine(isDay))

const acceptedShape = {
  reason: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(longestNote))),
  until: day,
}

const stepShape = {
  done: z.exactOptional(z.literal(true)),
  owner: text(longestOwner),
  due: z.exactOptional(day),
  note: text(longestNote),
  accepted: z.exactOptional(z.strictObject(acceptedShape)),
}

/** Steps keep their numbers for ever, so what was noted about one that is gone is still read. */
export const progressSchema = z.strictObject(
  Object.fromEntries(registry.steps.map((id) => [id, z.exactOptional(z.strictObject(stepShape))])),
)

/** Reads what was noted about the steps of a runbook; the refusals say where, what was found and what is allowed. */
export function parseProgress(value: unknown): ProgressResult {
  const { data, error } = z.safeParse(progressSchema, value)
  // The schema is made of the registered steps, whose ids its type does not know.
  if (data) return { kind: 'ok', progress: withoutEmptySteps(data as Progress) }
  const [first, ...rest] = error.issues.flatMap((issue) => refusalsOf(issue, value))
  return { kind: 'refused', refusals: [first ?? { path: '', problem: 'missing' }, ...rest] }
}

function refusalsOf(issue: z.core.$ZodIssue, root: unknown): readonly Refusal[] {
  const path = issue.path.map(String).join('.')
  const found = valueAt(root, issue.path)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = keysAt[issue.path.length] ?? []
      return issue.keys.map((key) => ({ path, problem: 'unknown-key', found: key, allowed }))
    }
    case 'invalid_value':
      return [{ path, problem: 'not-allowed', found: shown(found), allowed: issue.values.map(String) }]
    case 'too_small':
    case 'too_big': {
      const [minimum, maximum] =
        issue.path.at(-1) === 'owner' ? [0, longestOwner] : [isReason(issue) ? 1 : 0, longestNote]
      return [{ path, problem: 'wrong-length', found: String(found).length, minimum, maximum }]
    }
    case 'custom':
      return [{ path, problem: 'not-a-day', found: shown(found) }]
    default:
      if (found === undefined && issue.path.length > 0) return [{ path, problem: 'missing' }]
      return [{ path, problem: 'wrong-type', found: shown(found), expected: expectedAt(issue.path) }]
  }
}

/** What may stand at each depth: steps, what is noted about one, its acceptance. */
const keysAt = [registry.steps, Object.keys(stepShape), Object.keys(acceptedShape)]

const expectedAt = (path: readonly PropertyKey[]) => (path.length < 2 || path.at(-1) === 'accepted' ? 'object' : 'text')

const isReason = ({ path }: z.core.$ZodIssue) => path.at(-1) === 'reason'

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Readonly<Record<PropertyKey, unknown>>)[key], root)

import type * as z from 'zod/mini'
import type { Setup } from '../engine/setup'
import { knowledge } from '../knowledge'
import { type ExpectedType, type Refusal, shown } from './refusal'
import { asSetup, setupSchema } from './setup-schema'

export type SetupResult =
  | { readonly kind: 'ok'; readonly setup: Setup }
  | { readonly kind: 'refused'; readonly refusals: readonly [Refusal, ...Refusal[]] }

/** Larger texts are refused before they are read. */
export const largestText = 1_000_000

/** Reads a setup from JSON text; the refusals say where, what was found and what is allowed. */
export function parseSetupText(text: string): SetupResult {
  if (text.length > largestText) {
    return refused({ path: '', problem: 'too-large', found: text.length, limit: largestText })
  }
  try {
    return parseSetup(JSON.parse(text))
  } catch {
    return refused({ path: '', problem: 'not-json' })
  }
}

/** Reads a setup from a value of unknown shape, or the setup within a saved file. */
export function parseSetup(value: unknown): SetupResult {
  const parsed = setupSchema.safeParse(value)
  if (parsed.success) return { kind: 'ok', setup: asSetup(parsed.data) }
  const [first, ...rest] = parsed.error.issues.flatMap((issue) => refusalsOf(issue, value))
  return first ? { kind: 'refused', refusals: [first, ...rest] } : refused({ path: '', problem: 'not-json' })
}

const refused = (refusal: Refusal): SetupResult => ({ kind: 'refused', refusals: [refusal] })

type Issue = z.core.$ZodIssue

function refusalsOf(issue: Issue, root: unknown): readonly Refusal[] {
  const path = pathText(issue.path)
  const found = valueAt(root, issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path, problem: 'unknown-key', found: key, allowed: allowedKeys(issue.path) }))
    case 'invalid_value':
      if (found === undefined) return [{ path, problem: 'missing' }]
      return [{ path, problem: 'not-allowed', found: shown(found), allowed: issue.values.map(String) }]
    case 'invalid_type':
      if (found === undefined) return [{ path, problem: 'missing' }]
      return [{ path, problem: 'wrong-type', found: shown(found), expected: expectedType(issue.expected) }]
    case 'too_small':
    case 'too_big':
      return [limitRefusal(issue, path, found)]
    case 'custom':
      return [customRefusal(issue, path, found)]
    default:
      return [{ path, problem: 'wrong-type', found: shown(found), expected: 'text' }]
  }
}

function limitRefusal(issue: Issue & { code: 'too_small' | 'too_big' }, path: string, found: unknown): Refusal {
  if (issue.origin === 'array') {
    return { path, problem: 'wrong-count', found: Array.isArray(found) ? found.length : 0, minimum: 1, maximum: 12 }
  }
  if (issue.origin === 'string') {
    const minimum = path === 'title' ? 0 : 1
    return { path, problem: 'wrong-length', found: String(found).length, minimum, maximum: 120 }
  }
  return { path, problem: 'out-of-range', found: shown(found), minimum: 0, maximum: 10_000_000 }
}

function customRefusal(issue: Issue & { code: 'custom' }, path: string, found: unknown): Refusal {
  switch (issue.params?.problem) {
    case 'not-a-day':
      return { path, problem: 'not-a-day', found: shown(found) }
    case 'too-early':
      return { path, problem: 'too-early', found: shown(found), earliest: knowledge.firstDay }
    case 'not-a-dns-name':
      return { path, problem: 'not-a-dns-name', found: shown(found) }
    case 'contradiction':
      return { path, problem: 'contradiction', found: shown(found), needs: 'mailbox: "exchange-server"' }
    case 'repeated':
      return { path, problem: 'repeated', found: shown(firstRepeated(found)) }
    default:
      return { path, problem: 'not-text', found: shown(found) }
  }
}

function firstRepeated(list: unknown): unknown {
  if (!Array.isArray(list)) return list
  const keys = list.map((one: unknown) => (typeof one === 'object' && one !== null && 'name' in one ? one.name : one))
  return keys.find((key, index) => keys.indexOf(key) !== index)
}

function expectedType(expected: string): ExpectedType {
  if (expected === 'object') return 'object'
  if (expected === 'array') return 'list'
  if (expected === 'int') return 'whole-number'
  return expected === 'number' ? 'number' : 'text'
}

function allowedKeys(path: readonly PropertyKey[]): readonly string[] {
  const shape: Readonly<Record<string, unknown>> = setupSchema.def.shape
  if (path.length === 0) return Object.keys(shape)
  return keysWithin(shape[String(path[0])])
}

/** The keys of an object schema, found through what is optional and what is a list. */
function keysWithin(schema: unknown): readonly string[] {
  const { def } = schema as { def: { shape?: object; innerType?: unknown; element?: unknown } }
  if (def.shape) return Object.keys(def.shape)
  return keysWithin(def.innerType ?? def.element)
}

/** `groups[0].mailbox`, as a reader would write it. */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    return text === '' ? String(part) : `${text}.${String(part)}`
  }, '')
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined,
    root,
  )
}

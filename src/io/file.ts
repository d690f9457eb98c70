import type { Assessment } from '../engine/assessment'
import type { Setup } from '../engine/setup'
import { largestText, parseSetup } from './parse-setup'

import { type Refusal, shown } from './refusal'

/** What a saved file holds. */
export interface CoexistFile {
  readonly coexist: 1
  readonly knowledge: string
  readonly savedAt: string
  readonly setup: Setup
  readonly progress?: Readonly<Record<string, object>>
  readonly assessment?: Assessment
}

/** The text of a file, as a person can read it. */
export const fileText = (file: CoexistFile): string => `${JSON.stringify(file, null, 2)}\n`

export type DocumentResult =
  | { readonly kind: 'ok'; readonly setup: Setup }
  | { readonly kind: 'refused'; readonly refusals: readonly [Refusal, ...Refusal[]] }

const fileKeys = ['coexist', 'knowledge', 'savedAt', 'setup', 'progress', 'assessment'] as const

/** Reads the setup from JSON text that holds a setup or a saved file; the refusals say where and what is allowed. */
export function parseDocument(text: string): DocumentResult {
  if (text.length > largestText) {
    return refused({ path: '', problem: 'too-large', found: text.length, limit: largestText })
  }
  const value = parseJson(text)
  if (value === notJson) return refused({ path: '', problem: 'not-json' })
  return isFile(value) ? parseFile(value) : parseSetup(value)
}

const notJson = Symbol('not JSON')

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return notJson
  }
}

const isFile = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'coexist')

/** Strict like the setup in it: what is not known is refused rather than dropped. */
function parseFile(file: Readonly<Record<string, unknown>>): DocumentResult {
  if (file.coexist !== 1) {
    return refused({ path: 'coexist', problem: 'not-allowed', found: shown(file.coexist), allowed: ['1'] })
  }
  const stray = Object.keys(file).find((key) => !(fileKeys as readonly string[]).includes(key))
  if (stray !== undefined) return refused({ path: '', problem: 'unknown-key', found: stray, allowed: fileKeys })
  for (const key of ['knowledge', 'savedAt'] as const) {
    if (typeof file[key] !== 'string') {
      return refused({ path: key, problem: 'wrong-type', found: shown(file[key]), expected: 'text' })
    }
  }
  for (const key of ['progress', 'assessment'] as const) {
    const part = file[key]
    if (part !== undefined && (typeof part !== 'object' || part === null || Array.isArray(part))) {
      return refused({ path: key, problem: 'wrong-type', found: shown(part), expected: 'object' })
    }
  }
  if (file.setup === undefined) return refused({ path: 'setup', problem: 'missing' })
  return within('setup', parseSetup(file.setup))
}

function within(path: string, result: DocumentResult): DocumentResult {
  if (result.kind === 'ok') return result
  const [first, ...rest] = result.refusals.map((refusal) => ({
    ...refusal,
    path: refusal.path === '' ? path : `${path}.${refusal.path}`,
  }))
  return first ? { kind: 'refused', refusals: [first, ...rest] } : result
}

const refused = (refusal: Refusal): DocumentResult => ({ kind: 'refused', refusals: [refusal] })

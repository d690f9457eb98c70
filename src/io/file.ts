import type { Assessment } from '../engine/assessment'
import type { Progress } from '../engine/progress'
import type { Setup } from '../engine/setup'
import { isCutShort } from './json-lines'
import { largestText, parseSetup } from './parse-setup'
import { parseProgress } from './progress-schema'
import { type Refusal, shown } from './refusal'

/** What a saved file holds. */
export interface CoexistFile {
  readonly coexist: 1
  readonly knowledge: string
  readonly savedAt: string
  readonly setup: Setup
  readonly progress?: Progress
  readonly assessment?: Assessment
}

/** The text of a file, as a person can read it. */
export const fileText = (file: CoexistFile): string => `${JSON.stringify(file, null, 2)}\n`

export type DocumentResult = Read | Refused

interface Read {
  readonly kind: 'ok'
  readonly setup: Setup
  readonly progress?: Progress
  /** What a saved file says of its making; missing where only a setup was read. */
  readonly saved?: Pick<CoexistFile, 'knowledge' | 'savedAt'>
}

interface Refused {
  readonly kind: 'refused'
  readonly refusals: readonly [Refusal, ...Refusal[]]
}

const setupKeys = ['version', 'asOf', 'title', 'tenant', 'groups', 'names'] as const satisfies (keyof Setup)[]
const fileKeys = ['coexist', 'knowledge', 'savedAt', 'setup', 'progress', 'assessment'] as const

/** Reads the setup, and what was noted about its runbook, from JSON text that holds a setup or a saved file; the refusals say where and what is allowed. */
export function parseDocument(text: string): DocumentResult {
  if (text.length > largestText) {
    return refused({ path: '', problem: 'too-large', found: text.length, limit: largestText })
  }
  const value = parseJson(text)
  if (value === notJson) return refused({ path: '', problem: isCutShort(text) ? 'cut-short' : 'not-json' })
  if (isFile(value)) return parseFile(value)
  return isForeign(value) ? refused({ path: '', problem: 'foreign' }) : parseSetup(value)
}

const notJson = Symbol('not JSON')

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return notJson
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isFile = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && Object.hasOwn(value, 'coexist')

/** An object with nothing in it that a setup has; whatever else is wrong, a setup is told in detail. */
const isForeign = (value: unknown): boolean =>
  isObject(value) && Object.keys(value).length > 0 && !setupKeys.some((key) => Object.hasOwn(value, key))

/** Strict like the setup in it: what is not known is refused rather than dropped. */
function parseFile(file: Readonly<Record<string, unknown>>): DocumentResult {
  const version = versionRefusal(file.coexist)
  if (version) return refused(version)
  if (Object.hasOwn(file, 'assessments')) return refused({ path: '', problem: 'several' })
  const stray = Object.keys(file).find((key) => !(fileKeys as readonly string[]).includes(key))
  if (stray !== undefined) return refused({ path: '', problem: 'unknown-key', found: stray, allowed: fileKeys })
  for (const key of ['knowledge', 'savedAt'] as const) {
    if (typeof file[key] !== 'string') {
      return refused({ path: key, problem: 'wrong-type', found: shown(file[key]), expected: 'text' })
    }
  }
  if (file.assessment !== undefined && !isObject(file.assessment)) {
    return refused({ path: 'assessment', problem: 'wrong-type', found: shown(file.assessment), expected: 'object' })
  }
  if (file.setup === undefined) return refused({ path: 'setup', problem: 'missing' })
  const setup = within('setup', parseSetup(file.setup))
  if (setup.kind === 'refused') return setup
  const read = { ...setup, saved: { knowledge: String(file.knowledge), savedAt: String(file.savedAt) } }
  if (file.progress === undefined) return read
  const progress = within('progress', parseProgress(file.progress))
  return progress.kind === 'ok' ? { ...read, progress: progress.progress } : progress
}

/** Why a file of this version of the format is not read; null where it is. */
export function versionRefusal(version: unknown): Refusal | null {
  if (version === 1) return null
  const found = shown(version)
  const isLater = typeof version === 'number' && Number.isInteger(version) && version > 1
  return isLater
    ? { path: 'coexist', problem: 'newer', found }
    : { path: 'coexist', problem: 'not-allowed', found, allowed: ['1'] }
}

function within<Ok extends { readonly kind: 'ok' }>(path: string, result: Ok | Refused): Ok | Refused {
  if (result.kind === 'ok') return result
  const [first, ...rest] = result.refusals.map((refusal) => ({
    ...refusal,
    path: refusal.path === '' ? path : `${path}.${refusal.path}`,
  }))
  return first ? { kind: 'refused', refusals: [first, ...rest] } : result
}

const refused = (refusal: Refusal): Refused => ({ kind: 'refused', refusals: [refusal] })

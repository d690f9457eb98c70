import { type CoexistFile, type DocumentResult, parseDocument, versionRefusal } from './file'
import { isCutShort } from './json-lines'
import { largestText } from './parse-setup'
import { type Refusal, shown } from './refusal'

/** Several saved files in one. */
interface Bundle {
  readonly coexist: 1
  readonly savedAt: string
  readonly assessments: readonly CoexistFile[]
}

export const bundleText = (bundle: Bundle): string => `${JSON.stringify(bundle, null, 2)}\n`

/** Far more than anybody keeps. */
export const largestBundle = 16 * largestText
const mostEntries = 1000

/** One assessment of a file that was read, in its order. */
export interface BundleEntry {
  /** From 1. */
  readonly place: number
  /** What it calls itself, to name it where it is refused. */
  readonly title: string | null
  readonly result: DocumentResult
}

export type BundleResult =
  | { readonly kind: 'ok'; readonly entries: readonly BundleEntry[] }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }

/** Reads what was exported, or a single saved file or setup. Each entry is accepted or refused by itself. */
export function parseBundle(text: string): BundleResult {
  if (text.length > largestBundle) {
    return refused({ path: '', problem: 'too-large', found: text.length, limit: largestBundle })
  }
  const value = parseJson(text)
  if (value === undefined) return refused({ path: '', problem: isCutShort(text) ? 'cut-short' : 'not-json' })
  if (!isBundle(value)) return { kind: 'ok', entries: [entryOf(value, 0)] }
  const version = versionRefusal(value.coexist)
  if (version) return refused(version)
  const { assessments } = value
  if (!Array.isArray(assessments)) {
    return refused({ path: 'assessments', problem: 'wrong-type', found: shown(assessments), expected: 'list' })
  }
  if (assessments.length > mostEntries) {
    const found = assessments.length
    return refused({ path: 'assessments', problem: 'wrong-count', found, minimum: 0, maximum: mostEntries })
  }
  return { kind: 'ok', entries: assessments.map(entryOf) }
}

const entryOf = (value: unknown, index: number): BundleEntry => ({
  place: index + 1,
  title: titleOf(value),
  result: parseEntry(value),
})

/** Through its text, so that an entry is held to the very limits of a file. */
function parseEntry(value: unknown): DocumentResult {
  try {
    return parseDocument(JSON.stringify(value))
  } catch {
    // Nested too deep to be written.
    return { kind: 'refused', refusals: [{ path: '', problem: 'not-json' }] }
  }
}

function titleOf(value: unknown): string | null {
  const setup = isObject(value) && isObject(value.setup) ? value.setup : value
  const title = isObject(setup) ? setup.title : null
  return typeof title === 'string' ? title.slice(0, 120) : null
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isBundle = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && Object.hasOwn(value, 'assessments')

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const refused = (refusal: Refusal): BundleResult => ({ kind: 'refused', refusals: [refusal] })

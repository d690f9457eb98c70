import { isDeepStrictEqual } from 'node:util'
import { cellAddress, splitPlace, stepAddress } from '../../src/app/result-places'
import { parseBundle } from '../../src/io/assessment-bundle'
import { checkOutput } from '../../src/io/check-output'
import { isDnsName } from '../../src/io/dns-name'
import { parseDraft } from '../../src/io/draft-schema'
import { draftFormat } from '../../src/io/draft-type'
import { readExchangeBuild } from '../../src/io/exchange-build'
import { parseDocument } from '../../src/io/file'
import { hostNameOf } from '../../src/io/host-names'
import { decodeLink } from '../../src/io/link/decode'
import { encodeLink } from '../../src/io/link/encode'
import { lockedIn } from '../../src/io/link/locked'
import { matrixViewStore } from '../../src/io/matrix-view'
import { parseSetup } from '../../src/io/parse-setup'
import { notesStore, progressKey } from '../../src/io/progress'
import { parseProgress } from '../../src/io/progress-schema'
import { storageOf } from '../../src/io/test-storage'
import { checkExpectations } from '../../src/knowledge/runbook/check-expectations'
import { placeOf, returnPlaceOf } from '../../src/wizard/addresses'

/** What became of an input; an offence says what must never happen. */
export type Taken = 'accepted' | 'refused' | { readonly offence: string }

/** One place where something from outside comes in, with the rule that whatever it accepts must keep. */
export type Edge = (text: string) => Taken

const accepted = (roundTrips: boolean, offence: string): Taken => (roundTrips ? 'accepted' : { offence })

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const again = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const link: Edge = (text) => {
  const result = decodeLink(text)
  if (result.kind !== 'ok') return 'refused'
  const code = encodeLink(result.link)
  const isSame = decodedText(text).includes(code) && isDeepStrictEqual(decodeLink(code), result)
  return accepted(isSame && parseSetup(result.link.setup).kind === 'ok', 'opens as what it does not say')
}

/** As mail programs break and encode it. */
const decodedText = (text: string): string =>
  text
    .replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\s+/g, '')

const lockedLink: Edge = (text) => {
  const result = lockedIn(text)
  if (result?.kind !== 'locked') return 'refused'
  const isSame = text.replace(/\s+/g, '').includes(result.code) && isDeepStrictEqual(lockedIn(result.code), result)
  return accepted(isSame, 'is another code when read again')
}

/** Nothing of the file is dropped, nothing is added, and what is written reads as the same. */
const setupFile: Edge = (text) => {
  const result = parseDocument(text)
  if (result.kind === 'refused') return 'refused'
  const value = fromJson(text)
  const said = result.saved ? (value as { setup: unknown }).setup : value
  const isWhole = isDeepStrictEqual(again(result.setup), again(said))
  const reread = parseDocument(JSON.stringify(result.setup))
  return accepted(
    isWhole && reread.kind === 'ok' && isDeepStrictEqual(reread.setup, again(result.setup)),
    'drops or adds',
  )
}

const allAssessments: Edge = (text) => {
  const result = parseBundle(text)
  if (result.kind === 'refused') return 'refused'
  const value = fromJson(text) as { assessments?: readonly unknown[] } | readonly unknown[] | null
  const count = value !== null && typeof value === 'object' && 'assessments' in value ? value.assessments?.length : 1
  const isWhole = result.entries.every(
    (one) => one.result.kind === 'refused' || parseSetup(one.result.setup).kind === 'ok',
  )
  if (result.entries.length !== count || !isWhole) return { offence: 'loses an entry, or accepts what is no setup' }
  return result.entries.some((one) => one.result.kind === 'ok') ? 'accepted' : 'refused'
}

const storedDraft: Edge = (text) => {
  const kept = parseDraft(text)
  if (kept === null) return 'refused'
  const written = JSON.stringify({ version: draftFormat, ...kept })
  return accepted(
    isDeepStrictEqual(parseDraft(written), kept) && isDeepStrictEqual(fromJson(written), fromJson(text)),
    'drops or adds',
  )
}

/** What cannot be read is set aside whole before anything is written over it. */
const storedNotes: Edge = (text) => {
  const storage = storageOf({ [progressKey]: text })
  const store = notesStore(() => storage)
  const isKept = store.read('draft') !== null || storage.getItem(progressKey) === text
  if (!isKept) return storage.getItem(`${progressKey}.unreadable`) === text ? 'refused' : { offence: 'loses the text' }
  const before = store.read('draft')
  store.write('other', { progress: {}, way: 'manual' })
  return accepted(isDeepStrictEqual(notesStore(() => storage).read('draft'), before), 'loses notes beside others')
}

const stepNotes: Edge = (text) => {
  const result = parseProgress(fromJson(text))
  if (result.kind === 'refused') return 'refused'
  return accepted(isDeepStrictEqual(parseProgress(again(result.progress)), result), 'is other notes when read again')
}

const storedMatrix: Edge = (text) => {
  const storage = storageOf({ 'coexist.matrix': text })
  const view = matrixViewStore(() => storage).read('draft')
  if (view === null) return 'refused'
  matrixViewStore(() => storage).write('other', view)
  return accepted(isDeepStrictEqual(matrixViewStore(() => storage).read('draft'), view), 'loses a view beside others')
}

const buildNumber: Edge = (text) => {
  const result = readExchangeBuild(text)
  if (result.kind !== 'found') return 'refused'
  const reread = readExchangeBuild(result.build)
  return accepted(reread.kind === 'found' && reread.update === result.update, 'is another update when read again')
}

const hostName: Edge = (text) => {
  const host = hostNameOf(text)
  return host === null ? 'refused' : accepted(isDnsName(host) && hostNameOf(host) === host, 'is no DNS name')
}

const address: Edge = (text) => {
  const { page, step, cell } = splitPlace(text)
  const wizard = placeOf(text)
  returnPlaceOf(fromJson(text))
  if (wizard.group !== undefined && !(wizard.group >= 0 && wizard.group < 100)) return { offence: 'is no place' }
  if (step !== null) return accepted(splitPlace(stepAddress(page, step)).step === step, 'leads to another step')
  if (cell === null) return wizard.step === undefined ? 'refused' : 'accepted'
  return accepted(isDeepStrictEqual(splitPlace(cellAddress(page, cell)).cell, cell), 'leads to another cell')
}

const questions = Object.values(checkExpectations).map((expectation) => ({
  expectation,
  names: { 'autodiscover-host': 'autodiscover.contoso.com' },
  applies: () => true,
}))

/** Line ends are the clipboard's, not the command's; what passes names no fault. */
const output: Edge = (text) => {
  const outcomes = questions.map((question) => checkOutput(text, question))
  const other = text.includes('\r') ? null : text.replaceAll('\n', '\r\n')
  if (other !== null && other.length < 10_000) {
    const reread = questions.map((question) => checkOutput(other, question))
    if (!isDeepStrictEqual(reread, outcomes)) return { offence: 'depends on the ends of lines' }
  }
  return outcomes.some(({ kind }) => kind === 'passes' || kind === 'fails') ? 'accepted' : 'refused'
}

/** Every edge, under the name that the threat model gives it. */
export const edges = {
  link,
  'locked link': lockedLink,
  'setup file': setupFile,
  'all assessments': allAssessments,
  'stored draft': storedDraft,
  'stored notes': storedNotes,
  'notes on steps': stepNotes,
  'stored matrix': storedMatrix,
  'build number': buildNumber,
  'host name': hostName,
  address,
  'output of a check': output,
} as const satisfies Readonly<Record<string, Edge>>

export type EdgeName = keyof typeof edges
export const edgeNames = Object.keys(edges) as EdgeName[]

const untouched = Object.getOwnPropertyNames(Object.prototype).sort().join()

/** What an edge makes of a text; an error that escapes and a prototype that changed are offences too. */
export function take(edge: EdgeName, text: string): Taken {
  try {
    const taken = edges[edge](text)
    const isClean = Object.getOwnPropertyNames(Object.prototype).sort().join() === untouched
    return isClean ? taken : { offence: 'reaches the prototype of all objects' }
  } catch (error) {
    return { offence: `throws ${String(error).slice(0, 200)}` }
  }
}

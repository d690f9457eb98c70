import type { AcceptedLimitation, Progress, StepProgress } from '../../engine/progress'
import type { Group, Setup } from '../../engine/setup'
import type { IsoDate } from '../../knowledge/types'
import { isDnsName } from '../dns-name'
import { BitReader, type ReadFailure } from './bits'
import { checksum, checksumLength } from './checksum'
import { firstDay, isoDate } from './days'
import { encodeLink } from './encode'
import { type FormatVersion, firstYear, isFormatVersion, longestLink, widths } from './format'
import { isGroupName, isTitle, isUserCount, mostGroups } from './limits'
import type { Link, LinkResult } from './link'
import { linkIn } from './paste'
import { registry as ownRegistry, type RegisteredQuestion, type Registry } from './registry'
import { readText } from './text'

/**
 * Opens a link: the bare text, or a text pasted with the address and punctuation around it. Never throws.
 *
 * `ok` means that this very text is what `encodeLink` makes of the link returned, and that its setup is valid.
 */
export function decodeLink(text: string, registry: Registry = ownRegistry): LinkResult {
  if (text.length > longestLink) return { kind: 'oversized' }
  const link = linkIn(text)
  if (link === null) return { kind: 'foreign' }
  const unsigned = link.slice(0, -checksumLength)
  if (unsigned === '' || checksum(unsigned) !== link.slice(-checksumLength)) return { kind: 'damaged' }
  const version = unsigned.charAt(0)
  if (!isFormatVersion(version)) return { kind: 'newer', version: Number(version) }
  return readWhole(link, version, registry)
}

function readWhole(text: string, version: FormatVersion, registry: Registry): LinkResult {
  const reader = new BitReader(text.slice(1, -checksumLength))
  const link = readLink(reader, registry, version)
  if (reader.failure === 'newer') return { kind: 'newer', version: Number(version) }
  // Writing it again finds what reading is too lenient for: surplus characters, a name that needs not be written, a
  // version that is newer than what is said needs.
  if (reader.failure === 'damaged' || encodeLink(link, registry) !== text) return { kind: 'damaged' }
  return { kind: 'ok', link }
}

function readLink(reader: BitReader, registry: Registry, version: FormatVersion): Link {
  const knowledge = readKnowledge(reader)
  const day = firstDay + reader.number(widths.day)
  const followsToday = reader.flag()
  const asOf = readableDate(reader, day)
  const setup = { ...readSetup(reader, registry), asOf }
  const progress = readProgress(reader, registry, { day, version })
  return { setup, knowledge, followsToday, ...(Object.keys(progress).length > 0 && { progress }) }
}

/** A knowledge version, as in `2026.11.0`. */
export function readKnowledge(reader: BitReader): string {
  const year = firstYear + reader.number(widths.year)
  const month = reader.number(widths.month)
  const patch = reader.number(widths.patch)
  demand(reader, year <= 9999)
  return `${year}.${month}.${patch}`
}

function readSetup(reader: BitReader, registry: Registry): Setup {
  const title = readOptionalText(reader)
  const areas = readSelection(reader, registry.areas)
  const answers = readAnswers(reader, registry.tenantQuestions)
  const groups = readGroups(reader, registry)
  const names = readNames(reader, registry)
  const tenant = { ...(areas.length > 0 && { areas }), ...answers }
  demand(reader, title === undefined || isTitle(title))
  return {
    version: 1,
    ...(title !== undefined && { title }),
    ...(Object.keys(tenant).length > 0 && { tenant }),
    groups,
    ...(Object.keys(names).length > 0 && { names }),
  } as Setup // Ids and options come from the registry, which a test holds to those that a setup may have.
}

function readGroups(reader: BitReader, registry: Registry): readonly Group[] {
  const count = reader.number(widths.groups) + 1
  if (!demand(reader, count <= mostGroups)) return []
  const groups = Array.from({ length: count }, (_, index) => readGroup(reader, registry, index + 1))
  demand(reader, new Set(groups.map(({ name }) => name)).size === count)
  return groups
}

function readGroup(reader: BitReader, registry: Registry, place: number): Group {
  return readNamedGroup(reader, registry, readOptionalText(reader) ?? String(place))
}

/** What a link says of a group whose name is known. */
export function readNamedGroup(reader: BitReader, registry: Registry, name: string): Group {
  const users = reader.flag() ? reader.number(widths.users) : undefined
  const answers = readAnswers(reader, registry.groupQuestions)
  demand(reader, isGroupName(name))
  demand(reader, users === undefined || isUserCount(users))
  demand(reader, answers.exchange === undefined || answers.mailbox === 'exchange-server')
  return { name, ...(users !== undefined && { users }), ...answers }
}

/** Answers by question; a number that is not registered is newer. */
export function readAnswers(reader: BitReader, questions: readonly RegisteredQuestion[]): Record<string, string> {
  const answers: Record<string, string> = {}
  for (const { id, options, width } of readSelection(reader, questions)) {
    const option = options[reader.number(width)]
    if (option === undefined) reader.fail('newer')
    else answers[id] = option
  }
  return answers
}

function readNames(reader: BitReader, registry: Registry): Record<string, string> {
  const names: Record<string, string> = {}
  for (const id of readSelection(reader, registry.names)) {
    const name = readText(reader)
    demand(reader, isDnsName(name))
    names[id] = name
  }
  return names
}

interface ProgressBasis {
  /** The day of the assessment. */
  readonly day: number
  readonly version: FormatVersion
}

function readProgress(reader: BitReader, registry: Registry, basis: ProgressBasis): Progress {
  const progress: Record<string, StepProgress> = {}
  for (const id of readSelection(reader, registry.steps)) progress[id] = readStep(reader, basis)
  return progress
}

function readStep(reader: BitReader, { day, version }: ProgressBasis): StepProgress {
  const done = reader.flag()
  const more = reader.flag()
  const owner = more ? readOptionalText(reader) : undefined
  const due = more && reader.flag() ? readDayFrom(reader, day) : undefined
  const note = more ? readOptionalText(reader) : undefined
  const accepted = more && version !== '1' && reader.flag() ? readAccepted(reader, day) : undefined
  return {
    ...(done && { done }),
    ...(owner !== undefined && { owner }),
    ...(due !== undefined && { due }),
    ...(note !== undefined && { note }),
    ...(accepted !== undefined && { accepted }),
  }
}

function readAccepted(reader: BitReader, day: number): AcceptedLimitation {
  const until = readDayFrom(reader, day)
  const reason = readOptionalText(reader)
  return { until, ...(reason !== undefined && { reason }) }
}

const readDayFrom = (reader: BitReader, day: number): IsoDate =>
  readableDate(reader, day + unzigzag(reader.number(widths.due)))

/** Undefined where no text is given. */
export function readOptionalText(reader: BitReader): string | undefined {
  return reader.flag() ? readText(reader) : undefined
}

/** The entries that are meant. Later releases register more: a number beyond is newer, or damaged in a list of the link. */
export function readSelection<Entry>(
  reader: BitReader,
  registered: readonly Entry[],
  beyond: ReadFailure = 'newer',
): readonly Entry[] {
  const reach = reader.number(widths.selection)
  if (reach <= registered.length) return registered.slice(0, reach).filter(() => reader.flag())
  reader.fail(beyond)
  return []
}

/** The date of a day, which a year of four digits has to have. */
export function readableDate(reader: BitReader, day: number): IsoDate {
  const date = isoDate(day)
  demand(reader, date !== null)
  return date ?? ''
}

/** Notes that a link is damaged where a rule is broken. */
export function demand(reader: BitReader, condition: boolean): boolean {
  if (!condition) reader.fail('damaged')
  return condition
}

/** 0, 1, 2, 3, 4 stand for 0, -1, 1, -2, 2. */
const unzigzag = (number: number) => (number % 2 === 0 ? number / 2 : -(number + 1) / 2)

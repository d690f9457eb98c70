import { type Progress, type StepProgress, withoutEmptySteps } from '../../engine/progress'
import type { Group, Setup } from '../../engine/setup'
import { BitWriter } from './bits'
import { checksum } from './checksum'
import { dayNumber, firstDay } from './days'
import { type FormatVersion, firstYear, widths } from './format'
import type { Link } from './link'
import { registry as ownRegistry, type RegisteredQuestion, type Registry } from './registry'
import { writeText } from './text'

/**
 * The text of a link: the same link gives the same text.
 *
 * The setup has been parsed before and is not checked again. What the format has no number for is a bug and throws: an
 * id that is not registered, a knowledge version or a day of another shape.
 */
export function encodeLink(link: Link, registry: Registry = ownRegistry): string {
  const writer = new BitWriter()
  const asOf = dayNumber(link.setup.asOf)
  writeKnowledge(writer, link.knowledge)
  writer.number(asOf - firstDay, widths.day)
  writer.flag(link.followsToday)
  writeSetup(writer, link.setup, registry)
  // A step about which nothing is noted is the same as no entry, and the same link has one text.
  const progress = withoutEmptySteps(link.progress ?? {})
  const version = versionFor(progress)
  writeProgress(writer, progress, { asOf, registry, version })
  const unsigned = version + writer.text()
  return unsigned + checksum(unsigned)
}

/** The oldest version that can say it: earlier releases open what they understand. */
const versionFor = (progress: Progress): FormatVersion =>
  Object.values(progress).some(({ accepted }) => accepted) ? '2' : '1'

/** The three parts of a knowledge version. */
export function writeKnowledge(writer: BitWriter, knowledge: string): void {
  const parts = /^(\d{4})\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(knowledge)
  if (parts === null) throw new Error(`Not a knowledge version: ${knowledge}`)
  writer.number(Number(parts[1]) - firstYear, widths.year)
  writer.number(Number(parts[2]), widths.month)
  writer.number(Number(parts[3]), widths.patch)
}

function writeSetup(writer: BitWriter, setup: Setup, registry: Registry): void {
  const { areas = [], ...answers } = setup.tenant ?? {}
  writeOptionalText(writer, setup.title)
  writeSelection(writer, registry.areas, areas)
  writeAnswers(writer, registry.tenantQuestions, answers)
  writer.number(setup.groups.length - 1, widths.groups)
  for (const [index, group] of setup.groups.entries()) {
    // Groups without a name of their own are called by their place, and the place says itself.
    writeOptionalText(writer, group.name === String(index + 1) ? undefined : group.name)
    writeGroup(writer, group, registry)
  }
  writeNames(writer, setup.names ?? {}, registry)
}

/** What there is to say about a group beside its name. */
export function writeGroup(writer: BitWriter, group: Group, registry: Registry): void {
  const { name: _name, users, ...answers } = group
  writer.flag(users !== undefined)
  if (users !== undefined) writer.number(users, widths.users)
  writeAnswers(writer, registry.groupQuestions, answers)
}

/** Which of the registered questions are answered, and the number of each answer. */
export function writeAnswers(writer: BitWriter, questions: readonly RegisteredQuestion[], answers: TextById): void {
  const registered = questions.map(({ id }) => id)
  writeSelection(writer, registered, givenIn(answers))
  for (const { id, options, width } of questions) {
    const answer = answers[id]
    if (answer !== undefined) writer.number(numberOf(answer, options), width)
  }
}

function writeNames(writer: BitWriter, names: TextById, registry: Registry): void {
  writeSelection(writer, registry.names, givenIn(names))
  for (const id of registry.names) {
    const name = names[id]
    if (name !== undefined) writeText(writer, name)
  }
}

function writeProgress(writer: BitWriter, progress: Progress, basis: ProgressBasis): void {
  const { registry } = basis
  writeSelection(writer, registry.steps, Object.keys(progress))
  for (const id of registry.steps) {
    const step = progress[id]
    if (step !== undefined) writeStep(writer, step, basis)
  }
}

function writeStep(writer: BitWriter, step: StepProgress, { asOf, version }: ProgressBasis): void {
  const { done, owner, due, note, accepted } = step
  const more = Boolean(owner || due || note || accepted)
  writer.flag(done === true)
  writer.flag(more)
  if (!more) return
  writeOptionalText(writer, owner || undefined)
  writer.flag(due !== undefined)
  if (due !== undefined) writer.number(zigzag(dayNumber(due) - asOf), widths.due)
  writeOptionalText(writer, note || undefined)
  if (version === '1') return
  writer.flag(accepted !== undefined)
  if (accepted === undefined) return
  writer.number(zigzag(dayNumber(accepted.until) - asOf), widths.due)
  writeOptionalText(writer, accepted.reason || undefined)
}

/** A flag, and the text if there is one. */
export function writeOptionalText(writer: BitWriter, text: string | undefined): void {
  writer.flag(text !== undefined)
  if (text !== undefined) writeText(writer, text)
}

/** Writes which of the registered ids are meant: how many numbers it takes to reach the last, then a bit for each. */
export function writeSelection(writer: BitWriter, registered: readonly string[], meant: readonly string[]): void {
  const numbers = meant.map((id) => numberOf(id, registered))
  const reach = Math.max(-1, ...numbers) + 1
  writer.number(reach, widths.selection)
  for (let number = 0; number < reach; number += 1) writer.flag(numbers.includes(number))
}

function numberOf(id: string, registered: readonly string[]): number {
  const number = registered.indexOf(id)
  if (number < 0) throw new Error(`No number is registered for ${id}`)
  return number
}

function givenIn(record: TextById): readonly string[] {
  return Object.keys(record).filter((id) => record[id] !== undefined)
}

/** Days before and after in turns: 0, -1, 1, -2, 2. */
const zigzag = (days: number) => (days < 0 ? -2 * days - 1 : 2 * days)

type TextById = Readonly<Record<string, string | undefined>>

interface ProgressBasis {
  readonly asOf: number
  readonly version: FormatVersion
  readonly registry: Registry
}

import { type Status, statuses } from '../engine/assessment'
import type { QuestionId } from '../knowledge/ids'
import type { Knowledge } from '../knowledge/types'
import { type SweptQuestion, stridesOf } from './sweep'

/** The statuses of one day. */
export interface StatusTable {
  readonly knowledge: Knowledge
  readonly strides: readonly number[]
  /** The place in the list of statuses, at the sum of place times stride; only what was visited. */
  readonly codes: Map<number, number>
  /** The work left out, at the same index without any work. */
  readonly leftOut: Map<number, ReadonlySet<string>>
}

/** A table to fill; questions that decide caveats only have no place in it. */
export function newTable(knowledge: Knowledge, questions: readonly SweptQuestion[]): StatusTable {
  const all = stridesOf(questions)
  const strides = questions.map(({ decides }, axis) => (decides === 'caveat' ? 0 : (all[axis] ?? 0)))
  return { knowledge, strides, codes: new Map(), leftOut: new Map() }
}

export const indexOf = ({ strides }: StatusTable, places: readonly number[]) =>
  places.reduce((index, place, axis) => index + place * (strides[axis] ?? 0), 0)

const placeAt = ({ strides }: StatusTable, { answers }: SweptQuestion, axis: number, index: number) =>
  Math.floor(index / (strides[axis] || 1)) % answers.length

/** The index of the same situation without the answers to some questions. */
const without = (
  table: StatusTable,
  questions: readonly SweptQuestion[],
  index: number,
  isOut: (question: SweptQuestion) => boolean,
) =>
  questions.reduce((rest, entry, axis) => {
    return isOut(entry) ? rest - placeAt(table, entry, axis, index) * (table.strides[axis] ?? 0) : rest
  }, index)

export const estateOf = (table: StatusTable, questions: readonly SweptQuestion[], index: number) =>
  without(table, questions, index, ({ decides }) => decides === 'work')

/** Situations whose status is not what their completions have in common. */
export function contradictions(table: StatusTable, questions: readonly SweptQuestion[]): readonly object[] {
  const found: object[] = []
  const known = new Map<number, number>()
  const unknown = statuses.indexOf('unknown')
  for (const [index, code] of table.codes) {
    const mask = completions(table, questions, index, known)
    const common = (mask & (mask - 1)) === 0 ? Math.log2(mask) : unknown
    if (common !== code && found.length < 4) found.push({ index, status: statuses[code], completions: named(mask) })
  }
  return found
}

/** The statuses, as bits, of every completion of the situation at an index. */
function completions(
  table: StatusTable,
  questions: readonly SweptQuestion[],
  index: number,
  known: Map<number, number>,
): number {
  const kept = known.get(index)
  if (kept !== undefined) return kept
  const finer = open(table, questions, index).reduce(
    (bits, next) => bits | completions(table, questions, next, known),
    0,
  )
  const mask = finer === 0 ? 1 << (table.codes.get(index) ?? 0) : finer
  known.set(index, mask)
  return mask
}

/** The situations that answer the first open question of this one. */
function open(table: StatusTable, questions: readonly SweptQuestion[], index: number): readonly number[] {
  const leftOut = table.leftOut.get(estateOf(table, questions, index))
  for (const [axis, entry] of questions.entries()) {
    if (entry.decides === 'caveat' || leftOut?.has(entry.question)) continue
    const finer = finerIn(table, questions, axis, index)
    if (finer.length > 0) return finer
  }
  return []
}

/** Those that answer this question, or answer it less coarsely, and are otherwise the same. */
function finerIn(table: StatusTable, questions: readonly SweptQuestion[], axis: number, index: number): number[] {
  const entry = questions[axis]
  const stride = table.strides[axis] ?? 0
  if (entry === undefined) return []
  const place = placeAt(table, entry, axis, index)
  const answer = entry.answers[place]
  return entry.answers.flatMap((one, next) => {
    if (answer === undefined ? one === undefined : !refines(table.knowledge, entry.question, one, answer)) return []
    const moved = index + (next - place) * stride
    const target = entry.decides === 'work' ? moved : withoutIdleWork(table, questions, moved)
    return table.codes.has(target) ? [target] : []
  })
}

/** Fewer completions are open once a question is answered, and so less work can be waited for. */
function withoutIdleWork(table: StatusTable, questions: readonly SweptQuestion[], index: number): number {
  const leftOut = table.leftOut.get(estateOf(table, questions, index))
  return leftOut ? without(table, questions, index, ({ question }) => leftOut.has(question)) : -1
}

function refines(knowledge: Knowledge, question: QuestionId, one: string | undefined, answer: string): boolean {
  const coarse = knowledge.questions[question].coarse?.[answer]
  return one !== undefined && coarse?.includes(one) === true
}

const named = (mask: number): readonly Status[] => statuses.filter((_, bit) => mask & (1 << bit))

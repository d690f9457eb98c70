import { afterAll, describe, expect, it } from 'vitest'
import type { FeatureResult, Status } from '../engine/assessment'
import { statuses } from '../engine/assessment'
import { questionsIn } from '../engine/condition'
import { boundaries } from '../engine/edition'
import { turningDays } from '../engine/oracle/completions'
import { verdict } from '../engine/oracle/oracle'
import { knowledge } from '../knowledge'
import type { AreaId, FeatureId } from '../knowledge/ids'
import { cellsOf, type SweptQuestion, sweep, sweepEstates, sweptDays, sweptQuestions, type Visit } from './sweep'

const features = Object.keys(knowledge.features) as FeatureId[]
const areas = Object.keys(knowledge.areas) as AreaId[]
const days = new Map(areas.map((area) => [area, sweptDays(knowledge, area)]))
const daysOf = (feature: FeatureId) => days.get(knowledge.features[feature].area) ?? []
const counts = new Map<string, number>()
const fired = new Set<string>()

afterAll(() => {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const rows = [...counts].map(([feature, count]) => `${feature.padEnd(30)} ${count.toLocaleString('en').padStart(12)}`)
  process.stdout.write(
    `${[...rows, `${'all features'.padEnd(30)} ${total.toLocaleString('en').padStart(12)}`].join('\n')}\n`,
  )
})

describe('the sweep over all answers that a feature’s statements mention, on each day around a change', () => {
  it.each(features)('agrees with the second opinion and is drawn from every completion: %s', (feature) => {
    const questions = sweptQuestions(knowledge, feature)
    const offenders = daysOf(feature).flatMap((day) => faultsOn(day, feature, questions))
    expect(offenders).toEqual([])
  })

  it.each(areas)('goes through each day on which the second opinion changes its mind: %s', (area) => {
    expect((turningDays[area] ?? ['no such area']).filter((day) => !days.get(area)?.includes(day))).toEqual([])
  })

  it('evaluates more than a million situations', () => {
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1_000_000)
  })

  it('needs no combination of questions that decide caveats only', () => {
    const offenders = features.flatMap((feature) => {
      const only = sweptQuestions(knowledge, feature).filter(({ decides }) => decides === 'caveat')
      return Object.entries(knowledge.statements).filter(
        ([, { affects, when }]) =>
          affects.includes(feature) && only.filter(({ question }) => questionsIn(when).includes(question)).length > 1,
      )
    })
    expect(offenders).toEqual([])
  })

  it('leaves out only work that changes nothing', () => {
    const offenders = features.flatMap((feature) =>
      daysOf(feature)
        .filter(isFirstOfItsPeriod)
        .flatMap((day) => changesByWorkLeftOut(day, feature)),
    )
    expect(offenders).toEqual([])
  })

  it('lets every statement decide something somewhere', () => {
    expect(Object.keys(knowledge.statements).filter((id) => !fired.has(id))).toEqual([])
  })
})

function faultsOn(day: string, feature: FeatureId, questions: readonly SweptQuestion[]): readonly unknown[] {
  const offenders: unknown[] = []
  const table = newTable(questions)
  const count = sweep(knowledge, feature, day, (visit) => {
    const fault = faultOf(visit, feature, questions)
    if (fault !== null && offenders.length < 5) offenders.push({ fault, ...plain(visit) })
    for (const id of [...visit.cell.result.because, ...visit.cell.result.caveats]) fired.add(id)
    const [index, code] = [indexOf(table, visit.places), statuses.indexOf(visit.cell.result.status)]
    const isBase = questions.every(({ decides }, axis) => decides !== 'caveat' || visit.places[axis] === 0)
    if (!isBase && table.codes.get(index) !== code)
      offenders.push({ fault: 'a caveat’s question decides', ...plain(visit) })
    table.codes.set(index, code)
    table.leftOut.set(estateOf(table, questions, index), visit.leftOut)
  })
  counts.set(feature, (counts.get(feature) ?? 0) + count)
  return [...offenders, ...contradictions(table, questions).map((found) => ({ day, ...found }))]
}

/** On the other days the same statements are in force. */
const isFirstOfItsPeriod = (day: string) => boundaries(knowledge).includes(day)

/** Situations whose verdict changes with an answer that the sweep leaves out, whatever is answered beside it. */
function changesByWorkLeftOut(day: string, feature: FeatureId): readonly object[] {
  const offenders: object[] = []
  const questions = sweptQuestions(knowledge, feature)
  const cellOf = cellsOf(knowledge, feature, day)
  sweepEstates(knowledge, feature, day, (_, answers, leftOut) => {
    const asked = questions.filter(({ question, decides }) => decides === 'work' && !leftOut.has(question))
    for (const beside of leftOut.size > 0 ? [undefined, 0, 1] : []) {
      const around = { ...answers, ...allAt(asked, beside) }
      const expected = JSON.stringify(cellOf(around).result)
      for (const changed of answersLeftOut(questions, leftOut)) {
        const got = JSON.stringify(cellOf({ ...around, ...changed }).result)
        if (got !== expected && offenders.length < 3) offenders.push({ day, answers: around, changed, got })
      }
    }
  })
  return offenders
}

/** Each answer to each question left out, and all of them answered alike. */
function answersLeftOut(questions: readonly SweptQuestion[], leftOut: ReadonlySet<string>) {
  const out = questions.filter(({ question }) => leftOut.has(question))
  const single = out.flatMap(({ question, answers }) => answers.slice(1).map((answer) => ({ [question]: answer })))
  return [...single, allAt(out, 0), allAt(out, 1)]
}

/** The same answer to each question; the first is that the work is done. */
const allAt = (questions: readonly SweptQuestion[], place: number | undefined) =>
  Object.fromEntries(
    questions.map(({ question, answers }) => [question, place === undefined ? undefined : answers[1 + place]]),
  )

/** What is wrong with one verdict by itself, or null. */
function faultOf(
  { answers, cell, day, leftOut }: Visit,
  feature: FeatureId,
  questions: readonly SweptQuestion[],
): string | null {
  const { result } = cell
  if (result.sources.length === 0) return 'a status without a source'
  if (result.because.length === 0) return 'a status without a reason'
  if ((result.status === 'unknown') !== (result.reason !== null)) return 'a reason beside a known status'
  if ((result.reason === 'unanswered') !== result.ask.length > 0) return 'unanswered without a question'
  if ((result.status === 'retired') !== 'successor' in result) return 'a successor of what is not retired'
  if (result.ask.some((question) => answers[question] !== undefined && !isCoarse(answers[question])))
    return 'asks again'
  if (result.status !== 'conditional' && result.prerequisites.length + result.toCheck.length > 0) return 'stray gates'
  if (
    questions.every(
      ({ question, decides }) => decides === 'caveat' || leftOut.has(question) || isDecided(question, answers),
    )
  )
    return disagreement(result, feature, answers, day)
  return null
}

const isCoarse = (answer: string | undefined) => Object.hasOwn(knowledge.questions.exchange.coarse ?? {}, answer ?? '')

function isDecided(question: string, answers: Visit['answers']): boolean {
  const { askedWhen } = knowledge.questions[question as keyof typeof knowledge.questions]
  if (askedWhen && !askedWhen.isOneOf.includes(answers[askedWhen.question] ?? '')) return true
  return answers[question] !== undefined && !isCoarse(answers[question])
}

function disagreement(result: FeatureResult, feature: string, answers: Visit['answers'], day: string): string | null {
  const second = verdict(feature, answers, day)
  if (second === null) return 'the second opinion has no such result'
  const same =
    second.status === result.status &&
    second.reason === result.reason &&
    second.prerequisites.join() === result.prerequisites.join()
  return same ? null : `the second opinion says ${JSON.stringify(second)}`
}

/** The statuses of one day. */
interface StatusTable {
  readonly strides: readonly number[]
  /** The place in the list of statuses, at the sum of place times stride; only what was visited. */
  readonly codes: Map<number, number>
  /** The work left out, at the same index without any work. */
  readonly leftOut: Map<number, ReadonlySet<string>>
}

function newTable(questions: readonly SweptQuestion[]): StatusTable {
  let size = 1
  const strides = questions.map(({ answers, decides }) => {
    const stride = decides === 'caveat' ? 0 : size
    size *= decides === 'caveat' ? 1 : answers.length
    return stride
  })
  return { strides, codes: new Map(), leftOut: new Map() }
}

const indexOf = ({ strides }: StatusTable, places: readonly number[]) =>
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

const estateOf = (table: StatusTable, questions: readonly SweptQuestion[], index: number) =>
  without(table, questions, index, ({ decides }) => decides === 'work')

/** Situations whose status is not what their completions have in common. */
function contradictions(table: StatusTable, questions: readonly SweptQuestion[]): readonly object[] {
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
    if (answer === undefined ? one === undefined : !refines(entry.question, one, answer)) return []
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

function refines(question: string, one: string | undefined, answer: string): boolean {
  const coarse = knowledge.questions[question as keyof typeof knowledge.questions].coarse?.[answer]
  return one !== undefined && coarse?.includes(one) === true
}

const named = (mask: number): readonly Status[] => statuses.filter((_, bit) => mask & (1 << bit))

const plain = ({ day, answers, cell }: Visit) => ({ day, answers: { ...answers }, result: cell.result })

import { afterAll, describe, expect, it } from 'vitest'
import type { FeatureResult, Status } from '../engine/assessment'
import { statuses } from '../engine/assessment'
import { questionsIn } from '../engine/condition'
import { verdict } from '../engine/oracle/oracle'
import { knowledge } from '../knowledge'
import type { FeatureId } from '../knowledge/ids'
import { type SweptQuestion, sweep, sweptDays, sweptQuestions, type Visit } from './sweep'

const features = Object.keys(knowledge.features) as FeatureId[]
const days = sweptDays(knowledge)
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
    const offenders: unknown[] = []
    const questions = sweptQuestions(knowledge, feature)
    const tables = new Map<string, StatusTable>()
    const count = sweep(knowledge, { feature, days }, (visit) => {
      const fault = faultOf(visit, feature, questions)
      if (fault !== null && offenders.length < 5) offenders.push({ fault, ...plain(visit) })
      for (const id of [...visit.cell.result.because, ...visit.cell.result.caveats]) fired.add(id)
      const table = tables.get(visit.day) ?? newTable(questions)
      tables.set(visit.day, table)
      if (isStatusChangedByCaveat(table, questions, visit))
        offenders.push({ fault: 'a caveat’s question decides', ...plain(visit) })
      table.statuses[indexOf(table, visit.places)] = 1 + statuses.indexOf(visit.cell.result.status)
    })
    counts.set(feature, count)
    for (const [day, table] of tables)
      offenders.push(...contradictions(table, questions).map((found) => ({ day, ...found })))
    expect(offenders).toEqual([])
  })

  it('evaluates more than a million situations', () => {
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1_000_000)
  })

  it('needs no combination of questions that decide caveats only', () => {
    const offenders = features.flatMap((feature) => {
      const only = sweptQuestions(knowledge, feature).filter(({ decides }) => !decides)
      return Object.entries(knowledge.statements).filter(
        ([, { affects, when }]) =>
          affects.includes(feature) && only.filter(({ question }) => questionsIn(when).includes(question)).length > 1,
      )
    })
    expect(offenders).toEqual([])
  })

  it('lets every statement decide something somewhere', () => {
    expect(Object.keys(knowledge.statements).filter((id) => !fired.has(id))).toEqual([])
  })
})

/** What is wrong with one verdict by itself, or null. */
function faultOf(
  { answers, cell, day }: Visit,
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
  if (questions.every(({ question, decides }) => !decides || isDecided(question, answers)))
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

/** The statuses of one day, at the sum of place times stride. */
interface StatusTable {
  readonly strides: readonly number[]
  /** One more than the place in the list of statuses; 0 where nothing was visited. */
  readonly statuses: Uint8Array
}

function newTable(questions: readonly SweptQuestion[]): StatusTable {
  let size = 1
  const strides = questions.map(({ answers, decides }) => {
    const stride = decides ? size : 0
    size *= decides ? answers.length : 1
    return stride
  })
  return { strides, statuses: new Uint8Array(size) }
}

const indexOf = ({ strides }: StatusTable, places: readonly number[]) =>
  places.reduce((index, place, axis) => index + place * (strides[axis] ?? 0), 0)

function isStatusChangedByCaveat(table: StatusTable, questions: readonly SweptQuestion[], { places, cell }: Visit) {
  const isBase = questions.every(({ decides }, axis) => decides || places[axis] === 0)
  return !isBase && table.statuses[indexOf(table, places)] !== 1 + statuses.indexOf(cell.result.status)
}

/** Situations whose status is not what their completions have in common. */
function contradictions(table: StatusTable, questions: readonly SweptQuestion[]): readonly object[] {
  const found: object[] = []
  const known = new Uint8Array(table.statuses.length)
  const unknown = statuses.indexOf('unknown')
  table.statuses.forEach((code, index) => {
    if (code === 0 || found.length > 3) return
    const mask = completions(table, questions, index, known)
    const common = (mask & (mask - 1)) === 0 ? Math.log2(mask) : unknown
    if (common !== code - 1) found.push({ index, status: statuses[code - 1], completions: named(mask) })
  })
  return found
}

/** The statuses, as bits, of every completion of the situation at an index. */
function completions(
  table: StatusTable,
  questions: readonly SweptQuestion[],
  index: number,
  known: Uint8Array,
): number {
  const kept = known[index]
  if (kept) return kept
  const mask = open(table, questions, index).reduce(
    (bits, next) => bits | completions(table, questions, next, known),
    0,
  )
  const code = table.statuses[index] ?? 0
  known[index] = mask === 0 ? 1 << (code - 1) : mask
  return known[index] ?? 0
}

/** The situations that answer the first open question of this one. */
function open(table: StatusTable, questions: readonly SweptQuestion[], index: number): readonly number[] {
  for (const [axis, { answers, question }] of questions.entries()) {
    const stride = table.strides[axis]
    if (!stride) continue
    const place = Math.floor(index / stride) % answers.length
    const answer = answers[place]
    const finer = answers.flatMap((one, next) => {
      const isFiner = answer === undefined ? one !== undefined : refines(question, one, answer)
      const target = index + (next - place) * stride
      return isFiner && table.statuses[target] ? [target] : []
    })
    if (finer.length > 0) return finer
  }
  return []
}

function refines(question: string, one: string | undefined, answer: string): boolean {
  const coarse = knowledge.questions[question as keyof typeof knowledge.questions].coarse?.[answer]
  return one !== undefined && coarse?.includes(one) === true
}

const named = (mask: number): readonly Status[] => statuses.filter((_, bit) => mask & (1 << bit))

const plain = ({ day, answers, cell }: Visit) => ({ day, answers: { ...answers }, result: cell.result })

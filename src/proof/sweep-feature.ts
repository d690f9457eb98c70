import { type FeatureResult, statuses } from '../engine/assessment'
import { verdict } from '../engine/oracle/oracle'
import type { FeatureId, StatementId } from '../knowledge/ids'
import type { Knowledge } from '../knowledge/types'
import { contradictions, estateOf, indexOf, newTable } from './status-table'
import { type SweptQuestion, sweep, sweptDays, sweptQuestions, type Visit } from './sweep'

/** What going through all situations of a feature found. */
export interface SweptFeature {
  readonly situations: number
  /** How many of them are answered in full, and so were put to the second opinion as well. */
  readonly compared: number
  /** The first few of each day; none where all is well. */
  readonly faults: readonly object[]
  /** The statements that decide or are to be read somewhere. */
  readonly fired: ReadonlySet<StatementId | 'undocumented'>
}

interface Tally {
  readonly knowledge: Knowledge
  readonly feature: FeatureId
  readonly questions: readonly SweptQuestion[]
  readonly faults: object[]
  readonly fired: Set<StatementId | 'undocumented'>
  compared: number
}

/** Looks at every situation of a feature, on each day around a change, and says what is wrong with its verdict. */
export function sweepFeature(knowledge: Knowledge, feature: FeatureId): SweptFeature {
  const questions = sweptQuestions(knowledge, feature)
  const tally: Tally = { knowledge, feature, questions, faults: [], fired: new Set(), compared: 0 }
  let situations = 0
  for (const day of sweptDays(knowledge, knowledge.features[feature].area)) situations += sweepDay(tally, day)
  return { situations, compared: tally.compared, faults: tally.faults, fired: tally.fired }
}

function sweepDay(tally: Tally, day: string): number {
  const { knowledge, feature, questions, fired } = tally
  const table = newTable(knowledge, questions)
  const faults: object[] = []
  const caveatAxes = questions.flatMap(({ decides }, axis) => (decides === 'caveat' ? [axis] : []))
  const count = sweep(knowledge, feature, day, (visit) => {
    const { result } = visit.cell
    const fault = faultOf(visit, tally)
    if (fault !== null && faults.length < 5) faults.push({ fault, ...plain(visit) })
    for (const id of result.because) fired.add(id)
    for (const id of result.caveats) fired.add(id)
    const [index, code] = [indexOf(table, visit.places), statuses.indexOf(result.status)]
    const isBase = caveatAxes.every((axis) => visit.places[axis] === 0)
    if (!isBase && table.codes.get(index) !== code)
      faults.push({ fault: 'a caveat’s question decides', ...plain(visit) })
    table.codes.set(index, code)
    table.leftOut.set(estateOf(table, questions, index), visit.leftOut)
  })
  tally.faults.push(...faults, ...contradictions(table, questions).map((found) => ({ day, ...found })))
  return count
}

/** What is wrong with one verdict by itself, or null. */
function faultOf({ answers, cell, day, leftOut }: Visit, tally: Tally): string | null {
  const { knowledge, feature, questions } = tally
  const { result } = cell
  if (result.sources.length === 0) return 'a status without a source'
  if (result.because.length === 0) return 'a status without a reason'
  if ((result.status === 'unknown') !== (result.reason !== null)) return 'a reason beside a known status'
  if ((result.reason === 'unanswered') !== result.ask.length > 0) return 'unanswered without a question'
  if ((result.status === 'retired') !== 'successor' in result) return 'a successor of what is not retired'
  if (result.ask.some((question) => answers[question] !== undefined && !isCoarse(knowledge, answers[question])))
    return 'asks again'
  if (result.status !== 'conditional' && result.prerequisites.length + result.toCheck.length > 0) return 'stray gates'
  const isWhole = questions.every(
    ({ question, decides }) => decides === 'caveat' || leftOut.has(question) || isDecided(knowledge, question, answers),
  )
  if (!isWhole) return null
  tally.compared += 1
  return disagreement(result, feature, answers, day)
}

const isCoarse = ({ questions }: Knowledge, answer: string | undefined) =>
  Object.hasOwn(questions.exchange.coarse ?? {}, answer ?? '')

function isDecided(knowledge: Knowledge, question: SweptQuestion['question'], answers: Visit['answers']): boolean {
  const { askedWhen } = knowledge.questions[question]
  if (askedWhen && !askedWhen.isOneOf.includes(answers[askedWhen.question] ?? '')) return true
  return answers[question] !== undefined && !isCoarse(knowledge, answers[question])
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

const plain = ({ day, answers, cell }: Visit) => ({ day, answers: { ...answers }, result: cell.result })

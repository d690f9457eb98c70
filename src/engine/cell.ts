import type { PrerequisiteId, QuestionId, SourceId } from '../knowledge/ids'
import type { FeatureResult, Status, UnknownReason } from './assessment'
import { questionsThatDecide } from './deciding-questions'
import type { Edition, StatementInForce } from './edition'
import { type FeaturePlan, type Gate, type Outcome, outcomesAt } from './feature-plan'
import type { GroupView, Missing } from './group-view'
import { possibleStatuses, works } from './possible-statuses'

/** A verdict together with the outcomes it was drawn from, which the lists of the assessment need. */
export interface Cell {
  readonly plan: FeaturePlan
  /** The outcomes that the answers leave open, each once. */
  readonly outcomes: readonly Outcome[]
  /** A bit for each prerequisite that some of the outcomes waits for or, contested, lists. */
  readonly gateBits: number
  /** A bit for each prerequisite that the result lists or asks about. */
  readonly waitingBits: number
  /** The bit of the prerequisite with which alone the feature works, with or without limits; 0 where there is none. */
  readonly unlockingBit: number
  readonly result: FeatureResult
}

/** The verdict on a feature for a group: what holds in every completion of the missing answers. */
export function decide(edition: Edition, plan: FeaturePlan, view: GroupView): Cell {
  const places = view.answers.placesIn(plan.layout)
  const place = places[0]
  const outcome = places.length === 1 && place !== undefined ? plan.outcomes[place] : undefined
  if (outcome === undefined) return draw(edition, plan, view, places)
  const key = situation(plan, outcome, view)
  const kept = outcome.cells.get(key)
  if (kept) return kept
  const cell = draw(edition, plan, view, places)
  outcome.cells.set(key, cell)
  return cell
}

/** A number for all that a cell depends on besides its outcome: the states of its gates and the caveats met. */
function situation({ caveats }: FeaturePlan, { gates, gateBits }: Outcome, view: GroupView): number {
  const { toDo, unanswered } = view.missing
  let key = 0
  if (gateBits & (toDo | unanswered)) {
    for (const { bit } of gates) key = key * 3 + (bit & toDo ? 1 : bit & unanswered ? 2 : 0)
  }
  for (const { place } of caveats) key = key * 2 + (view.caveats[place] ? 1 : 0)
  return key
}

function draw(edition: Edition, plan: FeaturePlan, view: GroupView, places: readonly number[]): Cell {
  const { missing } = view
  const outcomes = outcomesAt(plan, places)
  const statuses = possibleStatuses(outcomes, missing)
  const only = statuses.length === 1 ? statuses[0] : undefined
  const status = only ?? 'unknown'
  const gateBits = outcomes.reduce((bits, outcome) => bits | outcome.gateBits, 0)
  const alwaysNeeded = outcomes.reduce((bits, outcome) => bits & outcome.gateBits, ~0)
  const [toDo, toCheck] =
    status === 'conditional' ? [alwaysNeeded & missing.toDo, gateBits & missing.unanswered] : [0, 0]
  const because = deciding(outcomes, missing)
  const caveats = caveatsOf(plan, view, status, outcomes)
  const ask = only === undefined ? questionsThatDecide(edition, plan, places, view) : []
  const silent = status === 'unknown' && outcomes.some(({ reason }) => reason === 'undocumented')
  const reason = only === undefined ? 'unanswered' : unknownReason(status, silent)
  const statements = because.map(({ id }) => id)
  const result: FeatureResult = {
    status,
    because: silent ? ['undocumented', ...statements] : statements,
    prerequisites: listed(edition, toDo),
    toCheck: listed(edition, toCheck),
    caveats: caveats.map(({ id }) => id),
    ask,
    reason,
    contested: reason === 'contested',
    sources: sourcesOf(edition, [...because, ...caveats], silent ? plan.silentPages : []),
    ...(status === 'retired' ? { successor: successorOf(edition, outcomes) } : {}),
  }
  const waitingBits = toDo | toCheck | (gateBits & askedBits(edition, ask))
  return { plan, outcomes, gateBits, waitingBits, unlockingBit: unlockingBit(outcomes, gateBits, missing), result }
}

/** The prerequisites that answers to questions would settle, as bits. */
function askedBits({ prerequisites }: Edition, ask: readonly QuestionId[]): number {
  if (ask.length === 0) return 0
  return prerequisites.reduce((bits, { bit, question }) => (ask.includes(question) ? bits | bit : bits), 0)
}

function unlockingBit(outcomes: readonly Outcome[], gateBits: number, { toDo, unanswered }: Missing): number {
  const lacking = gateBits & (toDo | unanswered)
  const isOne = (lacking & (lacking - 1)) === 0
  return isOne && outcomes.every((outcome) => works(outcome) && outcome.status === outcomes[0]?.status) ? lacking : 0
}

function unknownReason(status: Status, undocumented: boolean): UnknownReason | null {
  if (status !== 'unknown') return null
  return undocumented ? 'undocumented' : 'contested'
}

/** The statements that decide in every completion; where there is none such, those that decide in some. */
function deciding(outcomes: readonly Outcome[], missing: Missing): readonly StatementInForce[] {
  const perOutcome = outcomes.map((outcome) => decidingIn(outcome, missing))
  const [first = []] = perOutcome
  if (perOutcome.length === 1) return first
  const common = first.filter((statement) => perOutcome.every((list) => list.includes(statement)))
  return common.length > 0 ? common : inOrder(perOutcome.flat())
}

function decidingIn(outcome: Outcome, missing: Missing): readonly StatementInForce[] {
  if (!works(outcome)) return outcome.because
  const lacking = statementsOf(outcome.gates, missing.toDo)
  if (lacking.length > 0) return lacking
  const open = statementsOf(outcome.gates, missing.unanswered)
  return open.length > 0 ? inOrder([...outcome.because, ...open]) : outcome.because
}

const statementsOf = (gates: readonly Gate[], bits: number): readonly StatementInForce[] =>
  inOrder(gates.flatMap(({ bit, statement }) => (bits & bit ? [statement] : [])))

const inOrder = (statements: readonly StatementInForce[]): readonly StatementInForce[] =>
  statements.length < 2 ? statements : [...new Set(statements)].sort((a, b) => a.order - b.order)

/** The caveats that apply, and for a conditional cell the limits that stay once its prerequisites are done. */
function caveatsOf(
  plan: FeaturePlan,
  view: GroupView,
  status: Status,
  outcomes: readonly Outcome[],
): readonly StatementInForce[] {
  const caveats = plan.caveats.filter(({ place, except }) => view.caveats[place] && !except.includes(status))
  if (status !== 'conditional') return caveats
  const limits = outcomes.filter((outcome) => outcome.status === 'limited').flatMap(({ because }) => because)
  return limits.length === 0 ? caveats : inOrder([...limits, ...caveats])
}

/** The prerequisites of a set of bits, in their order. */
const listed = ({ prerequisites }: Edition, bits: number): readonly PrerequisiteId[] =>
  bits === 0 ? [] : prerequisites.flatMap(({ id, bit }) => (bits & bit ? [id] : []))

function sourcesOf(
  edition: Edition,
  statements: readonly StatementInForce[],
  pages: readonly SourceId[],
): readonly SourceId[] {
  const [only] = statements
  if (statements.length === 1 && only && pages.length === 0) return only.sources
  const found = new Set<SourceId>(pages)
  for (const { sources } of statements) for (const source of sources) found.add(source)
  return edition.sourceOrder.filter((source) => found.has(source))
}

function successorOf(edition: Edition, outcomes: readonly Outcome[]): NonNullable<FeatureResult['successor']> | null {
  const id = outcomes[0]?.successor
  return id ? { id, sources: edition.successors[id] } : null
}

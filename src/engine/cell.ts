import type { PrerequisiteId, QuestionId, SourceId } from '../knowledge/ids'
import type { FeatureResult, Status, UnknownReason } from './assessment'
import type { Edition, StatementInForce } from './edition'
import type { Axis, FeaturePlan, Gate, Outcome } from './feature-plan'
import type { GroupView, Missing } from './group-view'

/** A verdict together with the outcomes it was drawn from, which the lists of the assessment need. */
export interface Cell {
  readonly plan: FeaturePlan
  /** The outcomes that the answers leave open, each once. */
  readonly outcomes: readonly Outcome[]
  /** A bit for each prerequisite that some of the outcomes waits for or, contested, lists. */
  readonly gateBits: number
  readonly result: FeatureResult
}

/** The verdict on a feature for a group: what holds in every completion of the missing answers. */
export function decide(edition: Edition, plan: FeaturePlan, view: GroupView): Cell {
  const place = onlyPlace(plan, view)
  const outcome = place === null ? undefined : plan.outcomes[place]
  if (place === null || outcome === undefined) return draw(edition, plan, view, openPlaces(plan, view))
  const key = situation(plan, outcome, view)
  const kept = outcome.cells.get(key)
  if (kept) return kept
  const cell = draw(edition, plan, view, [place])
  outcome.cells.set(key, cell)
  return cell
}

/** The only place the answers leave open, or null where a missing answer leaves several. */
function onlyPlace(plan: FeaturePlan, view: GroupView): number | null {
  let place = 0
  for (const { question, classOf, stride } of plan.axes) {
    const options = view.open(question)
    const one = options.length === 1 && options[0] !== undefined ? classOf.get(options[0]) : undefined
    if (one === undefined) return null
    place += one * stride
  }
  return place
}

/** A number for all that a cell depends on besides its outcome: the states of its gates and the caveats met. */
function situation(plan: FeaturePlan, { gates }: Outcome, view: GroupView): number {
  let key = 0
  for (const { bit } of gates) key = key * 3 + (bit & view.missing.toDo ? 1 : bit & view.missing.unanswered ? 2 : 0)
  for (const { place } of plan.caveats) key = key * 2 + (view.caveats[place] ? 1 : 0)
  return key
}

function draw(edition: Edition, plan: FeaturePlan, view: GroupView, places: readonly number[]): Cell {
  const outcomes = outcomesAt(plan, places)
  const statuses = possibleStatuses(outcomes, view.missing)
  const only = statuses.length === 1 ? statuses[0] : undefined
  const status = only ?? 'unknown'
  const conditional = status === 'conditional'
  const gateBits = outcomes.reduce((bits, outcome) => bits | outcome.gateBits, 0)
  const alwaysNeeded = outcomes.reduce((bits, outcome) => bits & outcome.gateBits, ~0)
  const because = deciding(outcomes, view.missing)
  const caveats = caveatsOf(plan, view, status, outcomes)
  const silent = status === 'unknown' && outcomes.some(({ reason }) => reason === 'undocumented')
  const reason = only === undefined ? 'unanswered' : unknownReason(status, silent)
  const statements = because.map(({ id }) => id)
  const result: FeatureResult = {
    status,
    because: silent ? ['undocumented', ...statements] : statements,
    prerequisites: conditional ? listed(edition, alwaysNeeded & view.missing.toDo) : [],
    toCheck: conditional ? listed(edition, gateBits & view.missing.unanswered) : [],
    caveats: caveats.map(({ id }) => id),
    ask: only === undefined ? questionsThatDecide(edition, plan, places, view) : [],
    reason,
    contested: reason === 'contested',
    sources: sourcesOf(edition, [...because, ...caveats], silent ? plan.silentPages : []),
    ...(status === 'retired' ? { successor: successorOf(edition, outcomes) } : {}),
  }
  return { plan, outcomes, gateBits, result }
}

/** The statuses that some completion of the answers has, each once. */
export function possibleStatuses(outcomes: readonly Outcome[], missing: Missing): readonly Status[] {
  const possible: Status[] = []
  const add = (status: Status) => possible.includes(status) || possible.push(status)
  for (const outcome of outcomes) {
    if (isLacking(outcome, missing)) {
      add('conditional')
      continue
    }
    add(outcome.status)
    if (works(outcome) && outcome.gateBits & missing.unanswered) add('conditional')
  }
  return possible
}

/** Whether gates count: the feature works once they are done. */
export const works = ({ status }: Outcome) => status === 'limited' || status === 'supported'

const isLacking = (outcome: Outcome, missing: Missing) => works(outcome) && (outcome.gateBits & missing.toDo) !== 0

function unknownReason(status: Status, undocumented: boolean): UnknownReason | null {
  if (status !== 'unknown') return null
  return undocumented ? 'undocumented' : 'contested'
}

/** The places of the plan's table that the answers leave open. */
function openPlaces(plan: FeaturePlan, view: Pick<GroupView, 'open'>): readonly number[] {
  let places: readonly number[] = [0]
  for (const axis of plan.axes) {
    const steps = openClasses(axis, view).map((one) => one * axis.stride)
    const [first = 0] = steps
    places =
      steps.length === 1
        ? places.map((place) => place + first)
        : places.flatMap((place) => steps.map((step) => place + step))
  }
  return places.length === 1 ? places : places.filter((place) => plan.outcomes[place] !== undefined)
}

function openClasses({ classOf, question }: Axis, view: Pick<GroupView, 'open'>): readonly number[] {
  const classes: number[] = []
  for (const option of view.open(question)) {
    const one = classOf.get(option)
    if (one !== undefined && !classes.includes(one)) classes.push(one)
  }
  return classes
}

/** The outcomes that the answers leave open, each once. */
export const openOutcomes = (plan: FeaturePlan, view: Pick<GroupView, 'open'>): readonly Outcome[] =>
  outcomesAt(plan, openPlaces(plan, view))

function outcomesAt(plan: FeaturePlan, places: readonly number[]): readonly Outcome[] {
  const outcomes: Outcome[] = []
  for (const place of places) {
    const outcome = plan.outcomes[place]
    if (outcome && !outcomes.includes(outcome)) outcomes.push(outcome)
  }
  return outcomes
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
  const caveats = plan.caveats.filter(({ place, effect }) => {
    if (!view.caveats[place]) return false
    const except: readonly Status[] = effect.kind === 'warns' ? (effect.exceptStatus ?? []) : []
    return !except.includes(status)
  })
  if (status !== 'conditional') return caveats
  const limits = outcomes.filter((outcome) => outcome.status === 'limited').flatMap(({ because }) => because)
  return limits.length === 0 ? caveats : inOrder([...limits, ...caveats])
}

/** The prerequisites of a set of bits, in their order. */
const listed = (edition: Edition, bits: number): readonly PrerequisiteId[] =>
  edition.prerequisites.flatMap(({ id, bit }) => (bits & bit ? [id] : []))

/** The unanswered questions that change the status in some completion of the others. */
function questionsThatDecide(
  edition: Edition,
  plan: FeaturePlan,
  places: readonly number[],
  view: GroupView,
): readonly QuestionId[] {
  const asked = new Set<QuestionId>()
  for (const axis of plan.axes) if (axisDecides(axis, plan, places, view)) asked.add(axis.question)
  let gateBits = 0
  for (const outcome of outcomesAt(plan, places)) {
    if (works(outcome) && !isLacking(outcome, view.missing)) gateBits |= outcome.gateBits & view.missing.unanswered
  }
  for (const { bit, question } of edition.prerequisites) if (gateBits & bit) asked.add(question)
  return edition.questionOrder.filter((question) => asked.has(question))
}

/** Whether two completions that differ only in this question, and in what depends on it, can differ in status. */
function axisDecides(axis: Axis, plan: FeaturePlan, places: readonly number[], view: GroupView): boolean {
  if (view.open(axis.question).includes(null)) return false
  const free = plan.axes.filter((other) => other === axis || plan.axes[other.parent] === axis)
  const alike = new Map<number, { readonly own: number; readonly outcome: Outcome }[]>()
  for (const place of places) {
    const outcome = plan.outcomes[place]
    if (outcome === undefined) continue
    const rest = free.reduce((left, other) => left - digit(other, plan, place) * other.stride, place)
    const group = alike.get(rest) ?? []
    group.push({ own: digit(axis, plan, place), outcome })
    alike.set(rest, group)
  }
  for (const group of alike.values()) {
    for (const a of group) {
      if (group.some((b) => a.own < b.own && canDiffer(a.outcome, b.outcome, view.missing))) return true
    }
  }
  return false
}

function digit(axis: Axis, plan: FeaturePlan, place: number): number {
  const next = plan.axes[plan.axes.indexOf(axis) + 1]
  return Math.floor((next ? place % next.stride : place) / axis.stride)
}

function canDiffer(a: Outcome, b: Outcome, missing: Missing): boolean {
  if (!works(a) || !works(b)) return a.status !== b.status
  const [aLacks, bLacks] = [isLacking(a, missing), isLacking(b, missing)]
  if (aLacks || bLacks) return aLacks !== bLacks
  return a.status !== b.status || ((a.gateBits ^ b.gateBits) & missing.unanswered) !== 0
}

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

import type { FeatureId, QuestionId, WarningId } from '../knowledge/ids'
import type { Condition, Knowledge } from '../knowledge/types'
import { cellsOf } from './assess'
import type { Cell } from './cell'
import { evaluate, type OpenOptions, questionsIn } from './condition'
import { type Edition, editionOn } from './edition'
import { type GroupView, viewGroup } from './group-view'
import type { DatedSetup, Group } from './setup'

/** What an answer to a question can still change, whatever is answered to it now. */
export interface Influence {
  /** Features whose status, or list of prerequisites, depends on it. */
  readonly features: readonly FeatureId[]
  /** Features of which only a caveat depends on it. */
  readonly caveats: readonly FeatureId[]
  readonly warnings: readonly WarningId[]
  /** It settles a prerequisite that is listed whether or not a feature waits for it. */
  readonly prerequisite: boolean
}

/** What a question decides for one group, by its place, or for all of them. */
export function influence(knowledge: Knowledge, setup: DatedSetup, question: QuestionId, group?: number): Influence {
  const scopes = scopesOf(knowledge, setup, question, group)
  const features = new Set(scopes.flatMap((scope) => scope.cells().filter(scope.decides).map(featureOf)))
  const caveats = new Set(scopes.flatMap((scope) => scope.cells().filter(scope.bringsCaveat).map(featureOf)))
  return {
    features: [...features],
    caveats: [...caveats].filter((feature) => !features.has(feature)),
    warnings: [...new Set(scopes.flatMap((scope) => scope.warnings()))],
    prerequisite: scopes.some((scope) => scope.settlesStanding()),
  }
}

/** Whether any answer to the question can still make a difference, and so whether it is worth asking. */
export function isAsked(knowledge: Knowledge, setup: DatedSetup, question: QuestionId, group?: number): boolean {
  return scopesOf(knowledge, setup, question, group).some(
    (scope) =>
      scope.settlesStanding() ||
      scope.warnings().length > 0 ||
      scope.cells().some((cell) => scope.bringsCaveat(cell) || scope.decides(cell)),
  )
}

const featureOf = ({ plan }: Cell) => plan.feature

/** One group with the question taken back, and what its answer would decide there. */
interface Scope {
  readonly cells: () => readonly Cell[]
  readonly decides: (cell: Cell) => boolean
  readonly bringsCaveat: (cell: Cell) => boolean
  readonly warnings: () => readonly WarningId[]
  readonly settlesStanding: () => boolean
}

function scopesOf(knowledge: Knowledge, setup: DatedSetup, question: QuestionId, group?: number): readonly Scope[] {
  const edition = editionOn(knowledge, setup.asOf, setup.tenant?.areas)
  const rows = rowsWithout(edition, setup, question)
  const chosen = group === undefined ? rows : rows.slice(group, group + 1)
  return chosen.flatMap((row) =>
    row.view.answers.open(question).includes(null) ? [] : [scopeOf(edition, row, question)],
  )
}

/** A group with its verdicts, worked out when they are first asked for. */
interface Row {
  readonly view: GroupView
  readonly cells: () => readonly Cell[]
}

const rowsKept = new WeakMap<DatedSetup, { readonly edition: Edition; readonly rows: readonly Row[] }>()

/**
 * The groups as they are without an answer to the question. Where it only settles a prerequisite or a caveat, what
 * matters here does not depend on its answer, and all such questions share one set of rows.
 */
function rowsWithout(edition: Edition, setup: DatedSetup, question: QuestionId): readonly Row[] {
  if (edition.decidingQuestions.has(question)) {
    const tenant = takenBack(setup.tenant ?? {}, question)
    return setup.groups.map((group) => rowOf(edition, { ...setup, tenant }, takenBack(group, question)))
  }
  const kept = rowsKept.get(setup)
  if (kept?.edition === edition) return kept.rows
  const rows = setup.groups.map((group) => rowOf(edition, setup, group))
  rowsKept.set(setup, { edition, rows })
  return rows
}

function rowOf(edition: Edition, setup: DatedSetup, group: Group): Row {
  const view = viewGroup(edition, setup, group)
  let cells: readonly Cell[] | undefined
  return {
    view,
    cells: () => {
      cells ??= cellsOf(edition, view)
      return cells
    },
  }
}

function takenBack<T extends object>(answers: T, question: QuestionId): T {
  const { [question as keyof T]: _, ...rest } = answers
  return rest as T
}

function scopeOf(edition: Edition, { view, cells }: Row, question: QuestionId): Scope {
  const bits = edition.prerequisites.reduce((all, gate) => (gate.question === question ? all | gate.bit : all), 0)
  const anyAnswer: OpenOptions = (id) => (id === question ? edition.questions[question].options : view.answers.open(id))
  const canTip = (when: Condition | undefined) =>
    when !== undefined && questionsIn(when).includes(question) && evaluate(when, anyAnswer) === 'undecided'
  return {
    cells,
    // An answer that takes the whole area away decides each of its results.
    decides: ({ plan, gateBits, result }) =>
      plan.absentWhen?.question === question || (gateBits & bits) !== 0 || result.ask.includes(question),
    bringsCaveat: ({ plan, result }) =>
      plan.caveats.some(({ when, except }) => !except.includes(result.status) && canTip(when)),
    warnings: () => edition.warnings.filter(({ when }) => canTip(when)).map(({ id }) => id),
    settlesStanding: () =>
      edition.prerequisites.some(({ bit, standing }) => (bit & bits) !== 0 && standing?.(view.answers) === 'holds'),
  }
}

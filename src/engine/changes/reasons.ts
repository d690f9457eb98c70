import type { AnswerTo, FeatureId, QuestionId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/types'
import { isPresent } from '../assess'
import type { FeatureResult } from '../assessment'
import { decide } from '../cell'
import { type Edition, editionOn } from '../edition'
import { answersOf, viewGroup } from '../group-view'
import type { DatedSetup } from '../setup'
import { type Verdict, verdictOf } from '../verdict'

export interface Reason {
  readonly question: QuestionId
  readonly answer: AnswerTo<QuestionId>
}

/** What the answers to one question give: the answers in their order, together where they give the same. */
export interface Possibility {
  readonly question: QuestionId
  readonly outcomes: readonly {
    /** Null where the group would have no result any more. */
    readonly verdict: Verdict | null
    readonly answers: readonly AnswerTo<QuestionId>[]
  }[]
}

/** The answers given without which, or with others in their place, the result would be another. */
export function decidingAnswers(
  knowledge: Knowledge,
  setup: DatedSetup,
  place: number,
  feature: FeatureId,
): readonly Reason[] {
  const cell = cellAt(knowledge, setup, place, feature)
  if (cell === null) return []
  const { edition, answers, result, tryAnswer } = cell
  const now = decidedBy(result)
  return edition.questionOrder.flatMap((question) => {
    const answer = answers(question)
    if (typeof answer !== 'string' || cell.open(question).includes(null)) return []
    const others = cell.representatives(question).filter((option) => option !== answer)
    const isDeciding = others.some((option) => decidedBy(tryAnswer(question, option)) !== now)
    // The answer stands in a setup that has been read and found valid.
    return isDeciding ? [{ question, answer: answer as AnswerTo<QuestionId> }] : []
  })
}

/** For a result that waits for answers: what each possible answer to each of these questions would give. */
export function possibleResults(
  knowledge: Knowledge,
  setup: DatedSetup,
  place: number,
  feature: FeatureId,
): readonly Possibility[] {
  const cell = cellAt(knowledge, setup, place, feature)
  if (cell === null) return []
  return cell.result.ask.map((question) => {
    const outcomes = new Map<Verdict | null, AnswerTo<QuestionId>[]>()
    for (const option of cell.open(question).filter((one) => one !== null)) {
      const result = cell.tryAnswer(question, option)
      const verdict = result === null ? null : verdictOf(result)
      const answer = option as AnswerTo<QuestionId>
      const known = outcomes.get(verdict)
      if (known) known.push(answer)
      else outcomes.set(verdict, [answer])
    }
    return { question, outcomes: [...outcomes].map(([verdict, answers]) => ({ verdict, answers })) }
  })
}

/** What of a result an answer can have decided; caveats only go with it. */
const decidedBy = (result: FeatureResult | null): string =>
  result === null ? '' : JSON.stringify([result.status, result.because, result.prerequisites, result.toCheck])

function cellAt(knowledge: Knowledge, setup: DatedSetup, place: number, feature: FeatureId) {
  const edition = editionOn(knowledge, setup.asOf, setup.tenant?.areas)
  const plan = edition.features.find((one) => one.feature === feature)
  const group = setup.groups[place]
  if (plan === undefined || group === undefined) return null
  const { open } = viewGroup(edition, setup, group).answers
  const resultOf = (changed: DatedSetup): FeatureResult | null => {
    const [own] = changed.groups
    const view = own && viewGroup(edition, changed, own)
    return view && isPresent(plan, view.answers) ? decide(edition, plan, view).result : null
  }
  const result = resultOf({ ...setup, groups: [group] })
  if (result === null) return null
  return {
    edition,
    result,
    open,
    answers: answersOf(setup, group),
    representatives: (question: QuestionId) => representatives(edition, plan.layout.axes, question),
    // A group's own answers come first, so the answer is put there whoever it concerns.
    tryAnswer: (question: QuestionId, option: string) =>
      resultOf({ ...setup, groups: [{ ...group, [question]: option } as typeof group] }),
  }
}

/** One answer of each kind that the statements tell apart. */
function representatives(
  edition: Edition,
  axes: readonly { readonly question: QuestionId; readonly classOf: ReadonlyMap<string | null, number> }[],
  question: QuestionId,
): readonly string[] {
  const axis = axes.find((one) => one.question === question)
  const options = edition.questions[question].options
  if (axis === undefined) return options.length > 10 ? [] : options
  const seen = new Set<number>()
  return options.filter((option) => {
    const kind = axis.classOf.get(option)
    if (kind === undefined || seen.has(kind)) return kind === undefined
    seen.add(kind)
    return true
  })
}

import type { Effort as ActEffort, Change, Settled } from '../../knowledge/changes'
import type { AnswerTo, QuestionId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/types'
import type { Edition } from '../edition'
import { answersOf } from '../group-view'
import { type Answers, OpenAnswers } from '../readings'
import { withoutContradicted } from '../settle'
import type { DatedSetup } from '../setup'

/** What a change takes where it is not known whether it is so already: a look. */
export type Effort = 'find-out' | ActEffort

/** Cheapest first. */
export const efforts = ['find-out', 'configure', 'licence', 'update', 'replace', 'move'] as const satisfies Effort[]

export interface SettledAnswer {
  readonly question: QuestionId
  readonly to: AnswerTo<QuestionId>
}

/** A change that this setup can make, with the answers that it would really change. */
export interface PossibleChange {
  /** Tells it from every other one of the same setup. */
  readonly key: string
  readonly change: Change
  readonly effort: Effort
  /** The place of the group concerned; null for the tenant. */
  readonly group: number | null
  readonly settles: readonly SettledAnswer[]
}

/** Every change that the answers leave possible on the day of the setup, in the order in which they are declared. */
export function possibleChanges(
  edition: Edition,
  changes: readonly Change[],
  setup: DatedSetup,
): readonly PossibleChange[] {
  const scopes = setup.groups.map((group) => scopeOf(edition, answersOf(setup, group)))
  const tenant = scopeOf(edition, answersOf(setup, { name: '' }))
  return changes.flatMap((change) => {
    if (!isInForce(change, setup.asOf)) return []
    const { when } = change
    const meets = ({ left }: Scope) => when === undefined || edition.truthOf(when)(left) === 'holds'
    if (change.concerns === 'tenant') return scopes.some(meets) ? possible(change, tenant, null) : []
    return scopes.flatMap((scope, group) => (meets(scope) ? possible(change, scope, group) : []))
  })
}

/** The setup after the changes; answers whose questions they rule out are gone. */
export function applyChanges(
  knowledge: Knowledge,
  setup: DatedSetup,
  changes: readonly Pick<PossibleChange, 'group' | 'settles'>[],
): DatedSetup {
  const settledFor = (place: number | null) =>
    Object.fromEntries(
      changes
        .filter(({ group }) => group === place)
        .flatMap(({ settles }) => settles.map(({ question, to }) => [question, to])),
    )
  const groups = setup.groups.map((group, place) =>
    withoutContradicted(knowledge, { ...group, ...settledFor(place), name: group.name }),
  )
  return { ...setup, tenant: { ...setup.tenant, ...settledFor(null) }, groups }
}

interface Scope {
  readonly answers: Answers
  /** What the answers leave open. */
  readonly left: OpenAnswers
}

const scopeOf = (edition: Edition, answers: Answers): Scope => ({
  answers,
  left: new OpenAnswers(edition.questions, answers),
})

const isInForce = ({ from, until }: Change, day: string) =>
  (from === undefined || from <= day) && (until === undefined || day < until)

function possible(change: Change, scope: Scope, group: number | null): readonly PossibleChange[] {
  const ways = change.settles.map((settled) => wayOf(settled, scope))
  if (ways.includes('none')) return []
  const settles = change.settles.filter((_, place) => ways[place] !== 'done')
  const isAct = ways.includes('act')
  // What settles several answers at once is worth naming only where it settles several, and one of them for certain.
  if (settles.length === 0 || (change.settles.length > 1 && (settles.length < 2 || !isAct))) return []
  return [
    {
      key: `${group ?? ''} ${change.act} ${settles.map(({ to }) => to).join(' ')}`,
      change,
      effort: isAct ? change.effort : 'find-out',
      group,
      settles: settles.map(({ question, to }) => ({ question, to })),
    },
  ]
}

type Way = 'done' | 'act' | 'find-out' | 'none'

function wayOf({ question, from, coarse = [], mayBeSo, to }: Settled, { answers, left }: Scope): Way {
  if (left.open(question).includes(null)) return 'none'
  const answer = answers(question)
  if (answer === to) return 'done'
  if (answer === undefined) return mayBeSo ? 'find-out' : 'none'
  const isAmong = (list: readonly string[]) => list.some((one) => one === answer)
  if (isAmong(from)) return 'act'
  return isAmong(coarse) ? 'find-out' : 'none'
}

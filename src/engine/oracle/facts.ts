import type { FeatureId } from '../../knowledge/ids'
import type { IsoDate, Knowledge, Statement } from '../../knowledge/types'
import { completeQuestions, shift, sweep, sweptDays } from '../../proof/sweep'
import { assess } from '../assess'
import { evaluate } from '../condition'
import type { DatedSetup } from '../setup'
import { type CaveatRow, caveatTable } from './caveat-table'
import type { Answers } from './opinion'
import { verdict } from './oracle'

/** What of a knowledge is looked at. */
export interface Looked {
  readonly features: readonly FeatureId[]
  readonly days: readonly IsoDate[]
  /** The knowledge whose questions are gone through: of one that lost a statement they could be too few. */
  readonly asked: Knowledge
}

export const lookedAt = (knowledge: Knowledge): Looked => ({
  features: Object.keys(knowledge.features) as FeatureId[],
  days: sweptDays(knowledge),
  asked: knowledge,
})

/** The places where a knowledge and the second opinion part, the first few; none where the knowledge is right. */
export function disagreements(knowledge: Knowledge, { features, days, asked }: Looked): readonly string[] {
  const found: string[] = []
  for (const feature of features) {
    const questions = completeQuestions(asked, feature)
    sweep(knowledge, { feature, days, questions }, ({ day, answers, cell: { result } }) => {
      if (found.length > 3) return
      const second = verdict(feature, answers, day)
      const isSame =
        second?.status === result.status &&
        second.reason === result.reason &&
        second.prerequisites.join() === result.prerequisites.join()
      if (!isSame) found.push(`${feature} on ${day}: ${result.status} for ${JSON.stringify(answers)}`)
    })
  }
  return found
}

/**
 * Editions that overlap: on one day an older statement says that a feature works and a newer one that it does not, or
 * the other way round. And prerequisites that begin before anything is said of their feature.
 */
export function overlaps(knowledge: Knowledge, { features, days, asked }: Looked): readonly string[] {
  const found = new Set<string>()
  for (const feature of features) {
    const about = Object.entries(knowledge.statements).filter(([, { affects }]) => affects.includes(feature))
    sweep(knowledge, { feature, days, questions: completeQuestions(asked, feature) }, ({ day, answers, cell }) => {
      const open = (question: string) => [answers[question] ?? null]
      const holding = about.filter(
        ([, { when, from, until }]) =>
          from <= day &&
          (until === undefined || day < until) &&
          (when === undefined || evaluate(when, open) === 'holds'),
      )
      for (const fault of faultsAmong(holding, cell.result.reason === 'undocumented', knowledge.firstDay)) {
        found.add(`${feature} on ${day}: ${fault}`)
      }
    })
  }
  return [...found]
}

type Held = readonly (readonly [string, Statement])[]

function faultsAmong(holding: Held, isUndocumented: boolean, firstDay: IsoDate): readonly string[] {
  const of = (...kinds: readonly string[]) => holding.filter(([, { effect }]) => kinds.includes(effect.kind))
  const crossing = (ones: Held, others: Held) =>
    ones.flatMap(([one, { from }]) =>
      others.filter(([, other]) => other.from !== from).map(([other]) => `${one} beside ${other}`),
    )
  const crossed = [
    ...crossing(of('supports', 'limits'), of('blocks', 'contests')),
    ...crossing(of('contests'), of('blocks')),
  ]
  const idle = holding.filter(([, { effect, from }]) => effect.kind === 'requires' && from > firstDay)
  return [...crossed, ...(isUndocumented ? idle.map(([id]) => `${id} beside nothing`) : [])]
}

/** The caveats that stand where they should not, or do not stand where they should. */
export function misplacedCaveats(knowledge: Knowledge): readonly string[] {
  const known = new Set(caveatTable.map(({ caveat }) => caveat))
  const strays = Object.entries(knowledge.statements)
    .filter(([id, { effect }]) => effect.kind === 'warns' && !known.has(id))
    .map(([id]) => `${id} stands in no table`)
  return [...strays, ...caveatTable.flatMap((row) => misplaced(knowledge, row))]
}

function misplaced(knowledge: Knowledge, { caveat, features, inside, outside, first, last }: CaveatRow): string[] {
  const before = shift(first, -1)
  const during = [first, last ?? knowledge.date]
  const after = last ? [shift(last, 1)] : []
  const others = (Object.keys(knowledge.features) as FeatureId[]).filter((id) => !features.includes(id))
  const has = (feature: string, answers: Answers, day: IsoDate) =>
    caveatsOf(knowledge, feature, answers, day).includes(caveat)
  const say = (feature: string, day: IsoDate) => `${caveat}, ${feature}, ${day}`
  return [
    ...features.flatMap((feature) =>
      inside.flatMap((answers) => [
        ...during.filter((day) => !has(feature, answers, day)).map((day) => `missing: ${say(feature, day)}`),
        ...[...(before >= knowledge.firstDay ? [before] : []), ...after]
          .filter((day) => has(feature, answers, day))
          .map((day) => `too long: ${say(feature, day)}`),
      ]),
    ),
    ...features.flatMap((feature) =>
      outside.flatMap((answers) =>
        during.filter((day) => has(feature, answers, day)).map((day) => `too wide: ${say(feature, day)}`),
      ),
    ),
    ...(caveat === 'cloud-not-named-by-source' ? [] : others).flatMap((feature) =>
      inside
        .slice(0, 1)
        .filter((answers) => has(feature, answers, first))
        .map(() => `elsewhere: ${say(feature, first)}`),
    ),
  ]
}

function caveatsOf(knowledge: Knowledge, feature: string, answers: Answers, asOf: IsoDate): readonly string[] {
  const groupQuestions = ['mailbox', 'exchange']
  const entries = Object.entries(answers)
  const group = Object.fromEntries(entries.filter(([question]) => groupQuestions.includes(question)))
  const tenant = Object.fromEntries(entries.filter(([question]) => !groupQuestions.includes(question)))
  // Only options from the tables above get here.
  const setup = { version: 1, asOf, tenant, groups: [{ name: '1', ...group }] } as DatedSetup
  return assess(knowledge, setup).groups[0]?.features[feature as FeatureId]?.caveats ?? []
}

import type { FeatureId } from '../../knowledge/ids'
import type { IsoDate, Knowledge, Statement } from '../../knowledge/types'
import { cellsOf, type SweptQuestion, shift, sweptDays, sweptQuestions } from '../../proof/sweep'
import { assess } from '../assess'
import { evaluate } from '../condition'
import type { DatedSetup } from '../setup'
import { type CaveatRow, caveatTable } from './caveat-table'
import type { Answers } from './opinion'
import { verdict } from './oracle'

/** What of a knowledge is looked at. */
export interface Looked {
  readonly features: readonly FeatureId[]
  /** The knowledge whose questions and days are gone through: one that lost a statement could have too few. */
  readonly asked: Knowledge
}

export const lookedAt = (knowledge: Knowledge): Looked => ({
  features: Object.keys(knowledge.features) as FeatureId[],
  asked: knowledge,
})

/** The places where a knowledge and the second opinion part, the first few; none where the knowledge is right. */
export function disagreements(knowledge: Knowledge, looked: Looked): readonly string[] {
  const found: string[] = []
  forEachSituation(looked, (feature, day, situations) => {
    const cellOf = cellsOf(knowledge, feature, day)
    for (const answers of situations) {
      const { result } = cellOf(answers)
      const second = verdict(feature, answers, day)
      const isSame =
        second?.status === result.status &&
        second.reason === result.reason &&
        second.prerequisites.join() === result.prerequisites.join()
      if (!isSame) found.push(`${feature} on ${day}: ${result.status} for ${JSON.stringify(answers)}`)
      if (found.length > 3) return
    }
  })
  return found
}

/**
 * Editions that overlap: an older statement that was replaced still speaks on a day on which the newer one does.
 * And prerequisites that begin before anything is said of their feature.
 */
export function overlaps(knowledge: Knowledge, looked: Looked): readonly string[] {
  const found = new Set<string>()
  forEachSituation(looked, (feature, day, situations) => {
    const cellOf = cellsOf(knowledge, feature, day)
    const about = Object.entries(knowledge.statements).filter(
      ([, { affects, from, until }]) =>
        affects.includes(feature) && from <= day && (until === undefined || day < until),
    )
    for (const answers of situations) {
      const open = (question: string) => [answers[question] ?? null]
      const holding = about.filter(([, { when }]) => when === undefined || evaluate(when, open) === 'holds')
      const isUndocumented = cellOf(answers).result.reason === 'undocumented'
      for (const fault of faultsAmong(holding, isUndocumented, knowledge.firstDay)) {
        found.add(`${feature} on ${day}: ${fault}`)
      }
    }
  })
  return [...found]
}

type Visit = (feature: FeatureId, day: IsoDate, situations: readonly Answers[]) => void

function forEachSituation({ features, asked }: Looked, visit: Visit): void {
  for (const feature of features) {
    const situations = situationsOf(asked, feature)
    for (const day of sweptDays(asked, asked.features[feature].area)) visit(feature, day, situations)
  }
}

/** Everything answered in every way; of the work, all is done or all but one. */
function situationsOf(knowledge: Knowledge, feature: FeatureId): readonly Answers[] {
  const questions = sweptQuestions(knowledge, feature)
  const work = questions.filter(({ decides }) => decides === 'work')
  const done = Object.fromEntries(work.map(({ question, answers }) => [question, answers[1]]))
  const works = [done, ...work.map(({ question, answers }) => ({ ...done, [question]: answers.at(-1) }))]
  return estatesOf(knowledge, questions).flatMap((estate) => works.map((one) => ({ ...estate, ...one })))
}

function estatesOf(knowledge: Knowledge, questions: readonly SweptQuestion[]): readonly Answers[] {
  const deciding = questions.filter(({ decides }) => decides === 'estate')
  return deciding.reduce<readonly Answers[]>(
    (estates, { question, answers }) => {
      const { askedWhen, coarse = {} } = knowledge.questions[question]
      const whole = answers.filter((answer) => answer !== undefined && !Object.hasOwn(coarse, answer))
      return estates.flatMap((estate) => {
        const isAsked = askedWhen === undefined || askedWhen.isOneOf.includes(estate[askedWhen.question] ?? '')
        return isAsked ? whole.map((answer) => ({ ...estate, [question]: answer })) : [estate]
      })
    },
    [{}],
  )
}

type Held = readonly (readonly [string, Statement])[]

function faultsAmong(holding: Held, isUndocumented: boolean, firstDay: IsoDate): readonly string[] {
  const of = (...kinds: readonly string[]) => holding.filter(([, { effect }]) => kinds.includes(effect.kind))
  const crossing = (ones: Held, others: Held) =>
    ones.flatMap(([one, older]) =>
      others
        .filter(([, newer]) => isReplaced(older, newer) || isReplaced(newer, older))
        .map(([other]) => `${one} beside ${other}`),
    )
  const crossed = [
    ...crossing(of('supports', 'limits'), of('supports', 'limits', 'blocks', 'contests', 'retires')),
    ...crossing(of('contests'), of('blocks', 'retires')),
  ]
  const idle = holding.filter(([, { effect, from }]) => effect.kind === 'requires' && from > firstDay)
  return [...crossed, ...(isUndocumented ? idle.map(([id]) => `${id} beside nothing`) : [])]
}

/** The older one ends some day, and the newer one does not wait for it. */
const isReplaced = (older: Statement, newer: Statement) => older.until !== undefined && older.from < newer.from

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
  const groupQuestions = ['mailbox', 'exchange', 'skype', 'skype-client']
  const entries = Object.entries(answers)
  const group = Object.fromEntries(entries.filter(([question]) => groupQuestions.includes(question)))
  const tenant = Object.fromEntries(entries.filter(([question]) => !groupQuestions.includes(question)))
  // Only options from the tables above get here.
  const setup = { version: 1, asOf, tenant, groups: [{ name: '1', ...group }] } as DatedSetup
  return assess(knowledge, setup).groups[0]?.features[feature as FeatureId]?.caveats ?? []
}

import { questionsIn } from '../../engine/condition'
import type { Condition, IsoDate, Knowledge, Statement, Warning } from '../../knowledge/types'
import { canHoldTogether } from './situations'

/** What the linters read: the knowledge, and what stands beside it. */
export interface Subject {
  readonly knowledge: Knowledge
  readonly checkedOn: Readonly<Record<string, IsoDate>>
  /** Sources that look-ups and lists of releases cite. */
  readonly citedElsewhere: readonly string[]
  /** From what stands beside the knowledge to an id, of the knowledge or of what stands beside it as well. */
  readonly leads: readonly { readonly from: string; readonly to: string }[]
  readonly beside: readonly string[]
  /** Lists whose places are the numbers in links. */
  readonly numbered: readonly (readonly string[])[]
}

type Linter = (subject: Subject) => readonly string[]

const statementsOf = ({ knowledge }: Subject) => Object.entries(knowledge.statements) as [string, Statement][]
const warningsOf = ({ knowledge }: Subject) => Object.entries(knowledge.warnings) as [string, Warning][]
const conditions = (...list: readonly (Condition | undefined)[]) => list.filter((one) => one !== undefined)

function citing({ knowledge }: Subject): readonly [string, readonly { readonly source: string }[]][] {
  const { statements, warnings, assumptions, successors, prerequisites } = knowledge
  const cited = Object.entries({ ...statements, ...warnings, ...assumptions, ...successors })
  const standing = Object.entries(prerequisites).flatMap(([id, entry]) =>
    entry.standing ? [[id, entry.standing] as const] : [],
  )
  return [...cited, ...standing].map(([id, { citations }]) => [id, citations])
}

const sourceMissing: Linter = (subject) =>
  citing(subject)
    .filter(([, citations]) => citations.length === 0 || citations.some(({ source }) => !(source in subject.checkedOn)))
    .map(([id]) => id)

const unusedSource: Linter = (subject) => {
  const pages = Object.values(subject.knowledge.areas).flatMap((area) => area.pages)
  const cited = citing(subject).flatMap(([, citations]) => citations.map(({ source }) => source))
  const used = new Set<string>([...pages, ...cited, ...subject.citedElsewhere])
  return Object.keys(subject.checkedOn).filter((id) => !used.has(id))
}

const unusedPrerequisite: Linter = (subject) => {
  const required = statementsOf(subject).map(([, { effect }]) =>
    effect.kind === 'requires' ? effect.prerequisite : '',
  )
  return Object.entries(subject.knowledge.prerequisites)
    .filter(([id, { standing }]) => standing === undefined && !(required as string[]).includes(id))
    .map(([id]) => id)
}

/** A question that only opens another, or takes an area away, decides as well. */
const unusedQuestion: Linter = (subject) => {
  const { areas, prerequisites, questions } = subject.knowledge
  const tested = conditions(
    ...statementsOf(subject).map(([, { when }]) => when),
    ...warningsOf(subject).flatMap(([, { when, together = [] }]) => [when, ...together]),
    ...Object.values(areas).map(({ absentWhen }) => absentWhen),
  )
  const used = new Set<string>([
    ...tested.flatMap((condition) => [...questionsIn(condition)]),
    ...Object.values(prerequisites).map(({ question }) => question),
    ...Object.values(questions).map(({ askedWhen }) => askedWhen?.question ?? ''),
  ])
  return Object.keys(questions).filter((id) => !used.has(id))
}

const meet = (one: Statement, other: Statement) =>
  one.from < (other.until ?? '9999') && other.from < (one.until ?? '9999')

/** Unordered pairs, each once. */
function pairs(subject: Subject): readonly (readonly [[string, Statement], [string, Statement]])[] {
  const all = statementsOf(subject)
  return all.flatMap((one, place) => all.slice(place + 1).map((other) => [one, other] as const))
}

/**
 * The same claim made twice for one day, or a range that is empty. Two caveats on the same features say different
 * things, so only what decides is compared.
 */
const editionOverlap: Linter = (subject) => {
  const claim = ({ effect, affects, when }: Statement) => JSON.stringify([effect, [...affects].sort(), when])
  const twice = pairs(subject)
    .filter(([[, one], [, other]]) => one.effect.kind !== 'warns' && claim(one) === claim(other) && meet(one, other))
    .map(([[one], [other]]) => `${one} ${other}`)
  const empty = statementsOf(subject).filter(([, { from, until }]) => until !== undefined && until <= from)
  return [...twice, ...empty.map(([id]) => id)]
}

const verdictKinds: readonly Statement['effect']['kind'][] = ['supports', 'limits', 'blocks', 'retires', 'contests']

/** A feature that is silent between two editions, or from some day on, though it had a verdict before. */
const editionGap: Linter = (subject) => {
  const deciding = statementsOf(subject).filter(([, { effect }]) => verdictKinds.includes(effect.kind))
  return Object.keys(subject.knowledge.features).flatMap((feature) => {
    const ranges = deciding
      .filter(([, { affects }]) => (affects as readonly string[]).includes(feature))
      .map(([, { from, until = '9999' }]) => ({ from, until }))
      .sort((one, other) => (one.from < other.from ? -1 : 1))
    const gap = ranges.reduce<{ readonly end: string; readonly isBroken: boolean }>(
      ({ end, isBroken }, { from, until }) => ({ end: end > until ? end : until, isBroken: isBroken || from > end }),
      { end: ranges[0]?.from ?? '', isBroken: false },
    )
    return gap.isBroken || gap.end !== '9999' ? [feature] : []
  })
}

/** A page of the library, a contradiction or a step that leads to what is no more. */
const deadLink: Linter = ({ knowledge, checkedOn, beside, leads }) => {
  const { statements, warnings, assumptions, features, prerequisites, questions, successors } = knowledge
  const kinds = [statements, warnings, assumptions, features, prerequisites, questions, successors, checkedOn]
  const known = new Set([...kinds.flatMap((kind) => Object.keys(kind)), ...beside])
  return leads.filter(({ to }) => !known.has(to)).map(({ from, to }) => `${from} ${to}`)
}

const unreachableStatement: Linter = (subject) =>
  statementsOf(subject)
    .filter(([, { when }]) => !canHoldTogether(subject.knowledge, conditions(when)))
    .map(([id]) => id)

/** A block that tests a question the support leaves aside is an exception that the page makes to its own rule. */
const isException = (one: Statement, other: Statement) => {
  const [block, support] = one.effect.kind === 'blocks' ? [one, other] : [other, one]
  const tested = new Set<string>(questionsIn(support.when))
  return [...questionsIn(block.when)].some((question) => !tested.has(question))
}

const contradictoryStatements: Linter = (subject) => {
  const contested = new Set(
    statementsOf(subject).flatMap(([, { affects, effect }]) => (effect.kind === 'contests' ? affects : [])),
  )
  return pairs(subject)
    .filter(([[, one], [, other]]) => {
      const kinds = [one.effect.kind, other.effect.kind].sort().join()
      const shared = one.affects.some((feature) => other.affects.includes(feature) && !contested.has(feature))
      const sources = other.citations.map(({ source }) => source)
      if (kinds !== 'blocks,supports' || !shared || one.from !== other.from || isException(one, other)) return false
      if (!one.citations.some(({ source }) => sources.includes(source))) return false
      return canHoldTogether(subject.knowledge, conditions(one.when, other.when))
    })
    .map(([[one], [other]]) => `${one} ${other}`)
}

/** Measured from the newest check, not from today: a test that fails by itself overnight helps nobody. */
const staleCheck: Linter = ({ checkedOn }) => {
  const newest = Object.values(checkedOn).reduce((one, other) => (one > other ? one : other), '')
  const yearBefore = `${Number(newest.slice(0, 4)) - 1}${newest.slice(4)}`
  return Object.keys(checkedOn).filter((id) => (checkedOn[id] ?? '') < yearBefore)
}

/** Questions and prerequisites share ids on purpose: the one asks whether the other is done. */
const idReuse: Linter = ({ knowledge, checkedOn, numbered }) => {
  const { statements, warnings, assumptions, features } = knowledge
  const kinds = [statements, warnings, assumptions, features, checkedOn].map((kind) => Object.keys(kind))
  return [kinds.flat(), ...numbered].flatMap((ids) => ids.filter((id, place) => ids.indexOf(id) !== place))
}

export const linters = {
  'source-missing': sourceMissing,
  'unused-source': unusedSource,
  'unused-prerequisite': unusedPrerequisite,
  'unused-question': unusedQuestion,
  'edition-overlap': editionOverlap,
  'edition-gap': editionGap,
  'dead-link': deadLink,
  'unreachable-statement': unreachableStatement,
  'contradictory-statements': contradictoryStatements,
  'stale-check': staleCheck,
  'id-reuse': idReuse,
} as const satisfies Record<string, Linter>

import { knowledge } from '../../knowledge'
import { type Change, changes } from '../../knowledge/changes'
import type { FeatureId } from '../../knowledge/ids'
import { assess } from '../assess'
import type { Status } from '../assessment'
import { decide } from '../cell'
import type { CellChanges, ChangeSet } from '../changes/cell-changes'
import { applyChanges } from '../changes/possible'
import { changesFor, searchChanges } from '../changes/search'
import type { Edition } from '../edition'
import type { FeaturePlan } from '../feature-plan'
import { viewGroup } from '../group-view'
import type { DatedSetup } from '../setup'
import { mulberry32, randomSetup } from './random-setups'

/** A second opinion: every change of the area tried with the engine itself, no thought given to what can matter to a cell. */

const order: readonly Status[] = ['retired', 'unsupported', 'unknown', 'conditional', 'limited', 'supported']
const rank = (status: Status | undefined) => (status === undefined ? -1 : order.indexOf(status))

type Answers = Readonly<Record<string, string>>
interface Try {
  readonly answers: Answers
  readonly kind: string
}

/** The answers that a change would give, and what it would take; null where it cannot be made. */
function attempt(change: Change, setup: DatedSetup): Try | null {
  const { asOf } = setup
  const { from = asOf, until, settles, act, effort } = change
  if (asOf < from || (until !== undefined && asOf >= until)) return null
  const given = { ...setup.tenant, ...setup.groups[0] } as unknown as Answers
  if (act === 'hybrid-configuration-wizard' && !isAtLeast2013(given)) return null
  const left = settles.filter(({ question, to }) => nowIn(given, question) !== to)
  const canAct = left.filter(({ question, from: ways }) => isAmong(ways, nowIn(given, question)))
  const canAsk = left.filter(({ question, coarse = [], mayBeSo }) => {
    const now = nowIn(given, question)
    return now === undefined ? mayBeSo : isAmong(coarse, now)
  })
  if (left.length === 0 || canAct.length + canAsk.length < left.length) return null
  if (settles.length === 2 && (left.length === 1 || canAct.length === 0)) return null
  const answers = Object.fromEntries(left.map(({ question, to }) => [question, to]))
  return { answers, kind: canAct.length > 0 ? effort : 'find-out' }
}

const isAmong = (list: readonly string[], one: string | undefined) => one !== undefined && list.includes(one)

const nowIn = (given: Answers, question: string) =>
  question === 'exchange' && given.mailbox !== 'exchange-server' ? 'not asked' : given[question]

function isAtLeast2013({ mailbox, exchange }: Answers): boolean {
  return mailbox === 'exchange-server' && exchange !== undefined && !exchange.startsWith('2010')
}

function withAnswers(setup: DatedSetup, answers: Answers): DatedSetup {
  const isOfGroup = (question: string) =>
    changes.some((one) => one.concerns === 'group' && one.settles[0].question === question)
  const [own, shared] = [true, false].map((wanted) =>
    Object.fromEntries(Object.entries(answers).filter(([question]) => isOfGroup(question) === wanted)),
  )
  return {
    ...setup,
    tenant: { ...setup.tenant, ...shared },
    groups: setup.groups.map((group) => ({ ...group, ...own })),
  } as DatedSetup
}

interface Found {
  readonly tries: readonly Try[]
  readonly settled: readonly string[]
  readonly statuses: ReadonlyMap<string, Status>
}

/** What no statement of the area mentions changes nothing in it. */
function isOfArea({ settles }: Change, { decidingQuestions, prerequisites }: Edition): boolean {
  const mentioned = new Set([...decidingQuestions, ...prerequisites.map(({ question }) => question)])
  return settles.some(({ question }) => mentioned.has(question))
}

function everySet(setup: DatedSetup, edition: Edition, plans: readonly FeaturePlan[]): readonly Found[] {
  const ofArea = changes.filter((change) => isOfArea(change, edition))
  const tries = ofArea.flatMap((change) => attempt(change, setup) ?? [])
  const pairs = tries.flatMap((one, place) => tries.slice(place + 1).map((other) => [one, other]))
  return [...tries.map((one) => [one]), ...pairs].flatMap((set) => {
    const all = set.flatMap(({ answers }) => Object.entries(answers))
    const merged = Object.fromEntries(all)
    if (all.some(([question, answer]) => merged[question] !== answer)) return []
    return [{ tries: set, settled: keysOf(merged), statuses: statusesOf(withAnswers(setup, merged), edition, plans) }]
  })
}

const keysOf = (answers: Answers) =>
  Object.entries(answers)
    .map(([question, answer]) => `${question} ${answer}`)
    .sort()

function statusesOf(setup: DatedSetup, edition: Edition, plans: readonly FeaturePlan[]): ReadonlyMap<string, Status> {
  const [group] = setup.groups
  if (group === undefined) throw new Error('A setup has a group.')
  const view = viewGroup(edition, setup, group)
  return new Map(plans.map((plan) => [plan.feature, decide(edition, plan, view).result.status]))
}

/** The sets that better a feature and from which nothing can be left out, as text. */
function minimalSets(
  feature: string,
  before: Status,
  sets: readonly Found[],
  whole: ChangeSet | null,
): readonly string[] {
  const after = ({ statuses }: Found) => rank(statuses.get(feature))
  const better = sets.filter((set) => after(set) > rank(before) && after(set) >= rank('conditional'))
  const minimal = better.filter(
    (set) =>
      !better.some(
        (other) =>
          after(other) >= after(set) &&
          other.tries.length <= set.tries.length &&
          other.settled.every((one) => set.settled.includes(one)) &&
          (other.tries.length < set.tries.length || other.settled.length < set.settled.length),
      ),
  )
  const isMove = ({ tries }: Found) => tries.some(({ kind }) => kind === 'move')
  const stays = Math.max(rank(whole?.after), ...minimal.filter((set) => !isMove(set)).map(after))
  return minimal
    .filter((set) => !isMove(set) || after(set) > stays)
    .map(textOf)
    .sort()
}

const textOf = ({ tries, settled }: Found) => `${tries.length}: ${settled.join(', ')}`

const textOfSet = ({ changes: made }: ChangeSet) => {
  const settled = made.flatMap(({ settles }) => settles.map(({ question, to }) => `${question} ${to}`))
  return `${made.length}: ${[...new Set(settled)].sort().join(', ')}`
}

/** Cells for which the changes found are not those that trying every set of one or two gives, and how many were found. */
export function wrongSets(count: number, seed: number) {
  const random = mulberry32(seed)
  const wrong: unknown[] = []
  let found = 0
  for (let index = 0; index < count; index += 1) {
    const area = ['teams', 'skype', 'teams', 'skype', 'intune'][index % 5] ?? 'teams'
    const setup = randomSetup(random, { areas: [area], maxGroups: 1 })
    const search = searchChanges(knowledge, changes, setup)
    const present = search.tables(0).map(({ plan }) => plan)
    const plans = present.filter((_, place) => (place + index) % 8 === 0)
    const every = everySet(setup, search.edition, plans)
    for (const [feature, before] of statusesOf(setup, search.edition, plans)) {
      const { sets, whole } = changesFor(search, 0, feature as FeatureId)
      const [got, wanted] = [sets.map(textOfSet).sort(), minimalSets(feature, before, every, whole)]
      if (got.join('\n') !== wanted.join('\n')) wrong.push({ setup, feature, got, wanted })
      found += sets.length
    }
  }
  return { wrong, found }
}

/** Sets that do not lead where they say, or leave a prerequisite though they are whole, and how many are whole. */
export function wrongEnds(count: number, seed: number) {
  const random = mulberry32(seed)
  const wrong: unknown[] = []
  let wholes = 0
  for (let index = 0; index < count; index += 1) {
    const setup = randomSetup(random, { areas: ['teams', 'skype', 'intune'], maxGroups: 3 })
    const search = searchChanges(knowledge, changes, setup)
    for (const place of setup.groups.keys()) {
      const feature = search.tables(place)[index % 20]?.plan.feature
      if (feature === undefined) continue
      const found = changesFor(search, place, feature)
      const astray = setsAstray(setup, found, place, feature)
      if (astray.length > 0) wrong.push({ setup, feature, astray })
      if (found.whole) wholes += 1
    }
  }
  return { wrong, wholes }
}

function setsAstray(setup: DatedSetup, { whole, sets }: CellChanges, place: number, feature: FeatureId) {
  const made = whole ? [whole, ...sets] : sets
  const astray = made.filter((set) => statusAfter(setup, set, place, feature) !== set.after)
  return whole?.after === 'conditional' ? [...astray, whole] : astray
}

/** What the engine says of the setup in which the changes have been made. */
function statusAfter(setup: DatedSetup, set: ChangeSet, place: number, feature: FeatureId): Status | undefined {
  const { groups } = assess(knowledge, applyChanges(knowledge, setup, set.changes))
  return groups[place]?.features[feature]?.status
}

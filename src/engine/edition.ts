import type {
  AreaId,
  AssumptionId,
  FeatureId,
  PrerequisiteId,
  QuestionId,
  SourceId,
  StatementId,
  SuccessorId,
  WarningId,
} from '../knowledge/ids'
import type { Citations, Condition, Feature, IsoDate, Knowledge, Statement, Warning } from '../knowledge/types'
import type { AssumptionResult, PrerequisiteResult, Status } from './assessment'
import { type FeaturePlan, planFeature } from './feature-plan'
import { sharedLayouts } from './layout'
import { type QuestionsInForce, questionsInForce, rememberTruths, type TruthFor } from './readings'

/** A statement in force, with its id, its place in the knowledge and the sources that say so by now. */
export interface StatementInForce extends Statement {
  readonly id: StatementId
  readonly order: number
  readonly sources: readonly SourceId[]
}

/** A caveat in force; its place is where a group notes whether its condition is met. */
export interface CaveatInForce extends StatementInForce {
  /** Of its condition; missing: it holds for everybody. */
  readonly truth: TruthFor | undefined
  readonly place: number
  /** The statuses beside which it is not said. */
  readonly except: readonly Status[]
}

export interface PrerequisiteInForce {
  readonly id: PrerequisiteId
  /** Its own bit in sets of prerequisites. */
  readonly bit: number
  readonly question: QuestionId
  readonly doneWhen: string
  /** What is said of it where nobody lacks it. */
  readonly done: PrerequisiteResult
  /** The groups that it is listed for whatever the features say; null where there are none such. */
  readonly standing: TruthFor | null
}

export interface WarningInForce {
  readonly id: WarningId
  readonly when: Condition
  readonly truth: TruthFor
  /** Each must be met by some group. */
  readonly together: readonly TruthFor[]
  readonly since: IsoDate | null
}

/** The knowledge as it stands on the days between two changes, prepared for assessing. */
export interface Edition {
  readonly questions: QuestionsInForce
  readonly truthOf: (condition: Condition) => TruthFor
  /** The questions that some condition of a deciding statement mentions, and those they depend on. */
  readonly decidingQuestions: ReadonlySet<QuestionId>
  /** Orders of section 1: tenant questions first, then those about a group. */
  readonly questionOrder: readonly QuestionId[]
  /** Only those of which the knowledge has features. */
  readonly areas: readonly AreaId[]
  readonly features: readonly FeaturePlan[]
  readonly prerequisites: readonly PrerequisiteInForce[]
  readonly caveats: readonly CaveatInForce[]
  readonly warnings: readonly WarningInForce[]
  readonly assumes: readonly AssumptionResult[]
  readonly sourceOrder: readonly SourceId[]
  readonly successors: Readonly<Record<SuccessorId, readonly SourceId[]>>
}

/** By first day, then by the areas as bits. */
type Editions = Map<IsoDate, Map<number, Edition>>

const cache = new WeakMap<Knowledge, Editions>()
const boundaryCache = new WeakMap<Knowledge, readonly IsoDate[]>()

/**
 * The edition in force on a day, of the areas named or of all.
 * Preparing one is costly, so each is kept as long as its knowledge lives.
 */
export function editionOn(knowledge: Knowledge, day: IsoDate, chosen?: readonly AreaId[]): Edition {
  const start = lastBoundary(knowledge, day)
  const all = Object.keys(knowledge.areas) as AreaId[]
  const areas = chosen === undefined ? all : all.filter((area) => chosen.includes(area))
  const bits = areas.reduce((sum, area) => sum | (1 << all.indexOf(area)), 0)
  const editions: Editions = cache.get(knowledge) ?? new Map()
  cache.set(knowledge, editions)
  const ofDay = editions.get(start) ?? new Map<number, Edition>()
  editions.set(start, ofDay)
  const edition = ofDay.get(bits) ?? prepare(knowledge, start, areas)
  ofDay.set(bits, edition)
  return edition
}

/** Every day on which something in the knowledge begins or ends to hold, oldest first. */
export function boundaries(knowledge: Knowledge): readonly IsoDate[] {
  const kept = boundaryCache.get(knowledge)
  if (kept) return kept
  const days = new Set<IsoDate>([knowledge.firstDay])
  const add = (day: IsoDate | undefined) => day !== undefined && day > knowledge.firstDay && days.add(day)
  for (const statement of Object.values(knowledge.statements)) [statement.from, statement.until].forEach(add)
  for (const warning of Object.values(knowledge.warnings)) add(firstShown(warning))
  for (const prerequisite of Object.values(knowledge.prerequisites)) add(prerequisite.standing?.from)
  for (const source of Object.values(knowledge.sources)) add(source.speaksFrom ?? source.date)
  const sorted = [...days].sort()
  boundaryCache.set(knowledge, sorted)
  return sorted
}

function lastBoundary(knowledge: Knowledge, day: IsoDate): IsoDate {
  const days = boundaries(knowledge)
  for (let index = days.length - 1; index > 0; index -= 1) {
    const start = days[index]
    if (start !== undefined && start <= day) return start
  }
  return knowledge.firstDay
}

function prepare(knowledge: Knowledge, day: IsoDate, areas: readonly AreaId[]): Edition {
  const questions = questionsInForce(knowledge)
  const truthOf = rememberTruths(questions)
  const layoutOf = sharedLayouts(questions)
  const isAssessed = (feature: FeatureId) => areas.includes(knowledge.features[feature].area)
  const inForce = statementsInForce(knowledge, day).filter(({ affects }) => affects.some(isAssessed))
  const deciding = inForce.filter(({ effect }) => effect.kind !== 'warns')
  const caveats = inForce
    .flatMap((one) => (one.effect.kind === 'warns' ? [{ ...one, except: one.effect.exceptStatus ?? [] }] : []))
    .map((caveat, place) => ({ ...caveat, place, truth: caveat.when && truthOf(caveat.when) }))
  const assessed = (Object.entries(knowledge.features) as [FeatureId, Feature][]).filter(([, { area }]) =>
    areas.includes(area),
  )
  const features = assessed.map(([id, { area }], order) =>
    planFeature({
      feature: id,
      order,
      area,
      absentWhen: knowledge.areas[area].absentWhen,
      silentPages: pagesInForce(knowledge, area, day),
      deciding: deciding.filter(({ affects }) => affects.includes(id)),
      caveats: caveats.filter(({ affects }) => affects.includes(id)),
      knowledge,
      layoutOf,
      truthOf,
    }),
  )
  const scope = { deciding, areas, day, truthOf }
  return {
    questions,
    truthOf,
    decidingQuestions: new Set(features.flatMap(({ layout }) => layout.axes.map(({ question }) => question))),
    questionOrder: Object.keys(knowledge.questions) as QuestionId[],
    areas: areas.filter((area) => features.some((plan) => plan.area === area)),
    features,
    prerequisites: prerequisitesInForce(knowledge, scope),
    caveats,
    warnings: warningsInForce(knowledge, scope),
    assumes: Object.entries(knowledge.assumptions)
      .filter(([, { area }]) => areas.includes(area))
      .map(([id, { citations }]) => ({ id: id as AssumptionId, sources: citedBy(knowledge, citations, day) })),
    sourceOrder: Object.keys(knowledge.sources) as SourceId[],
    successors: Object.fromEntries(
      Object.entries(knowledge.successors).map(([id, { citations }]) => [id, citedBy(knowledge, citations, day)]),
    ) as Record<SuccessorId, readonly SourceId[]>,
  }
}

function statementsInForce(knowledge: Knowledge, day: IsoDate): readonly StatementInForce[] {
  return Object.entries(knowledge.statements)
    .map(([id, statement], order) => ({
      ...statement,
      id: id as StatementId,
      order,
      sources: citedBy(knowledge, statement.citations, day),
    }))
    .filter(({ from, until }) => from <= day && (until === undefined || day < until))
}

interface Scope {
  readonly deciding: readonly StatementInForce[]
  readonly areas: readonly AreaId[]
  readonly day: IsoDate
  readonly truthOf: Edition['truthOf']
}

/** Only those that something in force asks for; each keeps the bit of its place among all. */
function prerequisitesInForce(knowledge: Knowledge, scope: Scope): readonly PrerequisiteInForce[] {
  const { deciding, areas, day, truthOf } = scope
  const required = new Set(deciding.flatMap(({ effect }) => (effect.kind === 'requires' ? [effect.prerequisite] : [])))
  const all = Object.entries(knowledge.prerequisites).map(([key, { question, doneWhen, standing }], index) => {
    const id = key as PrerequisiteId
    const isStanding = standing !== undefined && standing.from <= day && areas.includes(standing.area)
    return {
      id,
      bit: 1 << index,
      question,
      doneWhen,
      done: { id, status: 'done' as const, groups: [], gates: [], unlocks: [] },
      standing: isStanding ? truthOf(standing.when) : null,
    }
  })
  return all.filter(({ id, standing }) => standing !== null || required.has(id))
}

function warningsInForce(knowledge: Knowledge, { areas, day, truthOf }: Scope): readonly WarningInForce[] {
  return Object.entries(knowledge.warnings)
    .filter(([, warning]) => (firstShown(warning) ?? day) <= day && warning.areas.some((area) => areas.includes(area)))
    .map(([id, { when, together = [], from }]) => ({
      id: id as WarningId,
      when,
      truth: truthOf(when),
      together: together.map(truthOf),
      since: from ?? null,
    }))
}

const firstShown = ({ announced, from }: Warning): IsoDate | undefined => announced ?? from

/** The sources cited that speak by that day, in the order of the knowledge. */
function citedBy(knowledge: Knowledge, citations: Citations, day: IsoDate): readonly SourceId[] {
  const cited = new Set(citations.map(({ source }) => source))
  return (Object.keys(knowledge.sources) as SourceId[]).filter((id) => cited.has(id) && speaks(knowledge, id, day))
}

/** Where no statement speaks, the page that is silent: the newest edition for the area. */
function pagesInForce(knowledge: Knowledge, area: AreaId, day: IsoDate): readonly SourceId[] {
  return knowledge.areas[area].pages.filter((page) => speaks(knowledge, page, day)).slice(-1)
}

function speaks(knowledge: Knowledge, id: SourceId, day: IsoDate): boolean {
  const { date, speaksFrom } = knowledge.sources[id]
  const start = speaksFrom ?? date
  return start === undefined || start <= day
}

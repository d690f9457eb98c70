import type { Assessment } from '../engine/assessment'
import type { DatedSetup, Group } from '../engine/setup'
import type { SourceId, WarningId } from '../knowledge/ids'
import { type EndKind, endKinds, type LifecycleId, lifecycleOf } from '../knowledge/lifecycles'
import type { IsoDate, Knowledge } from '../knowledge/types'
import { sourcesOfWarning, spokenBy } from './sources'

/** An announced change, or the end of a product's life; the answers may leave open which client a group runs. */
export type EndSubject =
  | { readonly kind: 'change'; readonly warning: WarningId }
  | { readonly kind: 'life'; readonly product: LifecycleId; readonly end: EndKind; readonly isCertain: boolean }

export interface End {
  readonly subject: EndSubject
  readonly day: IsoDate
  /** Between the day of the assessment and this one. */
  readonly days: number
  /** Names of the groups that it concerns. */
  readonly groups: readonly string[]
  /** Those that spoke by the day of the assessment. */
  readonly sources: readonly SourceId[]
}

export interface Ends {
  /** Soonest first; on one day, what is certain to concern the tenant comes before what may. */
  readonly ahead: readonly End[]
  /** What ended last of all that the tenant still runs; several where they ended on one day. */
  readonly last: readonly PastEnd[]
}

export interface PastEnd extends End {
  readonly subject: LifeEnd & { readonly end: 'supportEnd' | 'serviceEnd' }
}

type LifeEnd = Extract<EndSubject, { kind: 'life' }>

/** What the strip has room for. */
const mostAhead = 3

/** The ends ahead that are shown before the matrix; a calendar has room for all. */
export const nextEnds = ({ ahead }: Ends): readonly End[] => ahead.slice(0, mostAhead)

/** What ends or changes for the tenant after the day of its assessment, and what has ended already. */
export function endsOf(knowledge: Knowledge, setup: DatedSetup, assessment: Assessment): Ends {
  const lives = lifeEnds(knowledge, setup, assessment)
  // A day that nobody had written down by then is hindsight.
  const isAhead = ({ day, sources }: End) => day > assessment.asOf && sources.length > 0
  const ahead = [...lives, ...changes(knowledge, assessment)].filter(isAhead)
  return {
    ahead: ahead.toSorted((one, other) => one.days - other.days || Number(isGuess(one)) - Number(isGuess(other))),
    last: lastOf(lives.filter((one): one is PastEnd => isPast(one, assessment.asOf))),
  }
}

const isGuess = ({ subject }: End): boolean => subject.kind === 'life' && !subject.isCertain

/** The end of mainstream support leaves a product supported. */
const isPast = ({ subject, day }: End, asOf: IsoDate): boolean =>
  subject.kind === 'life' && subject.end !== 'mainstreamEnd' && day <= asOf

/** What a tenant runs comes before what it may run. */
function lastOf(past: readonly PastEnd[]): readonly PastEnd[] {
  const certain = past.filter(({ subject }) => subject.isCertain)
  const relevant = certain.length > 0 ? certain : past
  const last = relevant.reduce((day, one) => (one.day > day ? one.day : day), '')
  return relevant.filter(({ day }) => day === last)
}

function changes(knowledge: Knowledge, { warnings, asOf }: Assessment): readonly End[] {
  return warnings.flatMap(({ id, groups, since }) => {
    if (since === null) return []
    const subject = { kind: 'change', warning: id } as const
    return [
      { subject, day: since, days: daysBetween(asOf, since), groups, sources: sourcesOfWarning(knowledge, id, asOf) },
    ]
  })
}

function lifeEnds(knowledge: Knowledge, setup: DatedSetup, { areas, asOf }: Assessment): readonly End[] {
  const products = productsOf(setup.groups, areas.includes('skype'))
  return [...products].flatMap(([product, groups]) => {
    const life = lifecycleOf(product)
    const isCertain = life.kind !== 'client'
    return endKinds.flatMap((end) => {
      const fact = life[end]
      if (fact === undefined || fact === 'not-stated' || (end === 'mainstreamEnd' && !isCertain)) return []
      const { day, citation } = fact
      const subject = { kind: 'life', product, end, isCertain } as const
      return [{ subject, day, days: daysBetween(asOf, day), groups, sources: spokenBy(knowledge, [citation], asOf) }]
    })
  })
}

/** What the groups run, as far as their answers tell, with the names of those that run it. */
function productsOf(groups: readonly Group[], withSkype: boolean): ReadonlyMap<LifecycleId, readonly string[]> {
  const found = new Map<LifecycleId, string[]>()
  for (const group of groups) {
    const run = [...exchangeOf(group), ...(withSkype ? skypeOf(group) : [])]
    for (const product of run) found.set(product, [...(found.get(product) ?? []), group.name])
  }
  return found
}

function exchangeOf({ exchange }: Group): readonly LifecycleId[] {
  const [version] = exchange?.split('-') ?? []
  return version === undefined ? [] : [`exchange-server-${version as '2016'}`]
}

/** The question tells old clients from current ones, not which of the current ones it is. */
const currentClients = ['lync-2013', 'skype-2015', 'skype-2016', 'skype-2019', 'skype-ltsc-2021'] as const

function skypeOf({ skype, 'skype-client': client }: Group): readonly LifecycleId[] {
  if (skype === undefined || skype === 'none') return []
  const hasClient = skype !== 'skype-online' && client === 'current'
  return hasClient ? [skype, ...currentClients] : [skype]
}

const dayLength = 24 * 60 * 60 * 1000

const daysBetween = (one: IsoDate, other: IsoDate): number => Math.abs(Date.parse(other) - Date.parse(one)) / dayLength

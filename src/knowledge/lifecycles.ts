import { exchangeReleases } from './exchange-releases'
import type { ExchangeUpdateId } from './exchange-updates'
import type { SourceId } from './sources'
import type { Citation, IsoDate, SectionId } from './types'

/** A day, and where it is written. */
export interface DatedFact {
  readonly day: IsoDate
  readonly citation: Citation
}

/** Sources speak of the product and give no such day. */
export type Milestone = DatedFact | 'not-stated'

/** The life of a product, named by its id; what is left out does not exist for it. */
export interface Lifecycle {
  readonly kind: 'server' | 'client' | 'service'
  readonly release?: Milestone
  readonly mainstreamEnd?: Milestone
  readonly supportEnd?: Milestone
  readonly serviceEnd?: Milestone
}

/** The server of a group has the id of the answer that names it; extended security updates prolong no support. */
export const lifecycles = {
  'exchange-server-2010': {
    ...exchangeRelease('2010-rtm'),
    ...ends('exchange-2010-lifecycle', '2015-01-13', '2020-10-13'),
  },
  'exchange-server-2013': {
    ...exchangeRelease('2013-rtm'),
    ...ends('exchange-2013-lifecycle', '2018-04-10', '2023-04-11'),
  },
  'exchange-server-2016': {
    ...exchangeRelease('2016-rtm'),
    ...ends('exchange-2016-lifecycle', '2020-10-13', '2025-10-14'),
  },
  'exchange-server-2019': {
    ...exchangeRelease('2019-rtm'),
    ...ends('exchange-2019-lifecycle', '2024-01-09', '2025-10-14'),
  },
  // Supported as long as it is kept up to date: the sources give a day that support outlasts, none on which it ends.
  'exchange-server-se': { ...exchangeRelease('se-rtm'), supportEnd: 'not-stated' },
  'lync-server-2010': {
    kind: 'server',
    release: inFile('lync-server-2010-lifecycle', '2011-01-25'),
    ...ends('lync-server-2010-lifecycle', '2016-04-12', '2021-04-13'),
  },
  // Its product file opens with the day of the version before it.
  'lync-server-2013': {
    kind: 'server',
    release: 'not-stated',
    ...ends('lync-server-2013-lifecycle', '2018-04-10', '2023-04-11'),
  },
  'skype-server-2015': {
    kind: 'server',
    release: inFile('skype-server-2015-lifecycle', '2015-07-30'),
    ...ends('skype-server-2015-lifecycle', '2020-10-13', '2025-10-14'),
  },
  'skype-server-2019': {
    kind: 'server',
    release: inFile('skype-server-2019-lifecycle', '2018-10-22'),
    ...ends('skype-server-2019-lifecycle', '2024-01-09', '2025-10-14'),
  },
  'skype-server-se': {
    kind: 'server',
    release: dated('skype-server-se-release', 'whole-page', '2025-07-01'),
    supportEnd: 'not-stated',
  },
  'lync-2013': {
    kind: 'client',
    release: inFile('lync-2013-lifecycle', '2013-01-09'),
    ...ends('lync-2013-lifecycle', '2018-04-10', '2023-04-11'),
  },
  // An update of Lync 2013, whose life it shares: the file repeats that release, not its own.
  'skype-2015': {
    kind: 'client',
    release: 'not-stated',
    ...ends('skype-2015-lifecycle', '2018-04-10', '2023-04-11'),
  },
  'skype-2016': {
    kind: 'client',
    release: inFile('skype-2016-lifecycle', '2015-09-22'),
    ...ends('skype-2016-lifecycle', '2020-10-13', '2025-10-14'),
  },
  'skype-2019': {
    kind: 'client',
    release: inFile('skype-2019-lifecycle', '2018-09-24'),
    ...ends('skype-2019-lifecycle', '2024-01-09', '2025-10-14'),
  },
  // Its policy has mainstream support only.
  'skype-ltsc-2021': {
    kind: 'client',
    release: inFile('skype-ltsc-2021-lifecycle', '2021-09-16'),
    supportEnd: inFile('skype-ltsc-2021-lifecycle', '2026-10-13'),
  },
  'skype-online': {
    kind: 'service',
    release: inFile('skype-online-lifecycle', '2015-05-01'),
    serviceEnd: inFile('skype-online-lifecycle', '2021-07-31'),
  },
  'exchange-online-ews': {
    kind: 'service',
    serviceEnd: dated('ews-retirement-2026', 'announcement', '2027-04-01'),
  },
  'teams-connectors': {
    kind: 'service',
    serviceEnd: dated('teams-connectors-retired', 'connector-retirement', '2026-05-22'),
  },
  'exchange-online': { kind: 'service', serviceEnd: 'not-stated' },
  'exchange-online-dedicated': { kind: 'service', serviceEnd: 'not-stated' },
  // Both are called retired by their sources, which leave the day open.
  'exchange-online-um': { kind: 'service', serviceEnd: 'not-stated' },
  'intune-exchange-connector': { kind: 'service', serviceEnd: 'not-stated' },
} as const satisfies Record<string, Lifecycle>

export type LifecycleId = keyof typeof lifecycles

/** What an end of a life can be. */
export const endKinds = ['mainstreamEnd', 'supportEnd', 'serviceEnd'] as const
export type EndKind = (typeof endKinds)[number]

/** The life of a product with all that can be asked of it. */
export const lifecycleOf = (id: LifecycleId): Lifecycle => lifecycles[id]

interface LifecycleFact extends DatedFact {
  readonly product: LifecycleId
  readonly milestone: 'release' | EndKind
}

/** Every day there is, in the order of a life. */
export const lifecycleFacts = (): readonly LifecycleFact[] =>
  (Object.keys(lifecycles) as LifecycleId[]).flatMap((product) =>
    (['release', ...endKinds] as const).flatMap((milestone) => {
      const fact = lifecycleOf(product)[milestone]
      return fact === undefined || fact === 'not-stated' ? [] : [{ product, milestone, ...fact }]
    }),
  )

function dated(source: SourceId, section: SectionId, day: IsoDate): DatedFact {
  return { day, citation: { source, section } }
}

function inFile(source: SourceId, day: IsoDate): DatedFact {
  return dated(source, 'product-file', day)
}

/** The two ends of the fixed policy. */
function ends(source: SourceId, mainstreamEnd: IsoDate, supportEnd: IsoDate) {
  return { mainstreamEnd: inFile(source, mainstreamEnd), supportEnd: inFile(source, supportEnd) } as const
}

function exchangeRelease(update: ExchangeUpdateId) {
  const { released, source } = exchangeReleases[update]
  const section = source === 'exchange-builds-2021' ? 'table' : 'constants'
  return { kind: 'server', release: dated(source, section, released) } as const
}

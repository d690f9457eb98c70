/** Newest last. A version alone stands for all its updates. */
export const exchangeVersions = ['2010', '2013', '2016', '2019', 'se'] as const
export type ExchangeVersion = (typeof exchangeVersions)[number]

// Cumulative updates are numbered alike; Service Pack 1 stands in the place of the fourth of 2013.
const cu1To3 = ['cu1', 'cu2', 'cu3'] as const
const cu5To15 = ['cu5', 'cu6', 'cu7', 'cu8', 'cu9', 'cu10', 'cu11', 'cu12', 'cu13', 'cu14', 'cu15'] as const
const cu16To23 = ['cu16', 'cu17', 'cu18', 'cu19', 'cu20', 'cu21', 'cu22', 'cu23'] as const

/**
 * The first release, service packs and cumulative updates, oldest first: the order is what "or later" means. Previews, hotfix
 * and security updates are left out: no rule tells them apart. Builds and dates stand in exchange-releases.ts.
 */
const updates = {
  '2010': ['rtm', 'sp1', 'sp2', 'sp3'],
  '2013': ['rtm', ...cu1To3, 'sp1', ...cu5To15, ...cu16To23],
  '2016': ['rtm', ...cu1To3, 'cu4', ...cu5To15, ...cu16To23],
  '2019': ['rtm', ...cu1To3, 'cu4', ...cu5To15],
  se: ['rtm'],
} as const satisfies Record<ExchangeVersion, readonly string[]>

type IdOf<Version extends ExchangeVersion> = `${Version}-${(typeof updates)[Version][number]}`

/** An update that an admin can name, with its version: `2016-cu23`. */
export type ExchangeUpdateId = { [Version in ExchangeVersion]: IdOf<Version> }[ExchangeVersion]

/** The updates of a version, oldest first. */
export const updatesOf = (version: ExchangeVersion): readonly ExchangeUpdateId[] =>
  updates[version].map((update) => `${version}-${update}` as ExchangeUpdateId)

/** Every update, oldest first. */
export const exchangeUpdateIds: readonly ExchangeUpdateId[] = exchangeVersions.flatMap(updatesOf)

export const versionOf = (update: ExchangeUpdateId): ExchangeVersion => partsOf(update)[0] as ExchangeVersion

/** As Microsoft abbreviates it: RTM, SP1, CU3. */
export const updateName = (update: ExchangeUpdateId): string => partsOf(update)[1].toUpperCase()

const partsOf = (update: ExchangeUpdateId) => update.split('-') as [string, string]

/** The updates from this one on: "Exchange 2016 CU3 or later". */
export const exchangeFrom = (first: ExchangeUpdateId): readonly ExchangeUpdateId[] =>
  exchangeUpdateIds.slice(exchangeUpdateIds.indexOf(first))

/** The updates before this one. */
export const exchangeBefore = (first: ExchangeUpdateId): readonly ExchangeUpdateId[] =>
  exchangeUpdateIds.slice(0, exchangeUpdateIds.indexOf(first))

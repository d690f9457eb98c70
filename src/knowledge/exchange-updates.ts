import type { SourceId } from './sources'

/** One release of Exchange Server that an admin can name: the first release, a service pack or a cumulative update. */
export interface ExchangeUpdate {
  readonly version: ExchangeVersion
  /** As Microsoft abbreviates it: RTM, SP1, CU3. */
  readonly update: string
  /** Short build number, as Get-ExchangeServer shows it. */
  readonly build: string
  /** ISO date. */
  readonly released: string
  readonly source: SourceId
}

/** Newest last. A version alone stands for all its updates. */
export const exchangeVersions = ['2010', '2013', '2016', '2019', 'se'] as const
export type ExchangeVersion = (typeof exchangeVersions)[number]

/** Oldest first; the order is what "or later" means. Previews, hotfix and security updates are left out: no rule tells them apart. */
export const exchangeUpdates = {
  '2010-rtm': { version: '2010', update: 'RTM', build: '14.0.639.21', released: '2009-11-09', source: 'exchange-builds-2021' },
  '2010-sp1': { version: '2010', update: 'SP1', build: '14.1.218.15', released: '2010-08-23', source: 'exchange-builds-2021' },
  '2010-sp2': { version: '2010', update: 'SP2', build: '14.2.247.5', released: '2011-12-04', source: 'exchange-builds-2021' },
  '2010-sp3': { version: '2010', update: 'SP3', build: '14.3.123.4', released: '2013-02-12', source: 'exchange-builds-2021' },
  '2013-rtm': { version: '2013', update: 'RTM', build: '15.0.516.32', released: '2012-12-03', source: 'exchange-builds-2021' },
  '2013-cu1': { version: '2013', update: 'CU1', build: '15.0.620.29', released: '2013-04-02', source: 'exchange-builds-2021' },
  '2013-cu2': { version: '2013', update: 'CU2', build: '15.0.712.24', released: '2013-07-09', source: 'exchange-builds-2021' },
  '2013-cu3': { version: '2013', update: 'CU3', build: '15.0.775.38', released: '2013-11-25', source: 'exchange-builds-2021' },
  '2013-sp1': { version: '2013', update: 'SP1', build: '15.0.847.32', released: '2014-02-25', source: 'exchange-builds-2021' },
  '2013-cu5': { version: '2013', update: 'CU5', build: '15.0.913.22', released: '2014-05-27', source: 'exchange-builds-2021' },
  '2013-cu6': { version: '2013', update: 'CU6', build: '15.0.995.29', released: '2014-08-26', source: 'exchange-builds-2021' },
  '2013-cu7': { version: '2013', update: 'CU7', build: '15.0.1044.25', released: '2014-12-09', source: 'exchange-builds-2021' },
  '2013-cu8': { version: '2013', update: 'CU8', build: '15.0.1076.9', released: '2015-03-17', source: 'exchange-builds-2021' },
  '2013-cu9': { version: '2013', update: 'CU9', build: '15.0.1104.5', released: '2015-06-17', source: 'exchange-builds-2021' },
  '2013-cu10': { version: '2013', update: 'CU10', build: '15.0.1130.7', released: '2015-09-15', source: 'exchange-builds-2021' },
  '2013-cu11': { version: '2013', update: 'CU11', build: '15.0.1156.6', released: '2015-12-15', source: 'exchange-builds-2021' },
  '2013-cu12': { version: '2013', update: 'CU12', build: '15.0.1178.4', released: '2016-03-15', source: 'exchange-builds-2021' },
  '2013-cu13': { version: '2013', update: 'CU13', build: '15.0.1210.3', released: '2016-06-21', source: 'exchange-builds-2021' },
  '2013-cu14': { version: '2013', update: 'CU14', build: '15.0.1236.3', released: '2016-09-20', source: 'exchange-builds-2021' },
  '2013-cu15': { version: '2013', update: 'CU15', build: '15.0.1263.5', released: '2016-12-13', source: 'exchange-builds-2021' },
  '2013-cu16': { version: '2013', update: 'CU16', build: '15.0.1293.2', released: '2017-03-21', source: 'exchange-builds-2021' },
  '2013-cu17': { version: '2013', update: 'CU17', build: '15.0.1320.4', released: '2017-06-27', source: 'exchange-builds-2021' },
  '2013-cu18': { version: '2013', update: 'CU18', build: '15.0.1347.2', released: '2017-09-19', source: 'exchange-builds-2021' },
  '2013-cu19': { version: '2013', update: 'CU19', build: '15.0.1365.1', released: '2017-12-19', source: 'exchange-builds-2021' },
  '2013-cu20': { version: '2013', update: 'CU20', build: '15.0.1367.3', released: '2018-03-20', source: 'exchange-builds-2021' },
  '2013-cu21': { version: '2013', update: 'CU21', build: '15.0.1395.4', released: '2018-06-19', source: 'exchange-builds-2021' },
  '2013-cu22': { version: '2013', update: 'CU22', build: '15.0.1473.3', released: '2019-02-12', source: 'exchange-builds-2021' },
  '2013-cu23': { version: '2013', update: 'CU23', build: '15.0.1497.2', released: '2019-06-18', source: 'exchange-builds-2021' },
  '2016-rtm': { version: '2016', update: 'RTM', build: '15.1.225.42', released: '2015-10-01', source: 'exchange-builds-2021' },
  '2016-cu1': { version: '2016', update: 'CU1', build: '15.1.396.30', released: '2016-03-15', source: 'exchange-builds-2021' },
  '2016-cu2': { version: '2016', update: 'CU2', build: '15.1.466.34', released: '2016-06-21', source: 'exchange-builds-2021' },
  '2016-cu3': { version: '2016', update: 'CU3', build: '15.1.544.27', released: '2016-09-20', source: 'exchange-builds-2021' },
  '2016-cu4': { version: '2016', update: 'CU4', build: '15.1.669.32', released: '2016-12-13', source: 'exchange-builds-2021' },
  '2016-cu5': { version: '2016', update: 'CU5', build: '15.1.845.34', released: '2017-03-21', source: 'exchange-builds-2021' },
  '2016-cu6': { version: '2016', update: 'CU6', build: '15.1.1034.26', released: '2017-06-27', source: 'exchange-builds-2021' },
  '2016-cu7': { version: '2016', update: 'CU7', build: '15.1.1261.35', released: '2017-09-19', source: 'exchange-builds-2021' },
  '2016-cu8': { version: '2016', update: 'CU8', build: '15.1.1415.2', released: '2017-12-19', source: 'exchange-builds-2021' },
  '2016-cu9': { version: '2016', update: 'CU9', build: '15.1.1466.3', released: '2018-03-20', source: 'exchange-builds-2021' },
  '2016-cu10': { version: '2016', update: 'CU10', build: '15.1.1531.3', released: '2018-06-19', source: 'exchange-builds-2021' },
  '2016-cu11': { version: '2016', update: 'CU11', build: '15.1.1591.10', released: '2018-10-16', source: 'exchange-builds-2021' },
  '2016-cu12': { version: '2016', update: 'CU12', build: '15.1.1713.5', released: '2019-02-12', source: 'exchange-builds-2021' },
  '2016-cu13': { version: '2016', update: 'CU13', build: '15.1.1779.2', released: '2019-06-18', source: 'exchange-builds-2021' },
  '2016-cu14': { version: '2016', update: 'CU14', build: '15.1.1847.3', released: '2019-09-17', source: 'exchange-builds-2021' },
  '2016-cu15': { version: '2016', update: 'CU15', build: '15.1.1913.5', released: '2019-12-17', source: 'exchange-builds-2021' },
  '2016-cu16': { version: '2016', update: 'CU16', build: '15.1.1979.3', released: '2020-03-17', source: 'exchange-builds-2021' },
  '2016-cu17': { version: '2016', update: 'CU17', build: '15.1.2044.4', released: '2020-06-16', source: 'exchange-builds-2021' },
  '2016-cu18': { version: '2016', update: 'CU18', build: '15.1.2106.2', released: '2020-09-15', source: 'exchange-builds-2021' },
  '2016-cu19': { version: '2016', update: 'CU19', build: '15.1.2176.2', released: '2020-12-15', source: 'exchange-builds-2021' },
  '2016-cu20': { version: '2016', update: 'CU20', build: '15.1.2242.4', released: '2021-03-16', source: 'exchange-builds-2021' },
  '2016-cu21': { version: '2016', update: 'CU21', build: '15.1.2308.8', released: '2021-06-29', source: 'exchange-builds-2021' },
  '2016-cu22': { version: '2016', update: 'CU22', build: '15.1.2375.7', released: '2021-09-28', source: 'exchange-builds-2026' },
  '2016-cu23': { version: '2016', update: 'CU23', build: '15.1.2507.6', released: '2022-04-20', source: 'exchange-builds-2026' },
  '2019-rtm': { version: '2019', update: 'RTM', build: '15.2.221.12', released: '2018-10-22', source: 'exchange-builds-2021' },
  '2019-cu1': { version: '2019', update: 'CU1', build: '15.2.330.5', released: '2019-02-12', source: 'exchange-builds-2021' },
  '2019-cu2': { version: '2019', update: 'CU2', build: '15.2.397.3', released: '2019-06-18', source: 'exchange-builds-2021' },
  '2019-cu3': { version: '2019', update: 'CU3', build: '15.2.464.5', released: '2019-09-17', source: 'exchange-builds-2021' },
  '2019-cu4': { version: '2019', update: 'CU4', build: '15.2.529.5', released: '2019-12-17', source: 'exchange-builds-2021' },
  '2019-cu5': { version: '2019', update: 'CU5', build: '15.2.595.3', released: '2020-03-17', source: 'exchange-builds-2021' },
  '2019-cu6': { version: '2019', update: 'CU6', build: '15.2.659.4', released: '2020-06-16', source: 'exchange-builds-2021' },
  '2019-cu7': { version: '2019', update: 'CU7', build: '15.2.721.2', released: '2020-09-15', source: 'exchange-builds-2021' },
  '2019-cu8': { version: '2019', update: 'CU8', build: '15.2.792.3', released: '2020-12-15', source: 'exchange-builds-2021' },
  '2019-cu9': { version: '2019', update: 'CU9', build: '15.2.858.5', released: '2021-03-16', source: 'exchange-builds-2021' },
  '2019-cu10': { version: '2019', update: 'CU10', build: '15.2.922.7', released: '2021-06-29', source: 'exchange-builds-2021' },
  '2019-cu11': { version: '2019', update: 'CU11', build: '15.2.986.5', released: '2021-09-28', source: 'exchange-builds-2026' },
  '2019-cu12': { version: '2019', update: 'CU12', build: '15.2.1118.7', released: '2022-04-20', source: 'exchange-builds-2026' },
  '2019-cu13': { version: '2019', update: 'CU13', build: '15.2.1258.12', released: '2023-05-03', source: 'exchange-builds-2026' },
  '2019-cu14': { version: '2019', update: 'CU14', build: '15.2.1544.4', released: '2024-02-13', source: 'exchange-builds-2026' },
  '2019-cu15': { version: '2019', update: 'CU15', build: '15.2.1748.10', released: '2025-02-10', source: 'exchange-builds-2026' },
  'se-rtm': { version: 'se', update: 'RTM', build: '15.2.2562.17', released: '2025-07-01', source: 'exchange-builds-2026' },
} as const satisfies Record<string, ExchangeUpdate>

export type ExchangeUpdateId = keyof typeof exchangeUpdates

const updateIds = Object.keys(exchangeUpdates) as ExchangeUpdateId[]

/** The updates from this one on: "Exchange 2016 CU3 or later". */
export const exchangeFrom = (first: ExchangeUpdateId): readonly ExchangeUpdateId[] =>
  updateIds.slice(updateIds.indexOf(first))

/** The updates before this one. */
export const exchangeBefore = (first: ExchangeUpdateId): readonly ExchangeUpdateId[] =>
  updateIds.slice(0, updateIds.indexOf(first))

import type { ExchangeUpdateId } from './exchange-updates'
import type { SourceId } from './sources'
import type { IsoDate } from './types'

export interface ExchangeRelease {
  /** Short build number, as Get-ExchangeServer shows it. */
  readonly build: string
  readonly released: IsoDate
  readonly source: SourceId
}

/** What is known of each update. Nothing decides by it, so that it comes after the first questions. */
export const exchangeReleases = {
  '2010-rtm': release('14.0.639.21', '2009-11-09'),
  '2010-sp1': release('14.1.218.15', '2010-08-23'),
  '2010-sp2': release('14.2.247.5', '2011-12-04'),
  '2010-sp3': release('14.3.123.4', '2013-02-12'),
  '2013-rtm': release('15.0.516.32', '2012-12-03'),
  '2013-cu1': release('15.0.620.29', '2013-04-02'),
  '2013-cu2': release('15.0.712.24', '2013-07-09'),
  '2013-cu3': release('15.0.775.38', '2013-11-25'),
  '2013-sp1': release('15.0.847.32', '2014-02-25'),
  '2013-cu5': release('15.0.913.22', '2014-05-27'),
  '2013-cu6': release('15.0.995.29', '2014-08-26'),
  '2013-cu7': release('15.0.1044.25', '2014-12-09'),
  '2013-cu8': release('15.0.1076.9', '2015-03-17'),
  '2013-cu9': release('15.0.1104.5', '2015-06-17'),
  '2013-cu10': release('15.0.1130.7', '2015-09-15'),
  '2013-cu11': release('15.0.1156.6', '2015-12-15'),
  '2013-cu12': release('15.0.1178.4', '2016-03-15'),
  '2013-cu13': release('15.0.1210.3', '2016-06-21'),
  '2013-cu14': release('15.0.1236.3', '2016-09-20'),
  '2013-cu15': release('15.0.1263.5', '2016-12-13'),
  '2013-cu16': release('15.0.1293.2', '2017-03-21'),
  '2013-cu17': release('15.0.1320.4', '2017-06-27'),
  '2013-cu18': release('15.0.1347.2', '2017-09-19'),
  '2013-cu19': release('15.0.1365.1', '2017-12-19'),
  '2013-cu20': release('15.0.1367.3', '2018-03-20'),
  '2013-cu21': release('15.0.1395.4', '2018-06-19'),
  '2013-cu22': release('15.0.1473.3', '2019-02-12'),
  '2013-cu23': release('15.0.1497.2', '2019-06-18'),
  '2016-rtm': release('15.1.225.42', '2015-10-01'),
  '2016-cu1': release('15.1.396.30', '2016-03-15'),
  '2016-cu2': release('15.1.466.34', '2016-06-21'),
  '2016-cu3': release('15.1.544.27', '2016-09-20'),
  '2016-cu4': release('15.1.669.32', '2016-12-13'),
  '2016-cu5': release('15.1.845.34', '2017-03-21'),
  '2016-cu6': release('15.1.1034.26', '2017-06-27'),
  '2016-cu7': release('15.1.1261.35', '2017-09-19'),
  '2016-cu8': release('15.1.1415.2', '2017-12-19'),
  '2016-cu9': release('15.1.1466.3', '2018-03-20'),
  '2016-cu10': release('15.1.1531.3', '2018-06-19'),
  '2016-cu11': release('15.1.1591.10', '2018-10-16'),
  '2016-cu12': release('15.1.1713.5', '2019-02-12'),
  '2016-cu13': release('15.1.1779.2', '2019-06-18'),
  '2016-cu14': release('15.1.1847.3', '2019-09-17'),
  '2016-cu15': release('15.1.1913.5', '2019-12-17'),
  '2016-cu16': release('15.1.1979.3', '2020-03-17'),
  '2016-cu17': release('15.1.2044.4', '2020-06-16'),
  '2016-cu18': release('15.1.2106.2', '2020-09-15'),
  '2016-cu19': release('15.1.2176.2', '2020-12-15'),
  '2016-cu20': release('15.1.2242.4', '2021-03-16'),
  '2016-cu21': release('15.1.2308.8', '2021-06-29'),
  '2016-cu22': release('15.1.2375.7', '2021-09-28', 'exchange-builds-2026'),
  '2016-cu23': release('15.1.2507.6', '2022-04-20', 'exchange-builds-2026'),
  '2019-rtm': release('15.2.221.12', '2018-10-22'),
  '2019-cu1': release('15.2.330.5', '2019-02-12'),
  '2019-cu2': release('15.2.397.3', '2019-06-18'),
  '2019-cu3': release('15.2.464.5', '2019-09-17'),
  '2019-cu4': release('15.2.529.5', '2019-12-17'),
  '2019-cu5': release('15.2.595.3', '2020-03-17'),
  '2019-cu6': release('15.2.659.4', '2020-06-16'),
  '2019-cu7': release('15.2.721.2', '2020-09-15'),
  '2019-cu8': release('15.2.792.3', '2020-12-15'),
  '2019-cu9': release('15.2.858.5', '2021-03-16'),
  '2019-cu10': release('15.2.922.7', '2021-06-29'),
  '2019-cu11': release('15.2.986.5', '2021-09-28', 'exchange-builds-2026'),
  '2019-cu12': release('15.2.1118.7', '2022-04-20', 'exchange-builds-2026'),
  '2019-cu13': release('15.2.1258.12', '2023-05-03', 'exchange-builds-2026'),
  '2019-cu14': release('15.2.1544.4', '2024-02-13', 'exchange-builds-2026'),
  '2019-cu15': release('15.2.1748.10', '2025-02-10', 'exchange-builds-2026'),
  'se-rtm': release('15.2.2562.17', '2025-07-01', 'exchange-builds-2026'),
} as const satisfies Record<ExchangeUpdateId, ExchangeRelease>

function release(build: string, released: IsoDate, source: SourceId = 'exchange-builds-2021'): ExchangeRelease {
  return { build, released, source }
}

import {
  exchangeUpdateIds as allUpdates,
  type ExchangeUpdateId,
  updateName,
  updatesOf,
  versionOf,
} from '../knowledge/exchange-updates'
import type { Places } from './grid'
import type { LibraryView } from './library-context'
import type { Deployment, ExchangeRange, Host } from './situations'

type Names = Pick<LibraryView, 'catalog' | 'words'>

/** Exchange Online; Exchange Server 2016 CU3 or later. */
export function hostName({ catalog, words }: Names, { mailbox, exchange }: Host): string {
  const { hosts, exchange: names } = catalog.knowledge
  if (exchange === null) return mailbox === 'exchange-server' ? hosts.exchangeNotKnown : hosts[mailbox]
  const updates = updatesOf(exchange.version)
  const first = exchange.first === updates[0] ? null : updateName(exchange.first)
  const last = exchange.last === updates.at(-1) ? null : updateName(exchange.last)
  return words.exchangeRange(names.version(exchange.version), first, last)
}

export const deploymentNames = ({ words }: Names, deployments: readonly Deployment[]): readonly string[] =>
  deployments.map((deployment) => words.skype[deployment])

/** The hosts in as few names as it takes: versions of Exchange Server that follow each other share one. */
export function hostNames(names: Names, { hosts, isEveryHost }: Places): readonly string[] {
  if (isEveryHost) return [names.words.everyHost]
  const clouds = hosts.filter(({ exchange }) => exchange === null).map((host) => hostName(names, host))
  return [...clouds, ...joinedRanges(hosts).map((ranges) => spanName(names, ranges))]
}

/** Ranges of updates without a gap between them. */
function joinedRanges(hosts: readonly Host[]): readonly (readonly ExchangeRange[])[] {
  const joined: ExchangeRange[][] = []
  for (const { exchange } of hosts) {
    if (exchange === null) continue
    const before = joined.at(-1)?.at(-1)
    const follows = before !== undefined && allUpdates.indexOf(exchange.first) === allUpdates.indexOf(before.last) + 1
    if (follows) joined.at(-1)?.push(exchange)
    else joined.push([exchange])
  }
  return joined
}

function spanName(names: Names, ranges: readonly ExchangeRange[]): string {
  const [first, last] = [ranges[0], ranges.at(-1)]
  if (first === undefined || last === undefined) return ''
  if (first.version === last.version) {
    return hostName(names, { mailbox: 'exchange-server', exchange: { ...first, last: last.last } })
  }
  return names.words.exchangeSpan(
    first.first === allUpdates[0] ? null : boundName(first.first, first.first === updatesOf(first.version)[0]),
    last.last === allUpdates.at(-1) ? null : boundName(last.last, last.last === updatesOf(last.version).at(-1)),
  )
}

/** 2016 CU3; the version alone where it is meant as a whole. */
function boundName(id: ExchangeUpdateId, isWhole: boolean): string {
  const version = versionOf(id).toUpperCase()
  return isWhole ? version : `${version} ${updateName(id)}`
}

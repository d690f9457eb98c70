import type { Deployment, Host, Situations } from './situations'

/** What is said of each host, beside each deployment; rows and columns that say the same are joined. */
export interface Grid {
  readonly rows: readonly { readonly host: Host; readonly cells: readonly string[] }[]
  /** The deployments of each column; none where the area does not ask for one. */
  readonly columns: readonly (readonly Deployment[])[]
}

/** Hosts that share deployments: all of these with all of those. */
export interface Places {
  readonly hosts: readonly Host[]
  readonly isEveryHost: boolean
  /** None where it is the same with all of them. */
  readonly deployments: readonly Deployment[]
}

/** What there is to say of a host and a deployment, by their places among the situations. */
export type SaysOf = (host: number, deployment: number) => string

export function gridOf({ hosts, deployments }: Situations, saysOf: SaysOf): Grid {
  const says = hosts.map((_, host) => deployments.map((_deployment, place) => saysOf(host, place)))
  const columns = groupBy([...deployments.keys()], (place) => says.map((row) => row[place]).join('\n'))
  const rows = hosts.map((host, place) => ({
    host,
    cells: columns.map(([first = 0]) => says[place]?.[first] ?? ''),
  }))
  return {
    rows: joinUpdates(rows),
    columns: columns.map((places) => places.flatMap((place) => deployments[place] ?? [])),
  }
}

/** Where a grid says this, in as few lines as it takes. */
export function placesWhere({ rows, columns }: Grid, says: (cell: string) => boolean): readonly Places[] {
  const hostsOf = columns.map((_, column) => rows.filter(({ cells }) => says(cells[column] ?? '')))
  const groups = groupBy([...columns.keys()], (column) => hostsOf[column]?.map((row) => rows.indexOf(row)).join() ?? '')
  return groups
    .map((group) => {
      const hosts = hostsOf[group[0] ?? 0]?.map(({ host }) => host) ?? []
      const deployments = group.length === columns.length ? [] : group.flatMap((column) => columns[column] ?? [])
      return { hosts, isEveryHost: hosts.length === rows.length, deployments }
    })
    .filter(({ hosts }) => hosts.length > 0)
}

/** Updates of one version that say the same are one row. */
function joinUpdates(rows: Grid['rows']): Grid['rows'] {
  const joined: Grid['rows'][number][] = []
  for (const row of rows) {
    const before = joined.at(-1)
    const isSame = before !== undefined && before.cells.join('\n') === row.cells.join('\n')
    const ranges = [before?.host.exchange, row.host.exchange] as const
    if (isSame && ranges[0] && ranges[1] && ranges[0].version === ranges[1].version) {
      const exchange = { ...ranges[0], last: ranges[1].last }
      joined[joined.length - 1] = { ...before, host: { ...row.host, exchange } }
    } else joined.push(row)
  }
  return joined
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const known = groups.get(key)
    if (known) known.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}

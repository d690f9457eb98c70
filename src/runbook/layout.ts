/** A step and those that come right before it. */
export interface OrderedStep {
  readonly id: string
  readonly after: readonly string[]
}

export interface PlacedStep {
  readonly id: string
  /** Columns and rows count from 0; a row may be broken where a column holds fewer than the highest. */
  readonly column: number
  readonly row: number
}

/** An arrow from one step to another: the places it goes through, its two ends included. */
export interface PlacedArrow {
  readonly from: string
  readonly to: string
  readonly through: readonly { readonly column: number; readonly row: number }[]
}

export interface OrderLayout {
  readonly columns: number
  readonly rows: number
  readonly steps: readonly PlacedStep[]
  readonly arrows: readonly PlacedArrow[]
  /** Steps that wait for none and for which none waits: nothing to draw. */
  readonly free: readonly string[]
}

/**
 * Each step stands in the column after the last of those that block it (layers by longest path), and near them in height.
 * An arrow that says what others say already is left out; one over several columns keeps a row free in each.
 */
export function layoutOf(steps: readonly OrderedStep[]): OrderLayout {
  const direct = withoutImplied(steps)
  const blocking = new Set(direct.flatMap(({ after }) => after))
  const drawn = direct.filter(({ id, after }) => after.length > 0 || blocking.has(id))
  const columns = columnsOf(drawn)
  const chains = drawn.flatMap(({ id, after }) => after.map((from) => chainOf(from, id, columns)))
  const rows = rowsOf(drawn, chains, columns)
  const place = (key: string, column: number) => ({ column, row: rows.get(key) ?? 0 })
  return {
    columns: Math.max(-1, ...columns.values()) + 1,
    rows: Math.max(-1, ...rows.values()) + 1,
    steps: drawn.map(({ id }) => ({ id, ...place(id, columns.get(id) ?? 0) })),
    arrows: chains.map(({ from, to, links }) => ({
      from,
      to,
      through: links.map((link) => place(link.key, link.column)),
    })),
    free: direct.filter((step) => !drawn.includes(step)).map(({ id }) => id),
  }
}

/** Steps stand behind those that block them, so one pass finds all that come before each. */
function withoutImplied(steps: readonly OrderedStep[]): readonly OrderedStep[] {
  const before = new Map<string, ReadonlySet<string>>()
  return steps.map(({ id, after }) => {
    const implied = new Set(after.flatMap((one) => [...(before.get(one) ?? [])]))
    before.set(id, new Set([...after, ...implied]))
    return { id, after: after.filter((one) => !implied.has(one)) }
  })
}

function columnsOf(steps: readonly OrderedStep[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>()
  for (const { id, after } of steps) columns.set(id, Math.max(-1, ...after.map((one) => columns.get(one) ?? -1)) + 1)
  return columns
}

/** The way of an arrow: its two steps and, in each column between them, a place that it keeps free. */
interface Chain {
  readonly from: string
  readonly to: string
  readonly links: readonly { readonly key: string; readonly column: number }[]
}

function chainOf(from: string, to: string, columns: ReadonlyMap<string, number>): Chain {
  const [first, last] = [columns.get(from) ?? 0, columns.get(to) ?? 0]
  const between = Array.from({ length: last - first - 1 }, (_, place) => first + 1 + place)
  const links = [
    { key: from, column: first },
    ...between.map((column) => ({ key: `${from} > ${to} @ ${column}`, column })),
    { key: to, column: last },
  ]
  return { from, to, links }
}

/** Column by column, what stands next to its blockers stays there; ties keep the order of the plan. */
function rowsOf(
  steps: readonly OrderedStep[],
  chains: readonly Chain[],
  columns: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const keys = new Map(steps.map(({ id }) => [id, { column: columns.get(id) ?? 0, before: [] as string[] }]))
  for (const { links } of chains) {
    for (const [place, { key, column }] of links.entries()) {
      const entry = keys.get(key) ?? { column, before: [] }
      const previous = links[place - 1]
      if (previous) entry.before.push(previous.key)
      keys.set(key, entry)
    }
  }
  const rows = new Map<string, number>()
  const last = Math.max(-1, ...columns.values())
  for (let column = 0; column <= last; column += 1) {
    const here = [...keys].filter(([, entry]) => entry.column === column)
    const wish = here.map(([key, { before }]) => ({ key, height: mean(before.map((one) => rows.get(one) ?? 0)) }))
    for (const [row, { key }] of wish.toSorted((a, b) => a.height - b.height).entries()) rows.set(key, row)
  }
  return rows
}

const mean = (numbers: readonly number[]) =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length

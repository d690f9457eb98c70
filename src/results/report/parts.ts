const mostColumns = 4

/** The places of the groups, at most four to a table, spread evenly over as few tables as it takes. */
export function partsOf(groups: number): readonly (readonly number[])[] {
  const parts = Math.ceil(groups / mostColumns)
  const size = Math.ceil(groups / parts)
  return Array.from({ length: parts }, (_, part) =>
    Array.from({ length: Math.min(size, groups - part * size) }, (_place, place) => part * size + place),
  )
}

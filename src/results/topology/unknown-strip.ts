import type { LabelledTopology } from './labelled'
import { boxContent, type PlacedBox, type PlacedZone, spacing, zoneHeading } from './parts'
import type { Measure } from './typeset'

interface StripPlace {
  readonly y: number
  readonly width: number
  readonly measure: Measure
}

/** The groups that could be on either side, in rows under both. */
export function unknownStrip(
  { nodes, zones }: LabelledTopology,
  { y, width, measure }: StripPlace,
): { readonly zone: PlacedZone; readonly boxes: readonly PlacedBox[] } | null {
  const groups = nodes.find(({ id }) => id === 'unknown-host')?.boxes ?? []
  if (groups.length === 0) return null
  const { inset, inner } = spacing
  const heading = zoneHeading(zones.unknown, width, measure)
  const columns = Math.max(1, Math.min(3, Math.floor(width / 260)))
  const boxWidth = (width - 2 * inset - (columns - 1) * inner) / columns
  const contents = groups.map((group) => boxContent(group, boxWidth, measure))
  const boxes: PlacedBox[] = []
  let top = y + heading.height
  for (let first = 0; first < contents.length; first += columns) {
    const row = contents.slice(first, first + columns)
    const height = Math.max(...row.map((content) => content.height))
    for (const [place, content] of row.entries()) {
      const at = { x: inset + place * (boxWidth + inner), y: top, height }
      boxes.push(content.at(at, `unknown-host ${first + place}`, 'unknown-host'))
    }
    top += height + inner
  }
  const { title, answer } = zones.unknown
  const zone: PlacedZone = {
    ...{ side: 'unknown', x: 0, y, width, height: top - inner + inset - y },
    ...{ lines: heading.at(0, y), name: title, answer },
  }
  return { zone, boxes }
}

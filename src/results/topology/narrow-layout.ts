import { boxesIn, type Column, columnOf, gapAbove, joinsIn, linksInGaps, type Span } from './column'
import type { LabelledTopology } from './labelled'
import {
  type LinkContent,
  linkContent,
  type PlacedLink,
  placedLink,
  spacing,
  type TopologyLayout,
  zoneHeading,
} from './parts'
import type { NodeId } from './types'
import type { Measure } from './typeset'
import { unknownStrip } from './unknown-strip'

const trackWidth = 9
const port = 20

/**
 * The network above, Microsoft 365 below, the links between them. One line a place goes down beside the network to the
 * labels, and one from the labels beside Microsoft 365. The links stand in reverse: then the lines lie inside each other,
 * and none crosses another.
 */
export function narrowLayout(topology: LabelledTopology, width: number, measure: Measure): TopologyLayout {
  const sideOf = new Map(topology.nodes.map(({ id, side }) => [id, side]))
  const across = topology.links.filter(({ from, to }) => sideOf.get(from) === 'network' && sideOf.get(to) === 'cloud')
  const starts = [...new Set(across.map(({ from }) => from))]
  const ends = [...new Set(across.map(({ to }) => to))]
  const tracks = Math.max(starts.length, ends.length)
  const gutter = tracks === 0 ? 0 : tracks * trackWidth + 5
  const zone = { x: gutter, width: width - 2 * gutter }
  const place = { x: zone.x + spacing.inset - 2, width: zone.width - 2 * (spacing.inset - 2) }

  const network = stack(topology, 'network', { place, zone, y: 0, measure })
  const contents = across.toReversed().map((link) => linkContent(link, Math.min(zone.width - 16, 240), measure))
  const labels = stackLabels(contents, network.bottom + spacing.gap)
  const cloud = stack(topology, 'cloud', { place, zone, y: labels.bottom + spacing.gap, measure })
  const strip = unknownStrip(topology, { y: cloud.bottom + spacing.gap, width, measure })
  const trackOf = {
    from: (id: NodeId) => 2 + starts.indexOf(id) * trackWidth,
    to: (id: NodeId) => width - 2 - (ends.length - 1 - ends.indexOf(id)) * trackWidth,
  }
  return {
    width,
    height: strip === null ? cloud.bottom : strip.zone.y + strip.zone.height,
    zones: [network.zone, cloud.zone, ...(strip === null ? [] : [strip.zone])],
    boxes: [...network.boxes, ...cloud.boxes, ...(strip?.boxes ?? [])],
    links: [
      ...labels.placed.map(({ content, y }) => beside(content, { x: width / 2, y }, { network, cloud, trackOf })),
      ...network.links,
      ...cloud.links,
    ],
    joins: [...network.joins, ...cloud.joins],
    slack: 0,
  }
}

interface StackPlace {
  readonly place: Pick<Column, 'x' | 'width'>
  readonly zone: Pick<Column, 'x' | 'width'>
  readonly y: number
  readonly measure: Measure
}

/** A zone with its places under each other. */
function stack(topology: LabelledTopology, side: 'network' | 'cloud', { place, zone, y, measure }: StackPlace) {
  const column = columnOf(topology, side, place, measure)
  const { title, answer } = topology.zones[side]
  const heading = zoneHeading(topology.zones[side], zone.width, measure)
  const spans: Span[] = []
  let bottom = y + heading.height
  for (const [index, { height }] of column.nodes.entries()) {
    const top = bottom + gapAbove(column, index)
    bottom = top + height
    spans.push({ top, bottom })
  }
  bottom += spacing.inset
  return {
    column,
    spans,
    bottom,
    zone: { side, ...zone, y, height: bottom - y, lines: heading.at(zone.x, y), name: title, answer },
    boxes: boxesIn(column, spans),
    links: linksInGaps(column, spans),
    joins: joinsIn(column, spans),
  }
}

function stackLabels(contents: readonly LinkContent[], top: number) {
  let next = top
  const placed = contents.map((content) => {
    const y = next + content.height / 2
    next += content.height + spacing.inner
    return { content, y }
  })
  return { placed, bottom: contents.length === 0 ? top - spacing.gap : next - spacing.inner }
}

interface Surroundings {
  readonly network: ReturnType<typeof stack>
  readonly cloud: ReturnType<typeof stack>
  readonly trackOf: Readonly<Record<'from' | 'to', (id: NodeId) => number>>
}

function beside(
  content: LinkContent,
  middle: { readonly x: number; readonly y: number },
  around: Surroundings,
): PlacedLink {
  const { from, to } = content.link
  const { label } = content.label(middle)
  const { y } = middle
  const start = { x: around.network.column.x, y: topOf(around.network, from) + port }
  const end = { x: around.cloud.column.x + around.cloud.column.width, y: topOf(around.cloud, to) + port }
  const [down, on] = [around.trackOf.from(from), around.trackOf.to(to)]
  return placedLink(content, middle, {
    from: [start, { x: down, y: start.y }, { x: down, y }, { x: label.x, y }],
    to: [{ x: label.x + label.width, y }, { x: on, y }, { x: on, y: end.y }, end],
    isTrunked: true,
  })
}

const topOf = ({ column, spans }: ReturnType<typeof stack>, id: NodeId): number =>
  spans[column.nodes.findIndex(({ node }) => node.id === id)]?.top ?? 0

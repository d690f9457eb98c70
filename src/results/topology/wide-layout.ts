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
import type { Measure } from './typeset'
import { unknownStrip } from './unknown-strip'

/** How far below the edge of a place its first link leaves, and how far above its end the last one. */
const shoulder = 26
const betweenLanes = 10

/** The network on the left, Microsoft 365 on the right, and each link on a lane of its own between them. */
export function wideLayout(topology: LabelledTopology, width: number, measure: Measure): TopologyLayout {
  const { inset } = spacing
  const zoneWidth = Math.round(width * 0.355)
  const cloudX = width - zoneWidth
  const network = columnOf(topology, 'network', { x: inset, width: zoneWidth - 2 * inset }, measure)
  const cloud = columnOf(topology, 'cloud', { x: cloudX + inset, width: zoneWidth - 2 * inset }, measure)
  const headings = {
    network: zoneHeading(topology.zones.network, zoneWidth, measure),
    cloud: zoneHeading(topology.zones.cloud, zoneWidth, measure),
  }
  const top = Math.max(headings.network.height, headings.cloud.height)
  const labelWidth = Math.min(width - 2 * zoneWidth - 48, 210)
  const { left, right, lanes } = sweep(network, cloud, lanesOf(topology, labelWidth, measure), top)
  const height = Math.max(...[left, right].map((spans) => spans.at(-1)?.bottom ?? top + 60)) + inset
  const strip = unknownStrip(topology, { y: height + spacing.gap, width, measure })
  const zone = { y: 0, width: zoneWidth, height }
  return {
    width,
    height: strip === null ? height : strip.zone.y + strip.zone.height,
    zones: [
      {
        ...{ side: 'network' as const, x: 0, ...zone, lines: headings.network.at(0, 0) },
        ...{ name: topology.zones.network.title, answer: topology.zones.network.answer },
      },
      {
        ...{ side: 'cloud' as const, x: cloudX, ...zone, lines: headings.cloud.at(cloudX, 0) },
        ...{ name: topology.zones.cloud.title, answer: topology.zones.cloud.answer },
      },
      ...(strip === null ? [] : [strip.zone]),
    ],
    boxes: [...boxesIn(network, left), ...boxesIn(cloud, right), ...(strip?.boxes ?? [])],
    links: [
      ...lanes.map(({ content, y }) => acrossAt(content, y, network, cloud)),
      ...linksInGaps(network, left),
      ...linksInGaps(cloud, right),
    ],
    joins: joinsIn(network, left),
    slack: slackOf(network, left) + slackOf(cloud, right),
  }
}

const slackOf = ({ nodes }: Column, spans: readonly Span[]): number =>
  spans.reduce((sum, { top, bottom }, place) => sum + bottom - top - (nodes[place]?.height ?? 0), 0)

function acrossAt(content: LinkContent, y: number, network: Column, cloud: Column): PlacedLink {
  const start = network.x + network.width
  const middle = { x: (start + cloud.x) / 2, y }
  const { label } = content.label(middle)
  return placedLink(content, middle, {
    from: [
      { x: start, y },
      { x: label.x, y },
    ],
    to: [
      { x: label.x + label.width, y },
      { x: cloud.x, y },
    ],
    isTrunked: false,
  })
}

function lanesOf({ links, nodes }: LabelledTopology, width: number, measure: Measure): readonly LinkContent[] {
  const sideOf = new Map(nodes.map(({ id, side }) => [id, side]))
  return links
    .filter(({ from, to }) => sideOf.get(from) === 'network' && sideOf.get(to) === 'cloud')
    .map((link) => linkContent(link, width, measure))
}

/** Where the places of a column have come to while the lanes are gone through from top to bottom. */
interface Cursor {
  readonly column: Column
  readonly spans: { top: number; bottom: number }[]
  /** The lane that the last of the places reaches down to. */
  lane: number | null
}

/** Places and lanes in one go: each as high as those before it allow, no link slanted, none crossing another. */
function sweep(network: Column, cloud: Column, links: readonly LinkContent[], top: number) {
  const left: Cursor = { column: network, spans: [], lane: null }
  const right: Cursor = { column: cloud, spans: [], lane: null }
  const lanes: { readonly content: LinkContent; readonly y: number }[] = []
  for (const content of links) {
    const { from, to } = content.link
    const first = open(left, from, top)
    const second = open(right, to, top)
    const before = lanes.at(-1)
    const free = before ? before.y + (before.content.height + content.height) / 2 + betweenLanes : 0
    const y = Math.max(free, first + shoulder, second + shoulder)
    reach(left, y)
    reach(right, y)
    lanes.push({ content, y })
  }
  finish(left, top)
  finish(right, top)
  return { left: left.spans as readonly Span[], right: right.spans as readonly Span[], lanes }
}

/** Sets all places down to this one, and says where it begins. */
function open(cursor: Cursor, id: string, top: number): number {
  const place = cursor.column.nodes.findIndex(({ node }) => node.id === id)
  while (cursor.spans.length <= place) setNext(cursor, top)
  return cursor.spans.at(-1)?.top ?? top
}

function setNext(cursor: Cursor, top: number): void {
  const { column, spans } = cursor
  const start = (spans.at(-1)?.bottom ?? top) + gapAbove(column, spans.length)
  spans.push({ top: start, bottom: start + (column.nodes[spans.length]?.height ?? 0) })
  cursor.lane = null
}

/** The first lane of a place takes it along; the later ones stretch it. */
function reach(cursor: Cursor, y: number): void {
  const span = cursor.spans.at(-1)
  if (!span) return
  if (cursor.lane === null) {
    const down = y - shoulder - span.top
    span.top += down
    span.bottom += down
  }
  span.bottom = Math.max(span.bottom, y + shoulder)
  cursor.lane = y
}

function finish(cursor: Cursor, top: number): void {
  while (cursor.spans.length < cursor.column.nodes.length) setNext(cursor, top)
}

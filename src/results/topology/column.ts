import type { LabelledLink, LabelledNode, LabelledTopology } from './labelled'
import {
  contentOf,
  type LinkContent,
  linkContent,
  type NodeContent,
  type PlacedBox,
  type PlacedLink,
  type Point,
  placedLink,
  spacing,
} from './parts'
import type { Side } from './types'
import type { Measure } from './typeset'

/** The places of one side under each other, and the links from each to the next, in the gaps between them. */
export interface Column {
  readonly x: number
  readonly width: number
  readonly nodes: readonly NodeContent[]
  /** The links in the gap above each place. */
  readonly above: readonly (readonly LinkContent[])[]
}

export interface Span {
  readonly top: number
  readonly bottom: number
}

export function columnOf(
  topology: LabelledTopology,
  side: Side,
  { x, width }: Pick<Column, 'x' | 'width'>,
  measure: Measure,
): Column {
  const nodes = topology.nodes.filter((node) => node.side === side)
  const labelWidth = Math.min(width - 34, 220)
  return {
    x,
    width,
    nodes: nodes.map((node) => contentOf(node, width, measure)),
    above: nodes.map((node, place) =>
      linksBetween(topology.links, nodes[place - 1], node).map((link) => linkContent(link, labelWidth, measure)),
    ),
  }
}

const linksBetween = (links: readonly LabelledLink[], upper: LabelledNode | undefined, lower: LabelledNode) =>
  links.filter(({ from, to }) => [from, to].includes(lower.id) && upper !== undefined && [from, to].includes(upper.id))

/** How far a place stands below the one before it. */
export function gapAbove({ above }: Column, place: number): number {
  const links = above[place] ?? []
  if (place === 0) return 0
  if (links.length === 0) return spacing.gap
  return links.reduce((sum, { height }) => sum + height + spacing.inner, spacing.gap * 2 - spacing.inner)
}

/** The links in the gaps: one goes straight through, several branch off one line. */
export function linksInGaps(column: Column, spans: readonly Span[]): readonly PlacedLink[] {
  return column.above.flatMap((links, place) => {
    const [upper, lower] = [spans[place - 1], spans[place]]
    if (!upper || !lower || links.length === 0) return []
    const room = links.reduce((sum, { height }) => sum + height + spacing.inner, -spacing.inner)
    let top = (upper.bottom + lower.top - room) / 2
    return links.map((link) => {
      const placed = inGap(
        link,
        column,
        { top: upper.bottom, bottom: lower.top },
        { y: top + link.height / 2, isAlone: links.length === 1 },
      )
      top += link.height + spacing.inner
      return placed
    })
  })
}

/** A gap goes from the edge of the upper place to that of the lower one; the link may name them the other way round. */
function inGap(
  content: LinkContent,
  { x, width }: Column,
  gap: Span,
  { y, isAlone }: { readonly y: number; readonly isAlone: boolean },
): PlacedLink {
  const middle = { x: x + width / 2, y }
  const { label } = content.label(middle)
  if (isAlone) {
    const upper = [
      { x: middle.x, y: gap.top },
      { x: middle.x, y: label.y },
    ]
    const lower = [
      { x: middle.x, y: label.y + label.height },
      { x: middle.x, y: gap.bottom },
    ]
    return placedLink(content, middle, { from: upper, to: lower, isTrunked: false })
  }
  const trunk = x + 12
  const port = { x: trunk + 20, y }
  const upper: readonly Point[] = [{ x: trunk, y: gap.top }, { x: trunk, y }, port]
  const lower: readonly Point[] = [port, { x: trunk, y }, { x: trunk, y: gap.bottom }]
  return placedLink(content, { x: port.x + label.width / 2, y }, { from: upper, to: lower, isTrunked: true })
}

export const boxesIn = ({ nodes, x }: Column, spans: readonly Span[]): readonly PlacedBox[] =>
  nodes.flatMap((node, place) => {
    const span = spans[place]
    return span ? node.at(x, span.top, span.bottom - span.top) : []
  })

/** An Edge server belongs to the servers above it. */
export function joinsIn({ nodes, x, width }: Column, spans: readonly Span[]): readonly (readonly Point[])[] {
  return nodes.flatMap(({ node }, place) => {
    const [upper, lower] = [spans[place - 1], spans[place]]
    if (node.id !== 'edge' || nodes[place - 1]?.node.id !== 'skype-server' || !upper || !lower) return []
    const middle = x + width / 2
    return [
      [
        { x: middle, y: upper.bottom },
        { x: middle, y: lower.top },
      ],
    ]
  })
}

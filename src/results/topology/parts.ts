import type { LabelledBox, LabelledLink, LabelledNode, LabelledZone } from './labelled'
import type { AnswerPlace, LinkId, LinkState, NodeId, Side } from './types'
import { blockOf, type Measure, type PlacedText } from './typeset'

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface PlacedZone extends Rect {
  readonly side: Side
  readonly lines: readonly PlacedText[]
  readonly name: string
  readonly answer: AnswerPlace | null
}

/** A frame holds boxes; the others stand alone or inside one. */
export type BoxLook = 'frame' | 'box' | 'absent'

export interface PlacedBox extends Rect {
  readonly key: string
  readonly node: NodeId
  readonly look: BoxLook
  readonly lines: readonly PlacedText[]
  readonly name: string
  readonly answer: AnswerPlace | null
}

/** A label on the way from one place to the other. */
export interface PlacedLink {
  readonly id: LinkId
  readonly state: LinkState
  readonly label: Rect
  readonly lines: readonly PlacedText[]
  readonly mark: Point
  /** From the edge of the first place to the label. */
  readonly from: readonly Point[]
  /** From the label to the edge of the other place. */
  readonly to: readonly Point[]
  /** It shares its way with others of the same place; only the last bit before the label is its own. */
  readonly isTrunked: boolean
  readonly sentence: string
  readonly link: LabelledLink
}

export interface TopologyLayout {
  readonly width: number
  readonly height: number
  readonly zones: readonly PlacedZone[]
  readonly boxes: readonly PlacedBox[]
  readonly links: readonly PlacedLink[]
  /** What belongs together without anything to set up. */
  readonly joins: readonly (readonly Point[])[]
  /** How much higher than their content links make the places, in all. */
  readonly slack: number
}

export const spacing = { inset: 14, padding: 12, gap: 16, inner: 8, beside: 10 } as const

/** A node with all that stands inside it, before it has a place. */
export interface NodeContent {
  readonly node: LabelledNode
  readonly height: number
  readonly at: (x: number, y: number, height: number) => readonly PlacedBox[]
}

const mostGrowth = 36

export function contentOf(node: LabelledNode, width: number, measure: Measure): NodeContent {
  const { padding, inner } = spacing
  const heading = blockOf(
    [{ text: node.title, style: 'title' }, ...node.notes.map((text) => ({ text, style: 'note' }) as const)],
    width - 2 * padding,
    measure,
  )
  const boxes = node.boxes.map((box) => boxContent(box, width - 2 * spacing.beside, measure))
  const isFrame = boxes.length > 0
  const height = isFrame
    ? inner + heading.height + boxes.reduce((sum, box) => sum + box.height + inner, inner - 2) + 2
    : Math.max(48, heading.height + 2 * inner + 2)
  return {
    node,
    height,
    at: (x, y, full) => {
      const top = isFrame ? y + inner : y + (full - heading.height) / 2
      const outer: PlacedBox = {
        ...{ key: node.id, node: node.id, x, y, width, height: full },
        look: isFrame ? 'frame' : node.state === 'present' ? 'box' : 'absent',
        lines: heading.at(x + padding, top),
        name: node.title,
        answer: node.answer,
      }
      // What lanes stretch, its boxes fill as far as that looks well.
      const growth = Math.max(0, Math.min(mostGrowth, (full - height) / boxes.length))
      let next = y + inner + heading.height + inner - 2
      const within = boxes.map((box, place) => {
        const at = { x: x + spacing.beside, y: next, height: box.height + growth }
        next += at.height + inner
        return box.at(at, `${node.id} ${place}`, node.id)
      })
      return [outer, ...within]
    },
  }
}

export function boxContent({ title, notes, answer }: LabelledBox, width: number, measure: Measure) {
  const text = blockOf(
    [{ text: title, style: 'title' }, ...notes.map((note) => ({ text: note, style: 'note' }) as const)],
    width - 2 * spacing.padding,
    measure,
  )
  const height = text.height + 14
  return {
    height,
    at: (place: Omit<Rect, 'width'>, key: string, node: NodeId): PlacedBox => ({
      ...{ key, node, width, ...place },
      look: 'box',
      lines: text.at(place.x + spacing.padding, place.y + (place.height - text.height) / 2),
      name: title,
      answer,
    }),
  }
}

/** A link with the words of its label, before it has a place. */
export interface LinkContent {
  readonly link: LabelledLink
  readonly height: number
  readonly label: (middle: Point) => Pick<PlacedLink, 'label' | 'lines' | 'mark'>
}

const markRoom = 32

export function linkContent(link: LabelledLink, width: number, measure: Measure): LinkContent {
  const text = blockOf(
    [
      { text: link.title, style: 'link' },
      { text: link.stateWord, style: 'state' },
    ],
    width - markRoom - 10,
    measure,
  )
  const height = text.height + 10
  return {
    link,
    height,
    label: ({ x, y }) => ({
      label: { x: x - width / 2, y: y - height / 2, width, height },
      lines: text.at(x - width / 2 + markRoom, y - text.height / 2),
      mark: { x: x - width / 2 + 9, y: y - 8 },
    }),
  }
}

export const placedLink = (
  { link, label }: LinkContent,
  middle: Point,
  way: Pick<PlacedLink, 'from' | 'to' | 'isTrunked'>,
): PlacedLink => ({
  ...{ id: link.id, state: link.state, sentence: link.sentence, link },
  ...label(middle),
  ...way,
})

/** The heading of a zone, and how much room it takes. */
export function zoneHeading({ title, note }: LabelledZone, width: number, measure: Measure) {
  const text = blockOf(
    [{ text: title, style: 'zone' }, ...(note === null ? [] : [{ text: note, style: 'note' } as const])],
    width - 2 * spacing.inset,
    measure,
  )
  return { height: text.height + 20, at: (x: number, y: number) => text.at(x + spacing.inset, y + 10) }
}

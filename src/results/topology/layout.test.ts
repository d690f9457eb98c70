import { describe, expect, it } from 'vitest'
import { assess } from '../../engine/assess'
import { mulberry32, type Random, randomSetup } from '../../engine/oracle/random-setups'
import { settle } from '../../engine/settle'
import { en } from '../../i18n/en'
import { topology as englishWords } from '../../i18n/en/topology'
import { fr } from '../../i18n/fr'
import { topology as frenchWords } from '../../i18n/fr/topology'
import { knowledge } from '../../knowledge'
import { viewOf } from '../view'
import { labelledTopology } from './labelled'
import { layoutOf } from './layout'
import type { PlacedBox, Point, Rect, TopologyLayout } from './parts'
import { estimatedWidth, type PlacedText, textStyles } from './typeset'

const widths = [240, 300, 420, 720, 840, 1180]
const longName = 'Établissements de la région Île-de-France et des alentours, site'

/** Setups of up to twelve groups, in both languages, at every width. */
function layouts(random: Random): readonly TopologyLayout[] {
  const found = randomSetup(random, { areas: ['teams', 'skype', 'intune'], maxGroups: 12 })
  const groups = found.groups.map((group, place) => ({
    ...group,
    name: place % 2 === 0 ? `${longName} ${place}`.slice(-60) : group.name,
    users: 1000 * place,
  }))
  const setup = settle(knowledge, { ...found, groups })
  const assessment = assess(knowledge, setup)
  const rest = { knowledge, setup, assessment, today: '2026-11-21', changeAddress: () => '' }
  const library = { feature: () => '', contradiction: () => '' }
  return [
    { catalog: en, words: englishWords },
    { catalog: fr, words: frenchWords },
  ].flatMap(({ catalog, words }) => {
    const topology = labelledTopology(viewOf({ ...rest, library, catalog }), words)
    return widths.map((width) => layoutOf(topology, width, estimatedWidth))
  })
}

const random = mulberry32(7)
const all = Array.from({ length: 40 }, () => layouts(random)).flat()

const meet = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
const holds = (outer: Rect, inner: Rect) =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01

const textRect = ({ text, style, x, baseline }: PlacedText): Rect => {
  const { size } = textStyles[style]
  return { x, y: baseline - size * 0.8, width: estimatedWidth(text, style), height: size }
}

const outerBoxes = ({ boxes }: TopologyLayout) => boxes.filter(({ key, node }) => key === node)
const innerBoxes = ({ boxes }: TopologyLayout) => boxes.filter(({ key, node }) => key !== node)

function pairsThatMeet(rects: readonly Rect[]): number {
  return rects.reduce((sum, one, place) => sum + rects.slice(place + 1).filter((other) => meet(one, other)).length, 0)
}

describe('the layout of the picture', () => {
  it('lets no two boxes and no two labels overlap', () => {
    const counts = all.map((layout) => [
      pairsThatMeet([...outerBoxes(layout), ...layout.links.map(({ label }) => label)]),
      pairsThatMeet(innerBoxes(layout)),
      pairsThatMeet(layout.zones),
    ])
    expect(counts.flat().filter((count) => count > 0)).toEqual([])
  })

  it('keeps boxes within their frame and zone, and everything within the picture', () => {
    const outside = all.flatMap((layout) => {
      const picture = { x: 0, y: 0, width: layout.width, height: layout.height }
      const frames = new Map(outerBoxes(layout).map((box) => [box.node, box]))
      const isInZone = (box: PlacedBox) => layout.zones.some((zone) => holds(zone, box))
      return [
        ...layout.boxes.filter((box) => !isInZone(box)),
        ...innerBoxes(layout).filter(({ node, ...box }) => !holds(frames.get(node) ?? picture, box)),
        ...layout.zones.filter((zone) => !holds(picture, zone)),
        ...layout.links.filter(({ label }) => !holds(picture, label)),
      ]
    })
    expect(outside).toEqual([])
  })

  it('keeps every text within its box, and no two lines on each other', () => {
    const wrong = all.flatMap((layout) =>
      [...layout.boxes, ...layout.zones, ...layout.links.map(({ label, lines }) => ({ ...label, lines }))].filter(
        ({ lines, ...rect }) =>
          lines.some((line) => !holds(rect, textRect(line))) || pairsThatMeet(lines.map(textRect)) > 0,
      ),
    )
    expect(wrong).toEqual([])
  })

  it('leads each link from the edge of one place to its label and on to the edge of the other', () => {
    const wrong = all.flatMap((layout) =>
      layout.links.filter(({ from, to, label, link }) => {
        const ends = [from.at(0), to.at(-1)].map(
          (end) => outerBoxes(layout).find((box) => end && isOnEdge(box, end))?.node,
        )
        const isJoined = ends.includes(link.from) && ends.includes(link.to)
        return !isJoined || ![from.at(-1), to[0]].every((end) => end && isOnEdge(label, end))
      }),
    )
    expect(wrong).toEqual([])
  })

  it('crosses no link with another, and draws none over a box', () => {
    const wrong = all.flatMap((layout) => {
      const ways = layout.links.map(({ from, to, id }) => ({ id, runs: [...runsOf(from), ...runsOf(to)] }))
      return ways.filter(
        ({ runs }, place) =>
          ways.slice(place + 1).some((other) => runs.some((run) => other.runs.some((one) => cross(run, one)))) ||
          outerBoxes(layout).some((box) => runs.some((run) => runsThrough(box, run))),
      )
    })
    expect(wrong).toEqual([])
  })
})

const isOnEdge = ({ x, y, width, height }: Rect, point: Point) =>
  holds({ x, y, width, height }, { ...point, width: 0, height: 0 }) &&
  [point.x - x, x + width - point.x, point.y - y, y + height - point.y].some((gap) => Math.abs(gap) < 0.01)

type Run = readonly [Point, Point]

const runsOf = (points: readonly Point[]): readonly Run[] =>
  points.slice(1).map((point, place) => [points[place] ?? point, point])

/** One goes across, the other down, and both through the same point that is not an end of either. */
function cross(one: Run, other: Run): boolean {
  const isLevel = ([a, b]: Run) => a.y === b.y
  if (isLevel(one) === isLevel(other)) return false
  const [level, upright] = isLevel(one) ? [one, other] : [other, one]
  const between = (value: number, a: number, b: number) =>
    value > Math.min(a, b) + 0.01 && value < Math.max(a, b) - 0.01
  return between(upright[0].x, level[0].x, level[1].x) && between(level[0].y, upright[0].y, upright[1].y)
}

const runsThrough = ({ x, y, width, height }: Rect, [a, b]: Run) =>
  meet(
    { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 },
    { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) },
  )

import type { Visits } from './first-visits'
import type { TwelveGroups } from './twelve-groups'
import type { Visit } from './visit'

interface Row {
  readonly name: string
  readonly ours: readonly number[]
  readonly floor: readonly number[]
  /** Of the least disturbed visits: other work on the machine only ever makes one slower. */
  readonly ratio: number
  readonly goal: number
  readonly holds: boolean
}

export function ratios({ floor, reading, starting, again }: Visits): readonly Row[] {
  const of = (seen: readonly Visit[], moment: keyof Visit) => seen.map((visit) => visit[moment])
  return [
    row('first paint of text', of(reading, 'firstPaint'), of(floor, 'firstPaint'), 0.6),
    row('largest paint', of(reading, 'largestPaint'), of(floor, 'largestPaint'), 0.6),
    row('first question answerable', of(starting, 'usable'), of(floor, 'usable'), 1.25),
    row('the same on a later visit', of(again, 'usable'), of(floor, 'usable'), 0.5),
  ]
}

function row(name: string, ours: readonly number[], floor: readonly number[], goal: number): Row {
  const ratio = Math.min(...ours) / Math.min(...floor)
  return { name, ours, floor, ratio, goal, holds: ratio <= goal }
}

/** What follows from the first answer, on the first and on a later visit; no page with react-dom alone has that. */
export const consequences = ({ starting, again }: Visits): readonly Single[] => [
  ['its consequence in the panel', starting.map(({ consequence }) => consequence)],
  ['the same on a later visit', again.map(({ consequence }) => consequence)],
]

type Single = readonly [name: string, samples: readonly number[]]

export function table(rows: readonly Row[], first: readonly Single[], twelve: TwelveGroups): string {
  const single: readonly Single[] = [
    ['answer to panel', twelve.answerToPanel],
    ['click to results', twelve.clickToResults],
    ['all results of 12 groups', twelve.allResults],
    ['print them', twelve.print],
  ]
  return [
    line(['slow phone, slow line; ms', 'least', 'median', 'floor least', 'median', 'ratio', 'goal']),
    ...rows.map(({ name, ours, floor, ratio, goal, holds }) =>
      line([name, ...both(ours), ...both(floor), ratio.toFixed(2), `${goal} ${holds ? 'holds' : 'missed'}`]),
    ),
    ...first.map(([name, samples]) => line([name, ...both(samples)])),
    '',
    line(['slow phone, 12 groups; ms', 'least', 'median']),
    ...single.map(([name, samples]) => line([name, ...both(samples)])),
  ].join('\n')
}

const line = ([name = '', ...cells]: readonly string[]) =>
  name.padEnd(30) + cells.map((cell) => cell.padStart(13)).join('')

function both(samples: readonly number[]): readonly string[] {
  const sorted = [...samples].sort((a, b) => a - b)
  return [sorted[0], sorted[Math.floor(sorted.length / 2)]].map((value) => (value ?? Number.NaN).toFixed(0))
}

import { useId } from 'react'
import type { OrderLayout, PlacedArrow } from '../../runbook/layout'
import { wrapped } from '../../runbook/wrap'

interface OrderGraphProps {
  readonly layout: OrderLayout
  readonly title: string
  readonly description: string
  readonly steps: ReadonlyMap<string, GraphStep>
  /** Boxes with the names of the steps, or only their numbers where the names stand elsewhere. */
  readonly form: 'named' | 'numbered'
}

export interface GraphStep {
  readonly number: number
  readonly name: string
  readonly isDone: boolean
}

interface Sizes {
  readonly width: number
  readonly height: number
  readonly across: number
  readonly down: number
}

const forms: Readonly<Record<OrderGraphProps['form'], Sizes>> = {
  named: { width: 190, height: 48, across: 44, down: 14 },
  numbered: { width: 40, height: 26, across: 34, down: 6 },
}

/** Which step waits for which: from left to right, each column what can be done once those before it are. */
export function OrderGraph({ layout, title, description, steps, form }: OrderGraphProps) {
  const id = useId()
  const sizes = forms[form]
  const width = layout.columns * (sizes.width + sizes.across) - sizes.across + 2
  const height = layout.rows * (sizes.height + sizes.down) - sizes.down + 2
  return (
    <svg
      aria-labelledby={`${id}-title ${id}-text`}
      className="block text-ink"
      height={height}
      role="img"
      viewBox={`-1 -1 ${width} ${height}`}
      width={width}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{description}</desc>
      {layout.arrows.map((arrow) => (
        <path
          className="fill-none stroke-edge"
          d={pathOf(arrow, sizes)}
          key={`${arrow.from} ${arrow.to}`}
          markerEnd={`url(#${id}-head)`}
          strokeWidth="1.5"
        />
      ))}
      <marker id={`${id}-head`} markerHeight="8" markerWidth="8" orient="auto" refX="7" refY="4" viewBox="0 0 8 8">
        <path className="fill-edge" d="M0 0L8 4L0 8Z" />
      </marker>
      {layout.steps.map(({ id: step, column, row }) => (
        <Box
          form={form}
          key={step}
          sizes={sizes}
          step={steps.get(step)}
          x={leftOf(column, sizes)}
          y={row * (sizes.height + sizes.down)}
        />
      ))}
    </svg>
  )
}

interface BoxProps {
  readonly step: GraphStep | undefined
  readonly form: OrderGraphProps['form']
  readonly sizes: Sizes
  readonly x: number
  readonly y: number
}

/** Done is told by a check and a hue. */
function Box({ step, form, sizes: { width, height }, x, y }: BoxProps) {
  if (!step) return null
  const { number, name, isDone } = step
  const lines = form === 'named' ? wrapped(`${number}. ${name}`, 24, 2) : [String(number)]
  const middle = height / 2 - (lines.length - 1) * 8 + 4.5
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect
        className={isDone ? 'fill-supported-soft stroke-supported' : 'fill-surface stroke-edge'}
        height={height}
        rx="6"
        strokeWidth="1.5"
        width={width}
      />
      {lines.map((line, place) => (
        <text
          className="fill-ink font-medium"
          fontSize="13"
          key={line}
          textAnchor={form === 'named' ? 'start' : 'middle'}
          x={form === 'named' ? 10 : width / 2 - (isDone ? 6 : 0)}
          y={middle + place * 16}
        >
          {line}
        </text>
      ))}
      {isDone ? (
        <path
          className="fill-none stroke-supported"
          d={`M${width - 16} ${form === 'named' ? 11 : 13}l3.5 3.5l6 -7`}
          strokeLinecap="round"
          strokeWidth="2.2"
        />
      ) : null}
    </g>
  )
}

const leftOf = (column: number, { width, across }: Sizes) => column * (width + across)

/** Straight through the rows kept free for it, curved between the columns. */
function pathOf({ through }: PlacedArrow, sizes: Sizes): string {
  const points = through.map(({ column, row }) => ({
    left: leftOf(column, sizes),
    right: leftOf(column, sizes) + sizes.width,
    y: row * (sizes.height + sizes.down) + sizes.height / 2,
  }))
  return points
    .map(({ left, right, y }, place) => {
      const before = points[place - 1]
      if (!before) return `M${right} ${y}`
      const half = sizes.across / 2
      const end = place === points.length - 1 ? left - 1 : left
      const curve = `C${before.right + half} ${before.y} ${left - half} ${y} ${end} ${y}`
      return place === points.length - 1 ? curve : `${curve}H${right}`
    })
    .join('')
}

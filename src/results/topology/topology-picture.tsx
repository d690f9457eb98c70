import { useId } from 'react'
import { linePath } from './line-path'
import type { PlacedBox, PlacedZone, TopologyLayout } from './parts'
import { LinkEnds, LinkLabel, LinkLine } from './picture-link'
import { PictureText } from './picture-text'
import { type Linking, PlaceLink } from './place-link'

interface TopologyPictureProps {
  readonly layout: TopologyLayout
  readonly title: string
  readonly description: string
  /** Left out on paper, where nothing is followed. */
  readonly links?: Linking
}

/** Zones at the back, then lines, then boxes and labels: nothing that has words is drawn over. */
export function TopologyPicture({ layout, title, description, links }: TopologyPictureProps) {
  const id = useId()
  const { width, height, zones, boxes, joins } = layout
  return (
    <svg
      aria-describedby={`${id}-text`}
      aria-labelledby={`${id}-title`}
      className="mx-auto block h-auto max-w-full overflow-visible"
      data-topology=""
      role={links ? 'group' : 'img'}
      style={links ? { width: `${(width + 2) / 16}rem` } : undefined}
      viewBox={`-1 -1 ${width + 2} ${height + 2}`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{description}</desc>
      {zones.map((zone) => (
        <Zone key={zone.side} links={links} zone={zone} />
      ))}
      {joins.map((points) => (
        <path className="fill-none stroke-edge" d={linePath(points)} key={linePath(points)} strokeWidth="1.5" />
      ))}
      {layout.links.map((link) => (
        <LinkLine key={link.id} link={link} />
      ))}
      {boxes.map((box) => (
        <Box box={box} key={box.key} links={links} />
      ))}
      {layout.links.map((link) => (
        <LinkEnds key={link.id} link={link} />
      ))}
      {layout.links.map((link) => (
        <LinkLabel key={link.id} link={link} links={links} />
      ))}
    </svg>
  )
}

interface ZoneProps {
  readonly zone: PlacedZone
  readonly links: Linking | undefined
}

const zoneLooks = {
  network: { className: 'fill-sunken stroke-edge/70', strokeDasharray: '5 4' },
  cloud: { className: 'fill-accent-soft stroke-accent/45' },
  unknown: { className: 'fill-none stroke-unknown', strokeDasharray: '2 4' },
} as const

function Zone({ zone: { side, x, y, width, height, lines, name, answer }, links }: ZoneProps) {
  return (
    <g data-zone={side}>
      <rect {...zoneLooks[side]} height={height} rx="12" width={width} x={x} y={y} />
      <PlaceLink answer={answer} links={links} name={name}>
        <PictureText lines={lines} tone="fill-ink" />
      </PlaceLink>
    </g>
  )
}

interface BoxProps {
  readonly box: PlacedBox
  readonly links: Linking | undefined
}

const boxLooks = {
  frame: { className: 'fill-surface stroke-edge' },
  box: { className: 'fill-surface stroke-edge group-hover:stroke-accent' },
  absent: { className: 'fill-surface stroke-edge group-hover:stroke-accent', strokeDasharray: '4 4' },
} as const

function Box({ box: { x, y, width, height, look, lines, name, answer }, links }: BoxProps) {
  return (
    <PlaceLink answer={answer} links={links} name={name}>
      <g data-box="">
        <rect {...boxLooks[look]} height={height} rx="8" strokeWidth="1.25" width={width} x={x} y={y} />
        <PictureText lines={lines} tone="fill-ink" />
      </g>
    </PlaceLink>
  )
}

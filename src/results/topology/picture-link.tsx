import { type StatusKind, statusShapes } from '../../ui/status-mark'
import { linePath } from './line-path'
import type { PlacedLink, Point } from './parts'
import { PictureText } from './picture-text'
import type { Linking } from './place-link'
import type { LinkState } from './types'

interface LinkLook {
  readonly mark: StatusKind
  readonly stroke: string
  readonly fill: string
  readonly ink: string
  readonly text: string
  /** The line says it without its colour. */
  readonly dashes?: string
  readonly weight: number
}

const looks: Readonly<Record<LinkState, LinkLook>> = {
  done: {
    ...{ mark: 'supported', stroke: 'stroke-supported', fill: 'fill-supported-soft', ink: 'fill-supported' },
    ...{ text: 'text-supported', weight: 2 },
  },
  'to-do': {
    ...{ mark: 'conditional', stroke: 'stroke-conditional', fill: 'fill-conditional-soft', ink: 'fill-conditional' },
    ...{ text: 'text-conditional', dashes: '7 5', weight: 2 },
  },
  unknown: {
    ...{ mark: 'unanswered', stroke: 'stroke-unknown', fill: 'fill-unknown-soft', ink: 'fill-unknown' },
    ...{ text: 'text-unknown', dashes: '0.1 5.5', weight: 2.6 },
  },
  impossible: {
    ...{ mark: 'unsupported', stroke: 'stroke-unsupported', fill: 'fill-unsupported-soft', ink: 'fill-unsupported' },
    ...{ text: 'text-unsupported', dashes: '12 4 2 4', weight: 2 },
  },
}

/** The way from one place to the other; what several links share is drawn without a state. */
export function LinkLine({ link: { from, to, state, isTrunked } }: { readonly link: PlacedLink }) {
  const look = looks[state]
  const own = isTrunked ? ownEnds(from, to) : [from, to]
  const shared = isTrunked ? [from.slice(0, -1), to.slice(1)] : []
  return (
    <g data-link={state}>
      {shared.map((points) => (
        <path className="fill-none stroke-edge" d={linePath(points)} key={linePath(points)} strokeWidth="1.5" />
      ))}
      {own.map((points) => (
        <path
          className={`fill-none ${look.stroke}`}
          d={linePath(points)}
          key={linePath(points)}
          strokeDasharray={look.dashes}
          strokeLinecap={state === 'unknown' ? 'round' : 'butt'}
          strokeWidth={look.weight}
        />
      ))}
    </g>
  )
}

/** Where a link sits on the edges of its places, drawn above both. */
export function LinkEnds({ link: { from, to, state, isTrunked } }: { readonly link: PlacedLink }) {
  const ends = [from.at(0), to.at(-1)].filter((end): end is Point => end !== undefined)
  return ends.map(({ x, y }) => (
    <circle
      className={`fill-surface ${isTrunked ? 'stroke-edge' : looks[state].stroke}`}
      cx={x}
      cy={y}
      key={`${x} ${y}`}
      r="3.5"
      strokeWidth="1.75"
    />
  ))
}

/** Where it goes in and out at the same spot, it is one line. */
function ownEnds(from: readonly Point[], to: readonly Point[]): readonly (readonly Point[])[] {
  return from.at(-1)?.x === to[0]?.x ? [from.slice(-2)] : [from.slice(-2), to.slice(0, 2)]
}

interface LinkLabelProps {
  readonly link: PlacedLink
  readonly links: Linking | undefined
}

/** What joins the two, how far it is, and on screen the way to what has to be done. */
export function LinkLabel({ link, links }: LinkLabelProps) {
  const { label, lines, mark, state, sentence } = link
  const look = looks[state]
  const drawn = (
    <g data-label={state}>
      <rect className={`${look.fill} ${look.stroke} group-hover:stroke-2`} {...label} rx="9" strokeWidth="1" />
      <g className={look.text} transform={`translate(${mark.x} ${mark.y})`}>
        {statusShapes[look.mark]}
      </g>
      <PictureText lines={lines.filter(({ style }) => style === 'link')} tone="fill-ink" />
      <PictureText lines={lines.filter(({ style }) => style === 'state')} tone={look.ink} />
    </g>
  )
  if (!links) return drawn
  const { href, onClick } = links.target(link.link.leadsTo)
  return (
    <a aria-label={sentence} className="group no-underline hover:underline" href={href} onClick={onClick}>
      {drawn}
    </a>
  )
}

import { useId } from 'react'
import type { StatusKind } from './status-mark'

interface BarShare {
  readonly kind: StatusKind
  readonly count: number
}

interface ShareBarProps {
  readonly title: string
  /** The whole bar in words. */
  readonly description: string
  readonly shares: readonly BarShare[]
}

const inks: Readonly<Record<StatusKind, string>> = {
  supported: 'text-supported',
  limited: 'text-limited',
  conditional: 'text-conditional',
  unsupported: 'text-unsupported',
  retired: 'text-retired',
  unanswered: 'text-unknown',
  undocumented: 'text-unknown',
  contested: 'text-unknown',
}

const width = 300
const height = 14
const gap = 2

/** How much of a whole each status makes up. The kinds of not known share a hue: hatched, empty and filled. */
export function ShareBar({ title, description, shares }: ShareBarProps) {
  const id = useId()
  const total = shares.reduce((sum, { count }) => sum + count, 0)
  const room = width - gap * (shares.length - 1)
  const segments = shares.map(({ kind, count }, index) => {
    const before = shares.slice(0, index).reduce((sum, one) => sum + one.count, 0)
    return { kind, start: (before / total) * room + gap * index, length: (count / total) * room }
  })
  return (
    <svg
      aria-labelledby={`${id}-title ${id}-text`}
      className="block h-3.5 w-full"
      preserveAspectRatio="none"
      role="img"
      viewBox={`0 0 ${width} ${height}`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{description}</desc>
      <pattern height="6" id={`${id}-hatch`} patternTransform="rotate(45)" patternUnits="userSpaceOnUse" width="6">
        <path className="text-unknown" d="M0 0v6" stroke="currentColor" strokeWidth="6" />
      </pattern>
      {segments.map(({ kind, start, length }) => (
        <rect
          className={inks[kind]}
          fill={fillOf(kind, `${id}-hatch`)}
          height={height - 1}
          key={kind}
          rx="2"
          stroke="currentColor"
          strokeDasharray={kind === 'undocumented' ? '2 2' : undefined}
          vectorEffect="non-scaling-stroke"
          width={Math.max(length, 1)}
          x={start}
          y={0.5}
        />
      ))}
    </svg>
  )
}

function fillOf(kind: StatusKind, hatch: string): string {
  if (kind === 'unanswered') return `url(#${hatch})`
  return kind === 'undocumented' ? 'none' : 'currentColor'
}

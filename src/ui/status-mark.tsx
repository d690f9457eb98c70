import type { ReactNode } from 'react'

/** What a mark can show; the last three are the kinds of not known, each with its own shape. */
export type StatusKind =
  | 'supported'
  | 'limited'
  | 'conditional'
  | 'unsupported'
  | 'retired'
  | 'unanswered'
  | 'undocumented'
  | 'contested'

/** From best to worst, the not known ones last: the order of bars, counts and filters. */
export const statusKinds: readonly StatusKind[] = [
  'supported',
  'limited',
  'conditional',
  'unsupported',
  'retired',
  'unanswered',
  'undocumented',
  'contested',
]

const disc = 'M8 .5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 0 1 0-15z'
const roundedSquare =
  'M4 .75h8a3.25 3.25 0 0 1 3.25 3.25v8a3.25 3.25 0 0 1-3.25 3.25h-8a3.25 3.25 0 0 1-3.25-3.25v-8a3.25 3.25 0 0 1 3.25-3.25z'
const square = 'M1 1h14v14h-14z'
const check = 'M3.43 8.87L7.06 12.5L12.63 5.91L11.17 4.69L6.94 9.7L4.77 7.53z'
const exclamation = 'M6.95 3.25h2.1l-.3 6.1h-1.5zM8 10.6a1.15 1.15 0 1 1 0 2.3a1.15 1.15 0 0 1 0-2.3z'
const arrow = 'M3.4 7.05h5.6v-2.75l4 3.7l-4 3.7v-2.75h-5.6z'
const cross =
  'M10.16 4.5L11.5 5.84L9.34 8L11.5 10.16L10.16 11.5L8 9.34L5.84 11.5L4.5 10.16L6.66 8L4.5 5.84L5.84 4.5L8 6.66z'
const dash = 'M4.25 7h7.5v2h-7.5z'

// The sign is cut out of the shape, so that it stays visible on paper, in grey and in forced colours.
const cutOut = (path: string) => <path d={path} fill="currentColor" fillRule="evenodd" />

const ring = { cx: 8, cy: 8, r: 6.9, fill: 'none', stroke: 'currentColor' }

/** Each in a square of sixteen. */
export const statusShapes: Readonly<Record<StatusKind, ReactNode>> = {
  supported: cutOut(disc + check),
  limited: cutOut(roundedSquare + exclamation),
  conditional: cutOut(roundedSquare + arrow),
  unsupported: cutOut(square + cross),
  retired: cutOut(disc + dash),
  unanswered: (
    <>
      <circle {...ring} strokeWidth="1.3" strokeDasharray="2.9 1.435" />
      <path
        d="M5.9 6.35a2.1 2.1 0 1 1 3.2 1.8c-.75.45-1.1.85-1.1 1.6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
      <circle cx="8" cy="11.9" r="1" fill="currentColor" />
    </>
  ),
  undocumented: <circle {...ring} strokeWidth="1.7" strokeDasharray="0 3.1" strokeLinecap="round" />,
  contested: (
    <>
      <path d="M6.9 1.3a6.8 6.8 0 0 0 0 13.4z" fill="currentColor" />
      <path d="M9.4 1.95a6.2 6.2 0 0 1 0 12.1z" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
}

/** Text and ground of each status: the three kinds of not known share a hue and differ by shape and word. */
export const statusTones: Readonly<Record<StatusKind, string>> = {
  supported: 'text-supported bg-supported-soft',
  limited: 'text-limited bg-limited-soft',
  conditional: 'text-conditional bg-conditional-soft',
  unsupported: 'text-unsupported bg-unsupported-soft',
  retired: 'text-retired bg-retired-soft',
  unanswered: 'text-unknown bg-unknown-soft',
  undocumented: 'text-unknown bg-unknown-soft',
  contested: 'text-unknown bg-unknown-soft',
}

interface StatusMarkProps {
  readonly kind: StatusKind
  readonly className?: string
}

/** The shape of a status, without its word: only beside text that says it. */
export function StatusMark({ kind, className = 'size-4' }: StatusMarkProps) {
  return (
    <svg
      viewBox="0 0 16 16"
      className={`inline-block shrink-0 overflow-visible ${className}`}
      aria-hidden="true"
      focusable="false"
    >
      {statusShapes[kind]}
    </svg>
  )
}

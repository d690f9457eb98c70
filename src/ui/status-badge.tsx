import type { ReactNode } from 'react'
import { type StatusKind, StatusMark, statusTones } from './status-mark'

interface StatusBadgeProps {
  readonly kind: StatusKind
  /** The word: a badge is never colour and shape alone. */
  readonly children: ReactNode
  readonly className?: string
}

/** A status as shape, word and colour. */
export function StatusBadge({ kind, children, className = '' }: StatusBadgeProps) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full py-0.5 pr-2.5 pl-1.5 font-semibold text-[0.8125rem] leading-5 print:border print:border-current print:bg-transparent ${statusTones[kind]} ${className}`}
    >
      <StatusMark kind={kind} />
      <span>{children}</span>
    </span>
  )
}

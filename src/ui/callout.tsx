import type { ReactNode } from 'react'

const tones = {
  info: 'border-accent bg-accent-soft',
  warning: 'border-limited bg-limited-soft',
} as const

interface CalloutProps {
  readonly tone: keyof typeof tones
  /** Whether it comes up while the reader is on the page, and so has to be said aloud. */
  readonly isNews?: boolean
  readonly children: ReactNode
}

export function Callout({ tone, isNews = false, children }: CalloutProps) {
  return (
    <div
      className={`flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border-s-4 px-4 py-2.5 print:hidden ${tones[tone]}`}
      role={isNews ? 'status' : undefined}
    >
      {children}
    </div>
  )
}

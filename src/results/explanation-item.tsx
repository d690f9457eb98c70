import type { ReactNode } from 'react'

interface ItemProps {
  readonly title: string
  readonly children: readonly ReactNode[]
}

/** A label and its lines; nothing where there are none. */
export function Item({ title, children }: ItemProps) {
  if (children.length === 0) return null
  return (
    <>
      <dt className="font-semibold text-muted text-sm leading-6">{title}</dt>
      <dd className="flex max-w-prose flex-col gap-1 max-sm:mb-1">{children}</dd>
    </>
  )
}

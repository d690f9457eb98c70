import { type ReactNode, useId } from 'react'

interface SectionProps {
  readonly title: string
  readonly lead?: string
  readonly children: ReactNode
}

/** A part of a page, named by its heading. */
export function Section({ title, lead, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="card flex flex-col gap-3">
      <h2 id={id}>{title}</h2>
      {lead ? <p className="text-muted">{lead}</p> : null}
      {children}
    </section>
  )
}

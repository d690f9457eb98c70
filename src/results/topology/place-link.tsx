import type { ReactNode } from 'react'
import type { AnswerPlace } from './types'
import type { Places } from './use-places'

export interface Linking extends Places {
  /** What a link to an answer is called. */
  readonly nameOf: (name: string) => string
}

interface PlaceLinkProps {
  readonly answer: AnswerPlace | null
  readonly name: string
  readonly links: Linking | undefined
  readonly children: ReactNode
}

/** Leads to where the answer was given that this place is drawn from. */
export function PlaceLink({ answer, name, links, children }: PlaceLinkProps) {
  if (!links || answer === null) return children
  const { href, onClick } = links.answer(answer)
  return (
    <a aria-label={links.nameOf(name)} className="group no-underline hover:underline" href={href} onClick={onClick}>
      {children}
    </a>
  )
}

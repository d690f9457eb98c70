import type { ReactNode } from 'react'
import type { DeadEndWords } from '../i18n/shell'
import { PageHeading } from '../ui/page-heading'
import { addresses } from './addresses'

interface DeadEndProps {
  readonly words: DeadEndWords
  readonly place: string
  /** A better way out than the start page, if there is one. */
  readonly children?: ReactNode
}

export function DeadEnd({ words, place, children }: DeadEndProps) {
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-4 py-10">
      <PageHeading place={place} title={words.title} />
      <p>{words.text}</p>
      <div className="flex flex-wrap gap-3 pt-2">
        {children}
        <a className="button" href={`#${addresses.start}`}>
          {words.toStart}
        </a>
      </div>
    </div>
  )
}

import { useEffect } from 'react'
import { contradictions } from '../knowledge/contradictions'
import type { ContradictionId } from '../knowledge/ids'
import { PageHeading } from '../ui/page-heading'
import { libraryAddresses } from './addresses'
import { ContradictionEntry, entryHeadingId } from './contradiction-entry'
import { useLibrary } from './library-context'
import { WayBack } from './way-back'

const ids = Object.keys(contradictions) as ContradictionId[]

interface RegisterPageProps {
  /** The entry that the address names. */
  readonly opened: ContradictionId | undefined
}

/** Every place where sources disagree, each with an address of its own. */
export function RegisterPage({ opened }: RegisterPageProps) {
  const { words } = useLibrary()

  // After the heading of the page has taken its own effect: what the address names has the last word.
  useEffect(() => {
    if (opened === undefined) return
    const heading = document.getElementById(entryHeadingId(opened))
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }, [opened])

  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-col gap-1.5">
        <WayBack />
        <PageHeading place={libraryAddresses.register} title={words.register.title} />
        <p className="text-muted">{words.register.lead}</p>
      </div>
      {ids.map((id) => (
        <ContradictionEntry id={id} isOpened={id === opened} key={id} />
      ))}
    </div>
  )
}

import { lazy, useEffect, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { Setup } from '../engine/setup'
import { useCatalog } from '../i18n/use-catalog'
import { checksum } from '../io/link/checksum'
import { decodeLink } from '../io/link/decode'
import type { Link } from '../io/link/link'
import { lockedIn } from '../io/link/locked'
import { linkPrefix } from '../io/progress'
import { knowledge } from '../knowledge'
import { Callout } from '../ui/callout'
import { useSession, useSessionStore } from '../wizard/session-provider'
import { splitPlace } from './addresses'
import { BrokenLink } from './broken-link'
import { notesOf } from './notes-of-session'
import { ResultsRoute } from './results-route'
import { rememberOrigin } from './share/origin'

const LockedLink = lazy(() =>
  import('./share/locked-link').then(({ LockedLink: component }) => ({ default: component })),
)

/** What a link leads to: the sender's assessment, or a page that says what became of the link. */
export function SharedLink() {
  const [place] = useLocation()
  const code = splitPlace(place).page.replace(/^\/r\//, '')
  const locked = useMemo(() => lockedIn(code), [code])
  const result = useMemo(() => locked ?? decodeLink(code), [code, locked])
  if (result.kind === 'locked') {
    return (
      <LockedLink code={result.code} key={code} place={place}>
        {(link) => <OpenedLink code={code} link={link} />}
      </LockedLink>
    )
  }
  if (result.kind !== 'ok') return <BrokenLink kind={result.kind} place={place} />
  return <OpenedLink code={code} key={code} link={result.link} />
}

interface OpenedLinkProps {
  readonly code: string
  readonly link: Link
}

function OpenedLink({ code, link }: OpenedLinkProps) {
  const words = useCatalog().link.opened
  const session = useSessionStore()
  const isOwn = useSession((session) => session.isOwn)
  const [isOpened, setIsOpened] = useState(false)

  useEffect(() => {
    session.dispatch({ type: 'opened', setup: setupIn(link) })
    rememberOrigin(session, { kind: 'link', setup: link.setup, knowledge: link.knowledge })
    notesOf(session).opened({ key: linkPrefix + checksum(code), progress: link.progress ?? {} })
    setIsOpened(true)
  }, [session, code, link])

  if (!isOpened) return null
  return (
    <div className="flex flex-col gap-5">
      {isOwn ? null : (
        <Callout tone="info">
          <p>
            <strong>{words.title}.</strong> {words.text(link.knowledge === knowledge.version ? null : link.knowledge)}
          </p>
        </Callout>
      )}
      <ResultsRoute />
    </div>
  )
}

/** A link made without a day of its own follows the day on which it is read. */
function setupIn({ setup, followsToday }: Link): Setup {
  if (!followsToday) return setup
  const { asOf: _made, ...rest } = setup
  return rest
}

import { lazy, use, useCallback, useEffect, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { Setup } from '../engine/setup'
import { loadAssessmentsWords } from '../i18n/load-assessments'
import { useCatalog, useLanguage } from '../i18n/use-catalog'
import { checksum } from '../io/link/checksum'
import { comparedIn } from '../io/link/compared'
import { decodeLink } from '../io/link/decode'
import type { Link } from '../io/link/link'
import { lockedIn } from '../io/link/locked'
import { linkPrefix } from '../io/progress'
import { knowledge } from '../knowledge'
import type { IsoDate } from '../knowledge/types'
import { Callout } from '../ui/callout'
import { useSessionStore } from '../wizard/session-provider'
import { addresses } from './addresses'
import { BrokenLink } from './broken-link'
import { CopyFirst } from './copy-first'
import { notesOf } from './notes-of-session'
import { splitPlace } from './result-places'
import { type Reading, ResultsRoute } from './results-route'
import { rememberOrigin } from './share/origin'

const LockedLink = lazy(() =>
  import('./share/locked-link').then(({ LockedLink: component }) => ({ default: component })),
)

const ComparePage = lazy(() =>
  import('./compare/compare-page').then(({ ComparePage: component }) => ({ default: component })),
)
const ComparedLink = lazy(() =>
  import('./compare/compared-link').then(({ ComparedLink: component }) => ({ default: component })),
)

/** Between the code of a link and the page that its reader wanted to change an answer on. */
const copyMarker = '/copy'

/**
 * What a link leads to: the sender's assessment or comparison, or a page that says what became of the link. The own
 * comparison comes by the same way, so that the start page need not know of one more part.
 */
export function SharedLink() {
  const [place] = useLocation()
  if (place === addresses.compare) return <ComparePage />
  return <OpenedCode place={place} />
}

function OpenedCode({ place }: { readonly place: string }) {
  const [page = '', target] = splitPlace(place).page.split(copyMarker)
  const code = page.replace(/^\/r\//, '')
  const marked = useMemo(() => lockedIn(code) ?? comparedIn(code), [code])
  const result = useMemo(() => marked ?? decodeLink(code), [code, marked])
  if (result.kind === 'locked') {
    return (
      <LockedLink code={result.code} key={code} place={place}>
        {(link) => <OpenedLink code={code} link={link} target={target} />}
      </LockedLink>
    )
  }
  if (result.kind === 'compared') return <ComparedLink code={result.code} key={code} place={place} />
  if (result.kind !== 'ok') return <BrokenLink kind={result.kind} place={place} />
  return <OpenedLink code={code} key={code} link={result.link} target={target} />
}

interface OpenedLinkProps {
  readonly code: string
  readonly link: Link
  /** The page of the wizard that the reader asked for. */
  readonly target: string | undefined
}

/** Read-only: what the sender sent stays so, and what the reader has on this device is there again afterwards. */
function OpenedLink({ code, link, target }: OpenedLinkProps) {
  const [, navigate] = useLocation()
  const session = useSessionStore()
  const [day, setDay] = useState<IsoDate | null>(null)
  const [isOpened, setIsOpened] = useState(false)
  const page = `/r/${code}`

  useEffect(() => {
    session.dispatch({ type: 'opened', setup: { ...setupIn(link), ...(day !== null && { asOf: day }) } })
    rememberOrigin(session, { kind: 'link', setup: link.setup, knowledge: link.knowledge })
    notesOf(session).opened({ key: linkPrefix + checksum(code), progress: link.progress ?? {} })
    setIsOpened(true)
    return () => {
      const { isOwn, keeping } = session.getState()
      // The wizard's form already shows what the session held: changed there, it becomes a copy.
      if (!isOwn && !location.hash.startsWith(`#${addresses.wizard}`))
        session.dispatch({ type: 'taken-up', kept: keeping.own })
    }
  }, [session, code, link, day])

  const reading = useMemo<Reading>(
    () => ({ copyAddress: (address) => page + copyMarker + address, onDay: setDay }),
    [page],
  )

  const copy = useCallback(
    (place: string) => {
      session.dispatch({ type: 'described', texts: {} })
      navigate(place, { replace: place !== addresses.results, state: history.state })
    },
    [session, navigate],
  )

  if (!isOpened) return null
  if (target !== undefined) return <CopyFirst backTo={page} onCopy={() => copy(target)} place={page + copyMarker} />
  return (
    <div className="flex flex-col gap-5">
      <ReadOnlyBanner link={link} onCopy={() => copy(addresses.results)} />
      <ResultsRoute reading={reading} />
    </div>
  )
}

interface ReadOnlyBannerProps {
  readonly link: Link
  readonly onCopy: () => void
}

function ReadOnlyBanner({ link, onCopy }: ReadOnlyBannerProps) {
  const { opened } = useCatalog().link
  const { shared } = use(loadAssessmentsWords(useLanguage()))
  return (
    <Callout tone="info">
      <div className="flex grow basis-80 flex-col gap-0.5">
        <p className="font-semibold wrap-anywhere">{shared.title(link.setup.title ?? null)}</p>
        <p className="max-w-none text-sm">
          {opened.title}. {shared.text(link.knowledge === knowledge.version ? null : link.knowledge)}
        </p>
      </div>
      <button className="button" onClick={onCopy} type="button">
        {shared.copy}
      </button>
    </Callout>
  )
}

/** A link made without a day of its own follows the day on which it is read. */
function setupIn({ setup, followsToday }: Link): Setup {
  if (!followsToday) return setup
  const { asOf: _made, ...rest } = setup
  return rest
}

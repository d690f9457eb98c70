import { useState } from 'react'
import { useLocation } from 'wouter'
import { useCatalog } from '../i18n/use-catalog'
import type { Draft } from '../io/draft'
import { knowledge } from '../knowledge'
import { Callout } from '../ui/callout'
import { setupOf } from './draft-setup'
import { addressToResume } from './pages'
import { planSteps } from './plan'
import { useDispatch, useSession, useToday } from './session-provider'

/** On the start page: what was answered before, to be taken up again or discarded. */
export function ResumeDraft() {
  const words = useCatalog().wizard.draft
  const isOwn = useSession((session) => session.isOwn)
  const draft = useSession((session) => session.draft)
  const savedAt = useSession(({ keeping }) => keeping.savedAt)
  const earlier = useSession(({ keeping }) => keeping.earlier)
  const wasUnreadable = useSession(({ keeping }) => keeping.wasUnreadable)
  const dispatch = useDispatch()
  const [discarded, setDiscarded] = useState<Draft | null>(null)

  function discard(): void {
    setDiscarded(draft)
    dispatch({ type: 'restarted', keeps: false })
  }

  function restore(): void {
    if (discarded) dispatch({ type: 'resumed', draft: discarded })
    setDiscarded(null)
  }

  return (
    <div className="flex flex-col gap-3 empty:hidden">
      {wasUnreadable ? (
        <Callout tone="warning">
          <p>{words.unreadable}</p>
        </Callout>
      ) : null}
      {isOwn ? <DraftCard draft={draft} onDiscard={discard} savedAt={savedAt} title={words.title} /> : null}
      {earlier && earlier.draft !== draft ? (
        <DraftCard draft={earlier.draft} savedAt={earlier.savedAt} title={words.earlierTitle} />
      ) : null}
      <div className="empty:hidden" role="status">
        {discarded && !isOwn ? (
          <Callout tone="info">
            <p>{words.discarded}</p>
            <button className="button min-h-8 py-0.5" onClick={restore} type="button">
              {words.restore}
            </button>
          </Callout>
        ) : null}
      </div>
    </div>
  )
}

interface DraftCardProps {
  readonly title: string
  readonly draft: Draft
  /** Null where this browser keeps nothing. */
  readonly savedAt: string | null
  readonly onDiscard?: () => void
}

function DraftCard({ title, draft, savedAt, onDiscard }: DraftCardProps) {
  const words = useCatalog().wizard.draft
  const [, navigate] = useLocation()
  const today = useToday()
  const dispatch = useDispatch()
  const current = useSession((session) => session.draft)

  function resume(): void {
    if (draft !== current) dispatch({ type: 'resumed', draft })
    navigate(addressToResume({ draft, steps: planSteps(knowledge, draft, setupOf(draft, today)) }))
  }

  return (
    <section className="card flex flex-wrap items-center gap-x-6 gap-y-3 border-accent">
      <div className="grow">
        <h2>{title}</h2>
        {draft.title === '' ? null : <p className="font-medium wrap-anywhere">{draft.title}</p>}
        <p className="text-muted">
          {savedAt === null ? words.notKept : words.savedAt(new Date(savedAt), draft.groups.length)}
        </p>
      </div>
      <div className="flex flex-wrap gap-3">
        <button className="button button-primary" onClick={resume} type="button">
          {words.resume}
        </button>
        {onDiscard ? (
          <button className="button" onClick={onDiscard} type="button">
            {words.discard}
          </button>
        ) : null}
      </div>
    </section>
  )
}

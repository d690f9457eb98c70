import { useState } from 'react'
import { useLocation } from 'wouter'
import { useAskingCatalog } from '../i18n/use-catalog'
import type { Draft, KeptDraft } from '../io/draft-type'
import { knowledge } from '../knowledge'
import { Callout } from '../ui/callout'
import { setupOf } from './draft-setup'
import { addressToResume } from './pages'
import { planSteps } from './plan'
import { useDispatch, useSession, useToday } from './session-provider'

/** On the start page: what was answered before, to be taken up again or discarded. */
export function ResumeDraft() {
  const words = useAskingCatalog().wizard.draft
  const { own, earlier, wasUnreadable } = useSession((session) => session.keeping)
  const dispatch = useDispatch()
  const [discarded, setDiscarded] = useState<Draft | null>(null)

  function discard(draft: Draft): void {
    setDiscarded(draft)
    dispatch({ type: 'restarted', keeps: false })
  }

  function restore(draft: Draft): void {
    setDiscarded(null)
    dispatch({ type: 'resumed', draft })
  }

  return (
    <div className="flex flex-col gap-3 empty:hidden">
      {wasUnreadable ? (
        <Callout tone="warning">
          <p>{words.unreadable}</p>
        </Callout>
      ) : null}
      {own ? <DraftCard kept={own} onDiscard={() => discard(own.draft)} title={words.title} /> : null}
      {earlier ? <DraftCard kept={earlier} title={words.earlierTitle} /> : null}
      <div className="empty:hidden" role="status">
        {discarded && !own ? (
          <Callout tone="info">
            <p>{words.discarded}</p>
            <button className="button min-h-8 py-0.5" onClick={() => restore(discarded)} type="button">
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
  readonly kept: KeptDraft
  readonly onDiscard?: () => void
}

function DraftCard({ title, kept: { draft, savedAt }, onDiscard }: DraftCardProps) {
  const words = useAskingCatalog().wizard.draft
  const [, navigate] = useLocation()
  const today = useToday()
  const dispatch = useDispatch()
  const isRefused = useSession(({ keeping }) => keeping.isRefused)
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
          {isRefused ? words.notKept : words.savedAt(new Date(savedAt), draft.groups.length)}
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

import { use, useEffect, useId, useRef, useState } from 'react'
import { loadWhatIf } from '../../i18n/load'
import { useLanguage } from '../../i18n/use-catalog'
import { TrialAnswers } from './trial-answers'
import { TrialQuestions } from './trial-questions'
import type { Trial, TrialStore } from './trial-store'

interface TrialPanelProps {
  readonly trial: TrialStore
  /** Shown: the session may be ahead of it for a moment. */
  readonly tried: Trial
  /** How many results the answers tried out change. */
  readonly changed: number
  readonly onClose: () => void
}

const smallButton = 'button min-h-9 px-3 py-1 text-sm'

/** The questions beside the results, to be answered otherwise. On a phone it lies over the lower half of them. */
export function TrialPanel({ trial, tried, changed, onClose }: TrialPanelProps) {
  const words = use(loadWhatIf(useLanguage()))
  const { changes, turn } = tried
  const [isFolded, setFolded] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const [title, content] = [useId(), useId()]

  useEffect(() => heading.current?.focus({ preventScroll: true }), [])

  return (
    <aside
      aria-labelledby={title}
      className="card z-10 flex min-w-0 flex-col gap-3 p-0 max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:max-h-[55dvh] max-lg:rounded-b-none max-lg:border-edge lg:sticky lg:top-4 lg:max-h-[calc(100dvh-7rem)] lg:self-start print:hidden"
    >
      <div className="flex flex-wrap items-center gap-2 px-4 pt-3">
        <h2 className="me-auto" id={title} ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        <button
          aria-controls={content}
          aria-expanded={!isFolded}
          className={smallButton}
          onClick={() => setFolded(!isFolded)}
          type="button"
        >
          {isFolded ? words.unfold : words.fold}
        </button>
        {changes.length === 0 ? (
          <button className={smallButton} onClick={onClose} type="button">
            {words.close}
          </button>
        ) : null}
      </div>
      <div
        className="flex min-h-0 flex-col gap-4 overflow-y-auto px-4 py-1 empty:hidden"
        hidden={isFolded}
        id={content}
      >
        <p className="text-muted text-sm">{words.lead}</p>
        <TrialAnswers changes={changes} trial={trial} words={words} />
        <TrialQuestions turn={turn} words={words} />
      </div>
      <TrialEnd changed={changed} onEnded={() => heading.current?.focus()} trial={trial} tried={tried} />
    </aside>
  )
}

interface TrialEndProps extends Omit<TrialPanelProps, 'onClose'> {
  /** The button that had the focus is gone. */
  readonly onEnded: () => void
}

/** What it comes to, and the ways out: each is one click, and each can be undone. */
function TrialEnd({ trial, tried: { changes, ended }, changed, onEnded }: TrialEndProps) {
  const words = use(loadWhatIf(useLanguage()))
  const end = (how: () => void) => () => {
    how()
    onEnded()
  }
  return (
    <div className="flex flex-wrap items-center gap-2 border-line border-t px-4 py-3">
      <p className="grow basis-40 font-semibold empty:hidden" role="status">
        {changes.length > 0 ? words.changed(changed) : null}
        {ended ? (ended.isKept ? words.kept : words.discarded)(ended.changes.length) : null}
      </p>
      {changes.length > 0 ? (
        <>
          <button className={`${smallButton} button-primary`} onClick={end(trial.keep)} type="button">
            {words.keep}
          </button>
          <button className={smallButton} onClick={end(trial.discard)} type="button">
            {words.discard}
          </button>
        </>
      ) : null}
      {ended ? (
        <button className={smallButton} onClick={end(trial.undo)} type="button">
          {words.undo}
        </button>
      ) : null}
    </div>
  )
}

import { memo, useId, useState } from 'react'
import { type StepProgress, standingOf } from '../../engine/progress'
import { formatDate } from '../../i18n/format'
import { useResults } from '../results-context'
import { StateMark } from '../state-mark'
import { useNotes } from './notes-source'
import { useRunbook } from './runbook-context'
import type { ShownStep } from './runbook-view'
import { StepBody } from './step-body'
import { stepElementId } from './step-element'

interface StepItemProps {
  readonly shown: ShownStep
  /** Null: only the next step is unfolded. */
  readonly isFirstFolded: boolean | null
  /** The first that is not done. */
  readonly isNext: boolean
  /** The address names it. */
  readonly isNamed: boolean
}

/** One step: what is told at a glance, and below it all there is to it once it is the next one or asked for. */
export const StepItem = memo(function StepItem({ shown, isFirstFolded, isNext, isNamed }: StepItemProps) {
  const { catalog } = useResults()
  const { notes } = useRunbook()
  const words = catalog.runbook.step
  const { id, number, words: own } = shown
  const noted = useNotes(notes, ({ progress }) => progress[id]) ?? nothing
  const [wish, setWish] = useState(isFirstFolded)
  const isFolded = (wish ?? !isNext) && !(isNamed && wish === null)
  const body = useId()

  function tick(isDone: boolean): void {
    const { done: _before, ...rest } = noted
    notes.note(id, isDone ? { ...rest, done: true } : rest)
    setWish(isDone || null)
  }

  /** The step stays open: what shows it done has just been read in it. */
  function prove(): void {
    notes.note(id, { ...notes.read().progress[id], done: true })
    setWish(false)
  }

  return (
    <li className="flex gap-3 border-line border-t py-3">
      <input
        aria-label={`${words.done}: ${own.name}`}
        checked={noted.done === true}
        className="mt-0.5 size-5 shrink-0 accent-accent"
        onChange={({ target }) => tick(target.checked)}
        type="checkbox"
      />
      <div className="flex min-w-0 grow flex-col gap-3">
        <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
          <div className="flex min-w-0 grow basis-64 flex-col gap-0.5">
            <h3 id={stepElementId(id)} tabIndex={-1}>
              {number}. {own.name}
            </h3>
            <StepGlance shown={shown} />
          </div>
          <button
            aria-controls={body}
            aria-expanded={!isFolded}
            className="button min-h-9 py-1 text-sm"
            onClick={() => setWish(!isFolded)}
            type="button"
          >
            {isFolded ? words.unfold : words.fold}
            <span className="sr-only">: {own.name}</span>
          </button>
        </div>
        <div className="empty:hidden" id={body}>
          {isFolded ? null : <StepBody noted={noted} onProved={prove} shown={shown} />}
        </div>
      </div>
    </li>
  )
})

const nothing: StepProgress = {}

/** What a folded step still says. */
function StepGlance({ shown: { id, planned } }: { readonly shown: ShownStep }) {
  const { catalog, today } = useResults()
  const { notes, words: own } = useRunbook()
  const words = catalog.runbook.step
  const noted = useNotes(notes, ({ progress }) => progress[id]) ?? nothing
  const { done, owner, due, accepted } = noted
  const standing = standingOf(noted, today)
  const isOverdue = due !== undefined && due < today && standing !== 'done' && standing !== 'accepted'
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-muted text-sm">
      {done ? <StateMark label={words.done} state="done" /> : <span>{words.kinds[planned.kind]}</span>}
      {accepted && standing === 'accepted' ? (
        <span className="font-semibold text-limited">
          {own.acceptance.inForce(formatDate(catalog.language, accepted.until))}
        </span>
      ) : null}
      {accepted && standing === 'due-again' ? (
        <span className="font-semibold text-unsupported">
          {own.acceptance.over(formatDate(catalog.language, accepted.until))}
        </span>
      ) : null}
      {owner ? <span className="wrap-anywhere">{owner}</span> : null}
      {due ? (
        <span className={isOverdue ? 'font-semibold text-unsupported' : ''}>
          {isOverdue ? `${words.overdue} · ` : ''}
          {formatDate(catalog.language, due)}
        </span>
      ) : null}
    </p>
  )
}

import { useEffect, useId, useRef, useState } from 'react'
import type { AssessmentsWords } from '../../i18n/assessments-words'
import { type Desk, eraseEverything } from './actions'

interface EraseDialogProps {
  readonly count: number
  readonly desk: Desk
  readonly words: AssessmentsWords['erase']
  readonly onClose: () => void
}

/** Asks before everything is erased. Nothing that this page still holds survives it: the page starts anew. */
export function EraseDialog({ count, desk, words, onClose }: EraseDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const id = useId()

  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  async function erase(): Promise<void> {
    try {
      await eraseEverything(desk)
      location.reload()
    } catch {
      setHasFailed(true)
    }
  }

  return (
    <dialog
      aria-labelledby={id}
      className="m-auto max-w-lg rounded-xl border border-line bg-surface p-6 text-ink backdrop:bg-black/50"
      onClose={onClose}
      ref={dialog}
    >
      <div className="flex flex-col gap-4">
        <h2 id={id}>{words.title}</h2>
        <p>{words.text(count)}</p>
        <p className="font-semibold text-unsupported empty:hidden" role="alert">
          {hasFailed ? words.failed : null}
        </p>
        <div className="flex flex-wrap gap-3">
          {/* The way out comes first, and so has the focus. */}
          <button className="button" onClick={onClose} type="button">
            {words.cancel}
          </button>
          <button className="button text-unsupported" onClick={() => void erase()} type="button">
            {words.confirm}
          </button>
        </div>
      </div>
    </dialog>
  )
}

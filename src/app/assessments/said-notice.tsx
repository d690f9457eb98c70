import { type ReactNode, useEffect, useRef } from 'react'
import type { AssessmentsWords } from '../../i18n/assessments-words'
import { Callout } from '../../ui/callout'
import { type Desk, type Removed, restore } from './actions'
import { refusalOf } from './keeper'

/** What the last action has come to. */
export interface Said {
  readonly text: string
  readonly isTrouble?: boolean
  readonly removed?: Removed
  readonly details?: readonly string[]
}

interface SaidNoticeProps {
  readonly said: Said | null
  readonly desk: Desk
  readonly words: AssessmentsWords
  readonly onSaid: (said: Said | null) => void
}

/** Says aloud what has happened; what was deleted can be brought back from here. */
export function SaidNotice({ said, desk, words, onSaid }: SaidNoticeProps) {
  const undo = useRef<HTMLButtonElement>(null)
  const removed = said?.removed

  // The button that had the focus went with its row.
  useEffect(() => {
    if (removed) undo.current?.focus()
  }, [removed])

  return (
    <div className="empty:hidden" role="status">
      {said ? (
        <Callout tone={said.isTrouble ? 'warning' : 'info'}>
          <p className="wrap-anywhere">{said.text}</p>
          <Details lines={said.details ?? []} />
          {removed ? (
            <button
              className="button min-h-8 py-0.5"
              onClick={() => void attempting(words, onSaid, () => restore(desk, removed).then(() => onSaid(null)))}
              ref={undo}
              type="button"
            >
              {words.undo}
            </button>
          ) : null}
        </Callout>
      ) : null}
    </div>
  )
}

function Details({ lines }: { readonly lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return null
  return (
    <ul className="w-full list-disc ps-5 text-sm wrap-anywhere">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** Does what the browser may refuse, and says so where it does. */
export async function attempting(
  words: AssessmentsWords,
  onSaid: (said: Said) => void,
  action: () => Promise<void>,
): Promise<void> {
  try {
    await action()
  } catch (error) {
    onSaid({ text: words.notices[refusalOf(error)], isTrouble: true })
  }
}

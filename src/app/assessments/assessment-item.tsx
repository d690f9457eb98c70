import { useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { RunbookSteps } from '../../engine/runbook'
import type { AssessmentsWords } from '../../i18n/assessments-words'
import { noNotes } from '../../io/progress'
import { knowledge } from '../../knowledge'
import { setupOf } from '../../wizard/draft-setup'
import { addressToResume } from '../../wizard/pages'
import { planSteps } from '../../wizard/plan'
import { useSession, useToday } from '../../wizard/session-provider'
import { notesKey } from '../notes-of-session'
import { type Desk, duplicate, remove, rename } from './actions'
import { type Listed, listed, stepCount } from './catalogue'
import { RenameForm } from './rename-form'
import { attempting, type Said } from './said-notice'

interface AssessmentItemProps {
  readonly entry: Listed
  readonly isCurrent: boolean
  readonly desk: Desk
  readonly steps: RunbookSteps | null
  readonly words: AssessmentsWords
  readonly onSaid: (said: Said | null) => void
}

/** One assessment of the list, and what can be done with it. */
export function AssessmentItem({ entry, isCurrent, desk, steps, words, onSaid }: AssessmentItemProps) {
  const { kept, name } = entry
  const [, navigate] = useLocation()
  const today = useToday()
  const isOwn = useSession((session) => session.isOwn)
  const [isRenaming, setIsRenaming] = useState(false)
  const renameButton = useRef<HTMLButtonElement>(null)
  const { open, ...others } = words.actions

  const act = (action: () => Promise<void>) => void attempting(words, onSaid, action)

  const openIt = () =>
    act(async () => {
      const isThere = (isCurrent && isOwn) || (await desk.keeper.takeUp(kept.begunAt))
      if (!isThere) return onSaid({ text: words.stale, isTrouble: true })
      const { draft } = desk.session.getState()
      navigate(addressToResume({ draft, steps: planSteps(knowledge, draft, setupOf(draft, today)) }))
    })

  const stopRenaming = () => {
    setIsRenaming(false)
    renameButton.current?.focus()
  }

  const saveTitle = (title: string) =>
    act(async () => {
      const isDone = await rename(desk, kept, title)
      const renamed = listed({ ...kept, draft: { ...kept.draft, title } }, words).name
      onSaid(isDone ? { text: words.renamed(renamed) } : { text: words.stale, isTrouble: true })
      stopRenaming()
    })

  const onAction = {
    rename: () => setIsRenaming(!isRenaming),
    duplicate: () =>
      act(async () => onSaid({ text: words.duplicated(listed(await duplicate(desk, kept), words).name) })),
    remove: () => act(async () => onSaid({ text: words.removed(name), removed: await remove(desk, kept) })),
  }

  return (
    <li className="flex flex-col gap-3 px-4 py-3 sm:px-5">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <div className="min-w-0 grow basis-72">
          <h2 className="text-base">
            <button
              className="cursor-pointer text-start text-accent underline underline-offset-3 wrap-anywhere hover:no-underline"
              onClick={openIt}
              type="button"
            >
              <span className="sr-only">{open.text} </span>
              {name}
            </button>
            {isCurrent ? (
              <span className="ms-3 rounded-full border border-edge px-2 py-0.5 font-semibold text-muted text-xs whitespace-nowrap">
                {words.current}
              </span>
            ) : null}
          </h2>
          <Facts desk={desk} entry={entry} steps={steps} words={words} />
        </div>
        <div className="flex flex-wrap gap-2">
          {(['rename', 'duplicate', 'remove'] as const).map((action) => (
            <button
              aria-expanded={action === 'rename' ? isRenaming : undefined}
              aria-label={others[action].of(name)}
              className="button min-h-8 px-2 py-0.5 text-sm sm:px-3"
              key={action}
              onClick={onAction[action]}
              ref={action === 'rename' ? renameButton : undefined}
              type="button"
            >
              {others[action].text}
            </button>
          ))}
        </div>
      </div>
      {isRenaming ? (
        <RenameForm onCancel={stopRenaming} onSave={saveTitle} title={kept.draft.title} words={words.rename} />
      ) : null}
    </li>
  )
}

type FactsProps = Pick<AssessmentItemProps, 'entry' | 'desk' | 'steps' | 'words'>

/** Size, moment and progress, on one line where there is room. */
function Facts({ entry: { kept, groups, users }, desk, steps, words }: FactsProps) {
  const today = useToday()
  const count = useMemo(() => {
    const notes = desk.notes.read(notesKey(kept)) ?? noNotes
    return steps && stepCount({ kept, notes, steps, today })
  }, [desk, kept, steps, today])
  const facts = [
    users === null ? words.groups(groups) : `${words.groups(groups)}, ${words.users(users)}`,
    words.changed(new Date(kept.savedAt)),
    count === null ? null : count.steps === 0 ? words.noSteps : words.progress(count.done, count.steps),
  ]
  return (
    <p className="flex max-w-none flex-wrap gap-x-5 pt-0.5 text-muted text-sm tabular-nums">
      {facts.map((fact) => fact && <span key={fact}>{fact}</span>)}
    </p>
  )
}

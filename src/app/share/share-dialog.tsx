import { use, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { DatedSetup } from '../../engine/setup'
import { loadSharing } from '../../i18n/load-sharing'
import type { ShareDialogWords } from '../../i18n/sharing-words'
import { useLanguage } from '../../i18n/use-catalog'
import { encodeLink } from '../../io/link/encode'
import { availableCipher } from '../../io/link/locked'
import { knowledge } from '../../knowledge'
import { useNotes } from '../../results/runbook/notes-source'
import { Check } from '../../ui/check'
import type { SessionNotes } from '../notes-of-session'
import { type Shared, shareAddress, sharedLink } from '../share-address'
import { contentsOf, hasProgress } from './contents'
import { Inside } from './inside'
import { LockedOutput } from './locked-output'
import { Output } from './output'

const shareKinds = ['everything', 'anonymous', 'locked'] as const
export type ShareKind = (typeof shareKinds)[number]

interface ShareDialogProps {
  readonly kind: ShareKind
  readonly onKind: (kind: ShareKind) => void
  readonly setup: DatedSetup
  readonly followsToday: boolean
  readonly notes: SessionNotes
  readonly onSaveFile: (extent: Pick<Shared, 'withNames' | 'progress'>) => void
  readonly onClose: () => void
}

/** What leaves this device, how far, and in which form: decided and seen before it does. */
export function ShareDialog({ kind, onKind, setup, followsToday, notes, onSaveFile, onClose }: ShareDialogProps) {
  const words = use(loadSharing(useLanguage())).dialog
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const progress = useNotes(notes, (kept) => kept.progress)
  const [isProgressWanted, setIsProgressWanted] = useState(false)
  const whole = { knowledge, setup, followsToday, withNames: true, progress }
  const withNames = kind !== 'anonymous'
  const isProgressOffered = hasProgress(contentsOf(sharedLink({ ...whole, withNames })))
  const withProgress = isProgressOffered && isProgressWanted
  const extent = { withNames, progress: withProgress ? progress : {} }
  const link = sharedLink({ ...whole, ...extent })
  const code = encodeLink(link)
  const address = useMemo(() => shareAddress(code), [code])
  return (
    <dialog
      aria-labelledby={title}
      className="m-auto max-h-[calc(100dvh-1rem)] w-[min(44rem,calc(100vw-1rem))] overflow-y-auto rounded-xl border border-line bg-surface p-0 text-ink shadow-xl backdrop:bg-ground/80 print:hidden"
      onClose={onClose}
      ref={dialog}
    >
      <div className="flex flex-col gap-4 p-4 sm:p-6">
        <h2 id={title}>{words.title}</h2>
        <Kinds kind={kind} onKind={onKind} words={words.kinds} />
        {isProgressOffered ? (
          <Check isOn={withProgress} onChange={setIsProgressWanted}>
            {words.withProgress}
          </Check>
        ) : null}
        <Inside all={contentsOf(sharedLink(whole))} shared={contentsOf(link)} words={words.inside} />
        {kind === 'locked' ? (
          <LockedOutput code={code} words={words} />
        ) : (
          <Output address={address} isOnPaper={!withProgress} onSaveFile={() => onSaveFile(extent)} words={words} />
        )}
        <button className="button self-end" onClick={() => dialog.current?.close()} type="button">
          {words.close}
        </button>
      </div>
    </dialog>
  )
}

interface KindsProps {
  readonly kind: ShareKind
  readonly onKind: (kind: ShareKind) => void
  readonly words: ShareDialogWords['kinds']
}

function Kinds({ kind, onKind, words }: KindsProps) {
  const name = useId()
  const isAvailable = (one: ShareKind) => one !== 'locked' || availableCipher() !== null
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="sr-only">{words.legend}</legend>
      <div className="grid gap-2 sm:grid-cols-3">
        {shareKinds.map((one) => (
          <label
            className="flex cursor-pointer items-start gap-2.5 rounded-lg border border-line bg-surface px-3 py-2 hover:border-accent has-checked:border-accent has-checked:bg-accent-soft has-checked:ring-1 has-checked:ring-accent has-disabled:cursor-not-allowed has-disabled:border-dashed has-disabled:hover:border-line"
            key={one}
          >
            <input
              aria-describedby={`${name}-${one}`}
              aria-label={words[one].label}
              checked={kind === one}
              className="mt-0.75 size-4.5 shrink-0 accent-accent"
              disabled={!isAvailable(one)}
              name={name}
              onChange={() => onKind(one)}
              type="radio"
            />
            <span className="min-w-0">
              <span className="font-semibold">{words[one].label}</span>
              <span className="block text-muted text-sm" id={`${name}-${one}`}>
                {isAvailable(one) ? words[one].detail : words.noCipher}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

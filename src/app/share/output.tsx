import { useId, useMemo, useState } from 'react'
import type { ShareDialogWords } from '../../i18n/sharing-words'
import { QrCode } from '../../results/qr-code'
import type { ShareAddress } from '../../results/share'
import { CopyButton } from '../../ui/copy-button'
import { qrCodeOf } from './qr-code-of'

interface OutputProps {
  /** Null where it would be longer than programs keep whole. */
  readonly address: ShareAddress | null
  /** Missing where a file would tell what the link hides. */
  readonly onSaveFile?: () => void
  /** Whether the printed report carries it. */
  readonly isOnPaper: boolean
  readonly words: ShareDialogWords
}

/** The link to copy, to send and to scan. */
export function Output({ address, onSaveFile, isOnPaper, words }: OutputProps) {
  const qrCode = useMemo(() => qrCodeOf(address), [address])
  return (
    <div className="flex flex-col gap-3 sm:flex-row sm:items-start">
      <div className="flex min-w-0 grow flex-col gap-3">
        {address === null ? <p role="status">{words.tooLong}</p> : <Address address={address} words={words} />}
        <div className="flex flex-wrap items-center gap-2">
          {address === null ? null : <Ways address={address} key={address.text} words={words} />}
          {onSaveFile ? (
            <button
              className={address === null ? 'button button-primary' : 'button'}
              onClick={onSaveFile}
              type="button"
            >
              {words.saveFile}
            </button>
          ) : null}
        </div>
        {isOnPaper && address?.kind === 'link' ? <p className="text-muted text-sm">{words.paper}</p> : null}
      </div>
      {qrCode ? <QrCode className="size-36 rounded-sm" label={words.qrCode} modules={qrCode} /> : null}
    </div>
  )
}

interface PartProps {
  readonly address: ShareAddress
  readonly words: ShareDialogWords
}

function Address({ address: { kind, text }, words }: PartProps) {
  const id = useId()
  return (
    <div className="flex flex-col gap-1">
      <p className="flex max-w-none flex-wrap items-baseline justify-between gap-x-3">
        <label className="font-semibold" htmlFor={id}>
          {words[kind]}
        </label>
        <span className="text-muted text-sm tabular-nums">{words.length(text.length)}</span>
      </p>
      <input
        className="min-h-10 w-full rounded-lg border border-edge bg-surface px-3 font-mono text-sm"
        id={id}
        onFocus={({ target }) => target.select()}
        readOnly
        value={text}
      />
    </div>
  )
}

function Ways({ address: { kind, text }, words }: PartProps) {
  const [isSent, setIsSent] = useState(true)
  const copied = kind === 'link' ? words.linkCopied : words.codeCopied

  async function send(): Promise<void> {
    try {
      await navigator.share(kind === 'link' ? { title: 'Coexist', url: text } : { title: 'Coexist', text })
    } catch (error) {
      // Closing the sheet is no failure; anything else leaves the link to be copied.
      setIsSent(error instanceof DOMException && error.name === 'AbortError')
    }
  }

  return (
    <>
      <CopyButton
        isPrimary={true}
        label={kind === 'link' ? words.copyLink : words.copyCode}
        text={() => text}
        words={{ copied, selected: words.notCopied }}
      />
      {'share' in navigator && isSent ? (
        <button className="button" onClick={() => void send()} type="button">
          {words.send}
        </button>
      ) : null}
    </>
  )
}

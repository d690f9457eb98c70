import { type FormEvent, useState } from 'react'
import type { ShareDialogWords } from '../../i18n/sharing-words'
import { availableCipher, isLongEnough, lockLink, shortestPassphrase, suggestedPassphrase } from '../../io/link/locked'
import { TextField } from '../../ui/text-field'
import { shareAddress } from '../share-address'
import { Output } from './output'

interface LockedOutputProps {
  readonly code: string
  readonly words: ShareDialogWords
}

/** A passphrase, and the link once it is locked with it. The passphrase is shown: it has to be told to somebody. */
export function LockedOutput({ code, words }: LockedOutputProps) {
  const [passphrase, setPassphrase] = useState('')
  const [error, setError] = useState<string>()
  const [isLocking, setIsLocking] = useState(false)
  const [result, setResult] = useState<{ readonly of: string; readonly link: string } | null>(null)
  const say = words.passphrase
  const cipher = availableCipher()
  // What is inside can have been chosen anew since.
  const locked = result?.of === code ? result.link : null
  if (cipher === null) return null

  function change(text: string): void {
    setPassphrase(text)
    setResult(null)
    setError(undefined)
  }

  async function lock(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (cipher === null) return
    if (!isLongEnough(passphrase)) {
      setError(say.tooShort(shortestPassphrase))
      return
    }
    setIsLocking(true)
    setResult({ of: code, link: await lockLink(code, passphrase, cipher) })
    setIsLocking(false)
  }

  return (
    <div className="flex flex-col gap-4">
      <form className="flex flex-col gap-2" noValidate={true} onSubmit={(event) => void lock(event)}>
        <TextField
          error={error}
          field={{ name: 'passphrase', value: passphrase, onChange: ({ target }) => change(target.value) }}
          help={say.help(shortestPassphrase)}
          label={say.label}
        />
        <div className="flex flex-wrap items-center gap-2">
          <button className={locked === null ? 'button button-primary' : 'button'} disabled={isLocking} type="submit">
            {isLocking ? say.locking : say.lock}
          </button>
          <button className="button" onClick={() => change(suggestedPassphrase(cipher))} type="button">
            {say.suggest}
          </button>
          <span className="text-muted text-sm empty:hidden" role="status">
            {locked === null ? null : say.lockedNow}
          </span>
        </div>
      </form>
      {locked === null ? null : <Output address={shareAddress(locked)} isOnPaper={false} words={words} />}
    </div>
  )
}

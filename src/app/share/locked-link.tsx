import { type FormEvent, type ReactNode, use, useState } from 'react'
import { loadSharing } from '../../i18n/load-sharing'
import { useLanguage } from '../../i18n/use-catalog'
import { decodeLink } from '../../io/link/decode'
import type { Link } from '../../io/link/link'
import { availableCipher, unlockLink } from '../../io/link/locked'
import { PageHeading } from '../../ui/page-heading'
import { TextField } from '../../ui/text-field'

interface LockedLinkProps {
  readonly code: string
  readonly place: string
  /** What the link leads to once it is open. */
  readonly children: (link: Link) => ReactNode
}

/** Asks for the passphrase of a link; until it fits, nothing of the link is known here. */
export function LockedLink({ code, place, children }: LockedLinkProps) {
  const words = use(loadSharing(useLanguage())).locked
  const [link, setLink] = useState<Link | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [isWrong, setIsWrong] = useState(false)
  const [isOpening, setIsOpening] = useState(false)
  const cipher = availableCipher()
  if (link) return children(link)

  async function open(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (cipher === null) return
    setIsOpening(true)
    const text = await unlockLink(code, passphrase, cipher)
    const result = text === null ? null : decodeLink(text)
    setIsOpening(false)
    setIsWrong(result?.kind !== 'ok')
    if (result?.kind === 'ok') setLink(result.link)
  }

  return (
    <div className="mx-auto flex max-w-2xl flex-col gap-5 py-8">
      <PageHeading place={place} title={words.title} />
      <p className="text-lg">{cipher ? words.text : words.noCipher}</p>
      {cipher ? (
        <form className="card flex flex-col gap-3" noValidate={true} onSubmit={(event) => void open(event)}>
          <TextField
            error={isWrong ? words.wrong : undefined}
            field={{
              name: 'passphrase',
              value: passphrase,
              onChange: ({ target }) => {
                setPassphrase(target.value)
                setIsWrong(false)
              },
            }}
            label={words.passphrase}
          />
          <button className="button button-primary self-start" disabled={isOpening} type="submit">
            {isOpening ? words.opening : words.open}
          </button>
          <p className="sr-only" role="alert">
            {isWrong ? words.wrong : null}
          </p>
        </form>
      ) : null}
    </div>
  )
}

import { type FormEvent, useId, useState } from 'react'
import { useLocation } from 'wouter'
import { useCatalog } from '../i18n/use-catalog'
import { comparedIn } from '../io/link/compared'
import { decodeLink } from '../io/link/decode'
import { encodeLink } from '../io/link/encode'
import type { LinkResult } from '../io/link/link'
import { lockedIn } from '../io/link/locked'
import { fieldLook } from '../ui/field-parts'
import { OpenFile } from './open-file'

/** Opens a link or code that somebody sent; what was pasted stays where it cannot be opened. */
export function PasteLink() {
  const { paste, broken } = useCatalog().link
  const [text, setText] = useState('')
  const [refusal, setRefusal] = useState<Exclude<LinkResult['kind'], 'ok'> | null>(null)
  const [, navigate] = useLocation()
  const id = useId()

  function open(event: FormEvent): void {
    event.preventDefault()
    const result = lockedIn(text) ?? comparedIn(text) ?? decodeLink(text)
    if (result.kind === 'locked' || result.kind === 'compared') navigate(`/r/${result.code}`)
    else if (result.kind === 'ok') navigate(`/r/${encodeLink(result.link)}`)
    else setRefusal(result.kind)
  }

  return (
    <form className="card flex flex-col gap-3" noValidate={true} onSubmit={open}>
      <h2>{paste.title}</h2>
      <div className="flex flex-col gap-1">
        <label className="font-semibold" htmlFor={id}>
          {paste.label}
        </label>
        <p className="text-muted text-sm" id={`${id}-help`}>
          {paste.help}
        </p>
        <div className="flex flex-wrap gap-3">
          <input
            aria-describedby={`${id}-help ${id}-refusal`}
            aria-invalid={refusal ? true : undefined}
            autoComplete="off"
            className={`${fieldLook} min-w-0 grow basis-60`}
            id={id}
            onChange={(event) => setText(event.target.value)}
            spellCheck={false}
            type="text"
            value={text}
          />
          <button className="button" type="submit">
            {paste.open}
          </button>
        </div>
        <p className="font-semibold text-sm text-unsupported empty:hidden" id={`${id}-refusal`} role="alert">
          {refusal ? `${broken[refusal].title} ${broken[refusal].text}` : null}
        </p>
      </div>
      <OpenFile />
    </form>
  )
}

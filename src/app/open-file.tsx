import { type ChangeEvent, useId, useState } from 'react'
import { useLocation } from 'wouter'
import { useCatalog } from '../i18n/use-catalog'
import { useSessionStore } from '../wizard/session-provider'
import { addresses } from './addresses'
import { openDocument, readDocument } from './open-document'

/** Opens a saved file or a setup as JSON. It is read in the page; the reader's own draft stays where it is. */
export function OpenFile() {
  const catalog = useCatalog()
  const { file, fileHelp } = catalog.link.paste
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const [, navigate] = useLocation()
  const session = useSessionStore()
  const id = useId()

  async function open({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [chosen] = target.files ?? []
    if (!chosen) return
    const result = await readDocument(chosen, catalog.refusals)
    if ('refusals' in result) {
      setRefusals(result.refusals)
      target.value = ''
      return
    }
    await openDocument(session, result)
    navigate(addresses.results)
  }

  return (
    <div className="flex flex-col gap-1">
      <label className="font-semibold" htmlFor={id}>
        {file}
      </label>
      <p className="text-muted text-sm" id={`${id}-help`}>
        {fileHelp}
      </p>
      <input
        accept=".json,application/json"
        aria-describedby={`${id}-help`}
        className="max-w-full"
        id={id}
        onChange={(event) => void open(event)}
        type="file"
      />
      <ul className="font-semibold text-sm text-unsupported empty:hidden" role="alert">
        {refusals.map((refusal) => (
          <li key={refusal}>{refusal}</li>
        ))}
      </ul>
    </div>
  )
}

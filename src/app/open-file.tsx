import { type ChangeEvent, useId, useState } from 'react'
import { useLocation } from 'wouter'
import type { Progress } from '../engine/progress'
import type { Setup } from '../engine/setup'
import type { Catalog } from '../i18n/catalog'
import { useCatalog } from '../i18n/use-catalog'
import { isDay } from '../io/day'
import type { DocumentResult } from '../io/file'
import { knowledge } from '../knowledge'
import { useSessionStore } from '../wizard/session-provider'
import { addresses } from './addresses'
import type { Origin } from './share/origin'

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
    const result = await readFile(chosen, catalog)
    if ('refusals' in result) {
      setRefusals(result.refusals)
      target.value = ''
      return
    }
    session.dispatch({ type: 'opened', setup: result.setup })
    const [{ notesOf }, { rememberOrigin }] = await Promise.all([
      import('./notes-of-session'),
      import('./share/origin'),
    ])
    if (result.origin) rememberOrigin(session, result.origin)
    notesOf(session).opened({ key: null, progress: result.progress })
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

type Read =
  | { readonly setup: Setup; readonly progress: Progress; readonly origin: Origin | null }
  | { readonly refusals: readonly string[] }

/** Nobody can act on more refusals at once. */
const mostShown = 8

/** What reads files is fetched with the first file; a huge one is refused by its size before it is read. */
async function readFile(chosen: File, { refusals: words }: Catalog): Promise<Read> {
  const [{ parseDocument }, { largestText }, { refusalText }] = await Promise.all([
    import('../io/file'),
    import('../io/parse-setup'),
    import('../io/refusal-text'),
  ])
  if (chosen.size > 4 * largestText) return { refusals: [words.tooLarge(chosen.size, largestText)] }
  const parsed = parseDocument(await chosen.text())
  if (parsed.kind === 'ok') return { setup: parsed.setup, progress: parsed.progress ?? {}, origin: originIn(parsed) }
  const shown = parsed.refusals.slice(0, mostShown)
  return {
    refusals: shown.map((one) => [words.at({ path: one.path }), refusalText(one, words)].filter(Boolean).join(' – ')),
  }
}

/** A file without a day of its own was about the day on which it was saved. */
function originIn({ setup, saved }: Extract<DocumentResult, { kind: 'ok' }>): Origin | null {
  const asOf = setup.asOf ?? saved?.savedAt.slice(0, 10) ?? ''
  const isKnown = saved !== undefined && isDay(asOf) && asOf >= knowledge.firstDay
  return isKnown ? { kind: 'file', setup: { ...setup, asOf }, knowledge: saved.knowledge } : null
}

import { type ChangeEvent, useEffect, useId, useState } from 'react'
import type { AssessmentsWords } from '../../i18n/assessments-words'
import { useCatalog } from '../../i18n/use-catalog'
import { type BundleEntry, largestBundle } from '../../io/assessment-bundle'
import type { KeptAssessment } from '../../io/assessments'
import type { Refusal } from '../../io/refusal'
import { refusalText } from '../../io/refusal-text'
import { useToday } from '../../wizard/session-provider'
import { type Desk, exportAll, importAll } from './actions'
import { EraseDialog } from './erase-dialog'
import { attempting, type Said } from './said-notice'

interface StorageSectionProps {
  readonly assessments: readonly KeptAssessment[]
  readonly desk: Desk
  readonly words: AssessmentsWords
  readonly onSaid: (said: Said | null) => void
}

/** How much is kept, and everything that concerns all of it. */
export function StorageSection({ assessments, desk, words, onSaid }: StorageSectionProps) {
  const { storage, erase } = words
  const today = useToday()
  const help = useId()
  const [isErasing, setIsErasing] = useState(false)
  const readFile = useImport(desk, words, onSaid)
  const size = new Blob([JSON.stringify(assessments)]).size
  return (
    <section className="card flex flex-col gap-5">
      <div className="flex flex-col gap-1">
        <h2>{storage.title}</h2>
        <p className="text-muted text-sm tabular-nums">
          {storage.text(assessments.length, assessments.length === 0 ? 0 : size)} <SiteStorage words={storage} />
        </p>
      </div>
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        <div className="flex flex-col gap-2">
          <button
            aria-describedby={`${help}-export`}
            className="button self-start"
            disabled={assessments.length === 0}
            onClick={() => void attempting(words, onSaid, () => exportAll(desk, today))}
            type="button"
          >
            {storage.exportAll}
          </button>
          <p className="text-muted text-sm" id={`${help}-export`}>
            {storage.exportHelp}
          </p>
        </div>
        <div className="flex min-w-0 flex-col gap-2">
          <label className="button relative self-start focus-within:outline-2 focus-within:outline-accent focus-within:outline-offset-2">
            {storage.importAll}
            <input
              accept=".json,application/json"
              aria-describedby={`${help}-import`}
              className="sr-only"
              onChange={(event) => void readFile(event)}
              type="file"
            />
          </label>
          <p className="text-muted text-sm" id={`${help}-import`}>
            {storage.importHelp}
          </p>
        </div>
      </div>
      <div className="border-line border-t pt-4">
        <button className="button text-unsupported" onClick={() => setIsErasing(true)} type="button">
          {erase.open}
        </button>
      </div>
      {isErasing ? (
        <EraseDialog count={assessments.length} desk={desk} onClose={() => setIsErasing(false)} words={erase} />
      ) : null}
    </section>
  )
}

/** What the browser says of the whole site; not every browser does, and none on an insecure address. */
function SiteStorage({ words }: { readonly words: AssessmentsWords['storage'] }) {
  const [estimate, setEstimate] = useState<StorageEstimate | null>(null)
  useEffect(() => {
    const manager: StorageManager | undefined = navigator.storage
    manager?.estimate?.().then(setEstimate, () => undefined)
  }, [])
  const { usage, quota } = estimate ?? {}
  return usage === undefined || quota === undefined ? null : words.site(usage, quota)
}

/** Nobody can act on more refusals at once. */
const mostShown = 8

function useImport(desk: Desk, words: AssessmentsWords, onSaid: (said: Said) => void) {
  const { refusals: refusalWords } = useCatalog()

  const why = (refusal: Refusal) =>
    [refusalWords.at({ path: refusal.path }), refusalText(refusal, refusalWords)].filter(Boolean).join(' – ')

  const refusedEntry = ({ place, title, result }: BundleEntry) =>
    `${words.refused.entry(place, title)}: ${result.kind === 'refused' ? why(result.refusals[0]) : ''}`

  async function read(file: File): Promise<void> {
    if (file.size > 4 * largestBundle) {
      onSaid({ text: refusalWords.tooLarge(file.size, largestBundle), isTrouble: true })
      return
    }
    const { count, refused, refusals } = await importAll(desk, await file.text())
    if (refusals.length > 0) {
      onSaid({ text: refusals.slice(0, mostShown).map(why).join(' '), isTrouble: true })
      return
    }
    const parts = [words.imported(count), ...(refused.length > 0 ? [words.refused.title(refused.length)] : [])]
    onSaid({
      text: parts.join(' '),
      isTrouble: refused.length > 0,
      details: refused.slice(0, mostShown).map(refusedEntry),
    })
  }

  return async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? []
    if (file) await attempting(words, onSaid, () => read(file))
    target.value = ''
  }
}

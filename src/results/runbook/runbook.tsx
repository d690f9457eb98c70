import { Suspense, use, useState } from 'react'
import { useResults } from '../results-context'
import { sectionElementId } from '../section-element'
import { forgetFailedRunbook, loadRunbook } from './load-runbook'
import type { NotesSource } from './notes-source'
import type { ReadOutput } from './runbook-context'
import type { TakeAway } from './take-away-files'

export interface RunbookProps {
  readonly notes: NotesSource
  readonly readOutput: ReadOutput
  /** The address under which this page opens at a step. */
  readonly stepAddress: (step: string) => string
  /** Where the wizard asks for the names that commands hold. */
  readonly namesAddress: string
  /** The step that the address names. */
  readonly openStep: string | null
  readonly saving: TakeAway
}

/** How everything that is to do gets done. The steps come after the rest of the results, and may fail to. */
export function Runbook(props: RunbookProps) {
  const { title, loading } = useResults().catalog.runbook
  const id = sectionElementId('runbook')
  return (
    <section aria-labelledby={id} className="card flex flex-col gap-4">
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <Suspense fallback={<p className="text-muted">{loading}</p>}>
        <Steps {...props} />
      </Suspense>
    </section>
  )
}

function Steps(props: RunbookProps) {
  const { language } = useResults().catalog
  const [, setAttempts] = useState(0)
  const loaded = use(loadRunbook(language))
  if (loaded) return <loaded.RunbookSection {...props} data={loaded.data} />
  return (
    <Failure
      onRetry={() => {
        forgetFailedRunbook(language)
        setAttempts((attempts) => attempts + 1)
      }}
    />
  )
}

function Failure({ onRetry }: { readonly onRetry: () => void }) {
  const { failed, retry } = useResults().catalog.runbook
  return (
    <div className="flex flex-wrap items-center gap-4">
      <p role="alert">{failed}</p>
      <button className="button" onClick={onRetry} type="button">
        {retry}
      </button>
    </div>
  )
}

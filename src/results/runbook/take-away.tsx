import { useId, useMemo } from 'react'
import { useResults } from '../results-context'
import { useRunbook } from './runbook-context'
import { scriptStretches } from './script-files'
import { boardRows, type TakeAway as Saving, takenRunbook } from './take-away-files'

interface TakeAwayProps {
  readonly saving: Saving
}

/** The runbook as files. They are written when they are asked for, with all that is noted by then. */
export function TakeAway({ saving }: TakeAwayProps) {
  const view = useResults()
  const runbook = useRunbook()
  const words = runbook.words.takeAway
  const title = useId()
  const names = useMemo(
    () => scriptStretches(view, runbook, {}).flatMap(({ file }) => file?.name ?? []),
    [view, runbook],
  )
  const progress = () => runbook.notes.read().progress

  function saveScript(name: string): void {
    const files = scriptStretches(view, runbook, progress()).map(({ file }) => file)
    const file = files.find((one) => one?.name === name)
    if (file) saving.onScript(file.name, file.text)
  }

  return (
    <section aria-labelledby={title} className="flex flex-col gap-2">
      <h3 id={title}>{words.title}</h3>
      <div className="flex flex-wrap gap-2">
        <button
          className="button min-h-9 py-1 text-sm"
          onClick={() => saving.onMarkdown(takenRunbook(view, runbook, progress()))}
          type="button"
        >
          {words.markdown}
        </button>
        <button
          className="button min-h-9 py-1 text-sm"
          onClick={() => saving.onCsv(boardRows(view, runbook, progress()))}
          type="button"
        >
          {words.csv}
        </button>
      </div>
      {names.length === 0 ? <p className="text-muted">{words.noScript}</p> : null}
      {names.length > 0 ? (
        <details>
          <summary className="font-semibold text-accent">{words.scripts}</summary>
          <p className="mt-2">{words.scriptsNote}</p>
          <ul className="mt-2 flex flex-col gap-2">
            {names.map((name) => (
              <li key={name}>
                <button
                  className="button min-h-9 py-1 text-sm wrap-anywhere"
                  onClick={() => saveScript(name)}
                  type="button"
                >
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}

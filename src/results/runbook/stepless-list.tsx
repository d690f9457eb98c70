import { useResults } from '../results-context'
import type { RunbookView } from './runbook-view'
import { shownStepless } from './stepless'

/** Named where the steps stand, so that nobody looks for one in vain. */
export function SteplessList({ runbook }: { readonly runbook: RunbookView }) {
  const all = shownStepless(useResults(), runbook)
  if (all.length === 0) return null
  return (
    <div className="rounded-lg border-limited border-s-4 bg-limited-soft px-4 py-2.5">
      <h3>{runbook.words.stepless.title}</h3>
      <ul className="flex flex-col gap-1">
        {all.map(({ id, name, scope, reason }) => (
          <li className="wrap-anywhere" key={id}>
            <strong>{name}</strong>
            {scope ? ` · ${scope}` : null}
            <p>{reason}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}

import { useId } from 'react'
import { useResults } from '../results-context'
import { useRunbook } from './runbook-context'

/** The wizard or the manual steps, where both lead to what is to do. */
export function WayChoice() {
  const { notes, way, ways } = useRunbook()
  const words = useResults().catalog.runbook.ways
  const name = useId()
  if (ways.length < 2) return null
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-semibold">{words.label}</legend>
      <div className="flex flex-wrap gap-2">
        {ways.map((one) => (
          <label
            className="flex cursor-pointer items-center gap-2.5 rounded-lg border border-line bg-surface px-3.5 py-1.5 hover:border-accent has-checked:border-accent has-checked:bg-accent-soft has-checked:ring-1 has-checked:ring-accent"
            key={one}
          >
            <input
              checked={one === way}
              className="size-4.5 shrink-0 accent-accent"
              name={name}
              onChange={() => notes.choose(one)}
              type="radio"
            />
            <span className="font-medium">{words[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

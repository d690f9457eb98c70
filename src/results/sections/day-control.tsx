import { type ChangeEvent, useState } from 'react'
import { TextField } from '../../ui/text-field'
import type { DayChoice, DayProblem } from '../day-choice'
import { useResults } from '../results-context'

interface Refused {
  readonly text: string
  readonly problem: DayProblem
}

/** The day that the results hold for. A text that is none stays in the field, and the results as they are. */
export function DayControl({ choice: { onDay, onToday } }: { readonly choice: DayChoice }) {
  const { assessment, catalog, knowledge } = useResults()
  const words = catalog.results.day
  const [refused, setRefused] = useState<Refused | null>(null)

  function change({ target: { value } }: ChangeEvent<HTMLInputElement>): void {
    const problem = onDay(value)
    setRefused(problem ? { text: value, problem } : null)
  }

  function goBack(): void {
    setRefused(null)
    onToday()
  }

  return (
    <div aria-live="polite" className="flex flex-wrap items-start gap-x-3 gap-y-2 print:hidden">
      <TextField
        error={refused ? words.problems[refused.problem](knowledge.firstDay, assessment.asOf) : undefined}
        field={{ name: 'day', value: refused?.text ?? assessment.asOf, onChange: change }}
        label={words.label}
        min={knowledge.firstDay}
        type="date"
      />
      <button className="button mt-7" onClick={goBack} type="button">
        {words.today}
      </button>
    </div>
  )
}

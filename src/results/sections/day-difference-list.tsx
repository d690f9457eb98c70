import { useId, useMemo } from 'react'
import type { Assessment } from '../../engine/assessment'
import { dayDifferences } from '../day-differences'
import { useResults } from '../results-context'
import { DifferenceList } from './difference-list'

/** What another day than today changes, and by which edition or end of service. */
export function DayDifferenceList({ todays }: { readonly todays: Assessment }) {
  const { knowledge, assessment, catalog } = useResults()
  const words = catalog.results.day.differences
  const heading = useId()
  const differences = useMemo(() => dayDifferences(knowledge, assessment, todays), [knowledge, assessment, todays])
  if (differences.length === 0) return <p className="text-muted print:hidden">{words.none}</p>
  return (
    <section aria-labelledby={heading} className="card flex flex-col gap-3 print:hidden">
      <h2 id={heading}>{words.title}</h2>
      <DifferenceList
        differences={differences}
        words={{ before: words.onDay(assessment.asOf), after: words.today, sources: words.sources }}
      />
    </section>
  )
}

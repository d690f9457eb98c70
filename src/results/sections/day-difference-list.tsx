import { useId, useMemo } from 'react'
import type { Assessment } from '../../engine/assessment'
import { type DayDifference, dayDifferences } from '../day-differences'
import { useResults } from '../results-context'
import { SourceLine } from '../source-line'
import { VerdictBadge } from '../verdict-badge'
import { scopeOf } from '../view'

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
      <ul>
        {differences.map((difference) => (
          <DifferenceItem difference={difference} key={`${difference.feature} ${difference.groups.join()}`} />
        ))}
      </ul>
    </section>
  )
}

function DifferenceItem({ difference }: { readonly difference: DayDifference }) {
  const view = useResults()
  const { day } = view.catalog.results
  const { feature, groups, onDay, today, sources } = difference
  const scope = scopeOf(view, groups)
  return (
    <li className="grid gap-x-6 gap-y-1 border-line border-t py-3 md:grid-cols-3">
      <div className="flex flex-col gap-1">
        <h3>{view.catalog.knowledge.features[feature].name}</h3>
        {scope ? <p className="text-muted text-sm wrap-anywhere">{scope}</p> : null}
      </div>
      <div className="flex flex-col gap-1">
        <p className="flex flex-wrap items-center gap-2">
          {day.differences.onDay(view.assessment.asOf)} <VerdictBadge verdict={onDay} />
        </p>
        <p className="flex flex-wrap items-center gap-2">
          {day.differences.today} <VerdictBadge verdict={today} />
        </p>
      </div>
      <ul aria-label={day.differences.sources} className="flex flex-col gap-1 text-sm">
        {sources.map((cited) => (
          <li key={cited.id}>
            <SourceLine cited={cited} />
          </li>
        ))}
      </ul>
    </li>
  )
}

import { useId } from 'react'
import { CountItem } from '../count-item'
import { verdictCounts } from '../counts'
import { useResults } from '../results-context'
import { barTones } from '../tones'
import { ReachSummary } from './reach-summary'

/** How many results there are of each status, as a bar and in numbers. */
export function Summary() {
  const { assessment, catalog, rows, groupNames } = useResults()
  const words = catalog.results.counts
  const title = useId()
  const counts = verdictCounts(assessment)
  const results = counts.reduce((sum, { count }) => sum + count, 0)
  return (
    <section aria-labelledby={title} className="card flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={title}>{words.title}</h2>
        <p className="text-muted text-sm">
          {words.total({ results, features: rows.length, groups: groupNames.length })}
        </p>
      </div>
      <svg
        aria-hidden="true"
        className="h-4 w-full rounded-full"
        focusable="false"
        preserveAspectRatio="none"
        viewBox={`0 0 ${results} 1`}
      >
        {counts.map(({ verdict, count }, place) => (
          <rect
            className={barTones[verdict]}
            height={1}
            key={verdict}
            width={count}
            x={counts.slice(0, place).reduce((sum, other) => sum + other.count, 0)}
          />
        ))}
      </svg>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] gap-x-6 gap-y-1">
        {counts.map(({ verdict, count }) => (
          <CountItem count={count} key={verdict} label={catalog.knowledge.statuses[verdict].label} verdict={verdict} />
        ))}
      </ul>
      <ReachSummary />
    </section>
  )
}

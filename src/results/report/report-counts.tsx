import { verdictCounts } from '../counts'
import { useResults } from '../results-context'
import { PaperVerdict } from './paper-verdict'

/** How often each status occurs and what it means: the legend of the matrix. */
export function ReportCounts() {
  const { assessment, catalog, rows, groupNames } = useResults()
  const words = catalog.report.counts
  const counts = verdictCounts(assessment)
  const results = counts.reduce((sum, { count }) => sum + count, 0)
  return (
    <section>
      <h2>{words.title}</h2>
      <p className="break-after-avoid">
        {catalog.results.counts.total({ results, features: rows.length, groups: groupNames.length })}
      </p>
      <table>
        <thead>
          <tr>
            <th className="w-[32%]" scope="col">
              {words.status}
            </th>
            <th className="w-[14%]" scope="col">
              {words.results}
            </th>
            <th scope="col">{words.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ verdict, count }) => (
            <tr key={verdict}>
              <th className="font-normal" scope="row">
                <PaperVerdict verdict={verdict} />
              </th>
              <td className="tabular-nums">{count}</td>
              <td>{catalog.knowledge.statuses[verdict].meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

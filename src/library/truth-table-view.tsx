import { useMediaQuery } from '../ui/use-media-query'
import type { Grid } from './grid'
import { useLibrary } from './library-context'
import { phone } from './phone'
import { deploymentNames, hostName } from './place-words'
import { StatusList } from './status-list'
import { VerdictWord } from './verdict-word'
import { verdictIn } from './verdicts'

const cellStyle = 'border-line border-b px-2 py-1.5 align-top'

/** The status on each host and, where the area asks for it, beside each Skype. */
export function TruthTableView({ grid }: { readonly grid: Grid }) {
  const view = useLibrary()
  const isNarrow = useMediaQuery(phone)
  const words = view.words.table
  const headers = grid.columns.map((deployments) => deploymentNames(view, deployments))
  if (isNarrow) return <StatusList grid={grid} headers={headers} />
  return (
    <section
      aria-label={words.scrollLabel}
      className="relative -mx-2 overflow-x-auto"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
      tabIndex={0}
    >
      <table className="w-full border-separate border-spacing-0 text-left">
        <thead>
          <tr>
            <th className={`${cellStyle} font-semibold text-muted text-sm`} scope="col">
              {words.host}
            </th>
            {headers.map((names) => (
              <th className={`${cellStyle} font-semibold text-muted text-sm`} key={names.join()} scope="col">
                {names.length === 0 ? words.status : null}
                {names.map((name) => (
                  <span className="block" key={name}>
                    {name}
                  </span>
                ))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map(({ host, cells }) => (
            <tr className="break-inside-avoid" key={hostName(view, host)}>
              <th className={`${cellStyle} font-normal`} scope="row">
                {hostName(view, host)}
              </th>
              {cells.map((cell, column) => (
                <td className={cellStyle} key={headers[column]?.join()}>
                  <VerdictWord verdict={verdictIn(cell)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

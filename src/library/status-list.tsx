import type { Grid } from './grid'
import { useLibrary } from './library-context'
import { hostName } from './place-words'
import { VerdictWord } from './verdict-word'
import { verdictIn } from './verdicts'

interface StatusListProps {
  readonly grid: Grid
  /** The deployments of each column. */
  readonly headers: readonly (readonly string[])[]
}

/** A truth table where there is no room for columns. */
export function StatusList({ grid, headers }: StatusListProps) {
  const view = useLibrary()
  return (
    <ul className="flex flex-col">
      {grid.rows.map(({ host, cells }) => (
        <li className="flex flex-col gap-1.5 border-line border-b py-2.5" key={hostName(view, host)}>
          <span className="font-semibold">{hostName(view, host)}</span>
          {cells.map((cell, column) => (
            <span className="block" key={headers[column]?.join()}>
              <VerdictWord verdict={verdictIn(cell)} />
              {headers.length > 1 ? (
                <span className="block text-muted text-sm">{view.words.beside(headers[column] ?? [])}</span>
              ) : null}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

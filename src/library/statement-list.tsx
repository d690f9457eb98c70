import { Link } from 'wouter'
import { contradictionOf } from '../knowledge/contradicted-statements'
import type { SourceId, StatementId } from '../knowledge/ids'
import { sourceOf } from '../knowledge/sources'
import type { Citation, Statement } from '../knowledge/types'
import { SourceLine } from '../results/source-line'
import { libraryAddresses } from './addresses'
import { useLibrary } from './library-context'

interface StatementListProps {
  readonly statements: readonly (readonly [StatementId, Statement])[]
}

/** Each statement with the places it rests on and, where sources disagree on it, the way to their readings. */
export function StatementList({ statements }: StatementListProps) {
  return (
    <ul className="flex flex-col gap-4">
      {statements.map(([id, statement]) => (
        <StatementItem id={id} key={id} statement={statement} />
      ))}
    </ul>
  )
}

function StatementItem({ id, statement }: { readonly id: StatementId; readonly statement: Statement }) {
  const { catalog, words } = useLibrary()
  const contradiction = contradictionOf(id)
  return (
    <li className="break-inside-avoid">
      <p>
        {catalog.knowledge.statements[id]}
        {contradiction ? (
          <>
            {' '}
            <Link className="whitespace-nowrap text-sm" href={libraryAddresses.contradiction(contradiction)}>
              {catalog.results.detail.compare}
            </Link>
          </>
        ) : null}
        {statement.until ? (
          <span className="text-muted text-sm"> · {words.history.endedOn(statement.until)}</span>
        ) : null}
      </p>
      <ul className="flex flex-col pt-1 text-sm">
        {bySource(statement.citations).map(({ source, places }) => (
          <li key={source}>
            <SourceLine cited={{ id: source, source: sourceOf(source), places }} />
          </li>
        ))}
      </ul>
    </li>
  )
}

function bySource(citations: readonly Citation[]): readonly { source: SourceId; places: readonly Citation[] }[] {
  const cited = [...new Set(citations.map(({ source }) => source))]
  return cited.map((source) => ({ source, places: citations.filter((citation) => citation.source === source) }))
}

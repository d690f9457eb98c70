import type { PossibleChange } from '../../engine/changes/possible'
import { ChangeLink } from '../change-link'
import { useResults } from '../results-context'
import { SourceLine } from '../source-line'
import { changeText, sourcesOfChanges } from './change-text'
import type { ChangesData } from './changes-data'

interface ChangeItemProps {
  readonly data: ChangesData
  readonly change: PossibleChange
  /** The groups for which it is made at once; missing: its own. */
  readonly groups?: readonly number[]
}

/** One change as a link to its question, and what it takes. */
export function ChangeItem({ data: { words }, change, groups }: ChangeItemProps) {
  const view = useResults()
  const question = change.settles[0]?.question
  const text = changeText(view, words, change, groups)
  return (
    <span className="wrap-anywhere">
      {question ? (
        <ChangeLink group={groups?.[0] ?? change.group ?? undefined} question={question}>
          {text}
        </ChangeLink>
      ) : (
        text
      )}
      <span className="whitespace-nowrap text-muted text-sm"> · {words.efforts[change.effort]}</span>
    </span>
  )
}

interface ChangeSourcesProps {
  readonly data: ChangesData
  readonly changes: readonly PossibleChange[]
}

/** Where it is written that the changes are made so, folded. */
export function ChangeSources({ data: { words }, changes }: ChangeSourcesProps) {
  const cited = sourcesOfChanges(useResults(), changes)
  if (cited.length === 0) return null
  return (
    <details className="text-sm">
      <summary className="text-accent">{words.sources}</summary>
      <ul className="mt-1 flex flex-col gap-0.5">
        {cited.map((one) => (
          <li key={one.id}>
            <SourceLine cited={one} />
          </li>
        ))}
      </ul>
    </details>
  )
}

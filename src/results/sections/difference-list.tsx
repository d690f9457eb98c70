import type { DayDifference } from '../day-differences'
import { useResults } from '../results-context'
import { SourceLine } from '../source-line'
import { VerdictBadge } from '../verdict-badge'
import { scopeOf } from '../view'

interface DifferenceWords {
  /** In front of the two verdicts. */
  readonly before: string
  readonly after: string
  readonly sources: string
  /** In the place of a statement that the knowledge no longer makes. */
  readonly withdrawn?: string
}

interface DifferenceListProps {
  readonly differences: readonly DayDifference[]
  readonly words: DifferenceWords
}

/** Verdicts that differ, each with the statement that decides on either side and where it stands. */
export function DifferenceList({ differences, words }: DifferenceListProps) {
  return (
    <ul>
      {differences.map((difference) => (
        <DifferenceItem
          difference={difference}
          key={`${difference.feature} ${difference.groups.join()}`}
          words={words}
        />
      ))}
    </ul>
  )
}

interface DifferenceItemProps {
  readonly difference: DayDifference
  readonly words: DifferenceWords
}

function DifferenceItem({ difference, words }: DifferenceItemProps) {
  const view = useResults()
  const { feature, groups, onDay, today, gone, come, sources } = difference
  const { statements, undocumented } = view.catalog.knowledge
  const scope = scopeOf(view, groups)
  // What an earlier version stated may have no words any more.
  const sentences: Readonly<Partial<Record<string, string>>> = { ...statements, undocumented: undocumented.sentence }
  const said = (ids: readonly string[]) => [...new Set(ids.map((id) => sentences[id] ?? words.withdrawn ?? ''))]
  return (
    <li className="grid gap-x-6 gap-y-1 border-line border-t py-3 md:grid-cols-3">
      <div className="flex flex-col gap-1">
        <h3>{view.catalog.knowledge.features[feature].name}</h3>
        {scope ? <p className="text-muted text-sm wrap-anywhere">{scope}</p> : null}
      </div>
      <div className="flex flex-col gap-1">
        <Side label={words.before} said={said(gone)} verdict={onDay} />
        <Side label={words.after} said={said(come)} verdict={today} />
      </div>
      <ul aria-label={words.sources} className="flex flex-col gap-1 text-sm">
        {sources.map((cited) => (
          <li key={cited.id}>
            <SourceLine cited={cited} />
          </li>
        ))}
      </ul>
    </li>
  )
}

interface SideProps {
  readonly label: string
  readonly verdict: DayDifference['today']
  readonly said: readonly string[]
}

function Side({ label, verdict, said }: SideProps) {
  return (
    <div>
      <p className="flex flex-wrap items-center gap-2">
        {label} <VerdictBadge verdict={verdict} />
      </p>
      {said.map((sentence) => (
        <p className="text-muted text-sm" key={sentence}>
          {sentence}
        </p>
      ))}
    </div>
  )
}

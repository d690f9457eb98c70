import { useId } from 'react'
import { type Premise, premises } from '../premises'
import { useResults } from '../results-context'

/** What does not fit the results or ends, and what they take for granted: to be read before the matrix. */
export function Premises() {
  const view = useResults()
  const { assumptions, warnings } = premises(view)
  const words = view.catalog.results
  return (
    <>
      {warnings.length > 0 ? (
        <PremiseList premises={warnings} title={words.warnings.title} tone="border-limited bg-limited-soft" />
      ) : null}
      {assumptions.length > 0 ? (
        <PremiseList premises={assumptions} title={words.assumes.title} tone="border-line bg-surface" />
      ) : null}
    </>
  )
}

interface PremiseListProps {
  readonly title: string
  readonly tone: string
  readonly premises: readonly Premise[]
}

function PremiseList({ title, tone, premises: list }: PremiseListProps) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={`rounded-xl border px-5 py-4 ${tone}`}>
      <h2 id={heading}>{title}</h2>
      <ul className="mt-2 flex list-disc flex-col gap-1.5 ps-4">
        {list.map(({ id, sentence, groups, sources }, place) => (
          <li key={id}>
            {sentence}
            {groups ? <span className="block wrap-anywhere">{groups}</span> : null}
            {sources === list[place + 1]?.sources ? null : (
              <span className="mt-0.5 block text-muted text-sm">{sources}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

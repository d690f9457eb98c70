import { useId } from 'react'
import { type Premise, premises } from '../premises'
import { useResults } from '../results-context'

/** What does not fit the results or ends: to be read before the matrix. */
export function Warnings() {
  const view = useResults()
  const { warnings } = premises(view)
  if (warnings.length === 0) return null
  return (
    <PremiseList
      columns="gap-8 md:columns-2 xl:columns-3"
      premises={warnings}
      title={view.catalog.results.warnings.title}
      tone="border-limited bg-limited-soft"
    />
  )
}

/** What the results take for granted. */
export function Assumptions() {
  const view = useResults()
  const { assumptions } = premises(view)
  if (assumptions.length === 0) return null
  return <PremiseList premises={assumptions} title={view.catalog.results.assumes.title} tone="border-line bg-surface" />
}

interface PremiseListProps {
  readonly title: string
  readonly tone: string
  readonly premises: readonly Premise[]
  readonly columns?: string
}

function PremiseList({ title, tone, premises: list, columns = '' }: PremiseListProps) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={`rounded-xl border px-5 py-4 ${tone}`}>
      <h2 id={heading}>{title}</h2>
      <ul className={`mt-2 list-disc ps-4 ${columns}`}>
        {list.map(({ id, sentence, groups, sources }) => (
          <li className="mb-1.5 break-inside-avoid" key={id}>
            {sentence}
            {groups ? <span className="block wrap-anywhere">{groups}</span> : null}
            <span className="mt-0.5 block text-muted text-sm">{sources}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

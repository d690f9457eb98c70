import { Link } from 'wouter'
import { knowledge } from '../knowledge'
import { contradictedStatements } from '../knowledge/contradicted-statements'
import { contradictions } from '../knowledge/contradictions'
import type { ContradictionId, FeatureId, StatementId } from '../knowledge/ids'
import { sourceOf } from '../knowledge/sources'
import type { Citation, Contradiction } from '../knowledge/types'
import { SourceLine } from '../results/source-line'
import { libraryAddresses } from './addresses'
import { useLibrary } from './library-context'

interface ContradictionEntryProps {
  readonly id: ContradictionId
  /** The address names it. */
  readonly isOpened: boolean
}

export const entryHeadingId = (id: ContradictionId): string => `contradiction-${id}`

/** One contradiction: what each place says, what is made of it and why, and the features that it touches. */
export function ContradictionEntry({ id, isOpened }: ContradictionEntryProps) {
  const { catalog, words } = useLibrary()
  const { name, readings, position, why } = words.contradictions[id]
  const contradiction: Contradiction = contradictions[id]
  return (
    <article
      aria-labelledby={entryHeadingId(id)}
      className={`card flex scroll-mt-4 flex-col gap-3 ${isOpened ? 'border-accent' : ''}`}
    >
      <h2 className="scroll-mt-6 focus:outline-none" id={entryHeadingId(id)} tabIndex={-1}>
        <Link className="text-ink no-underline hover:underline" href={libraryAddresses.contradiction(id)}>
          {name}
        </Link>
      </h2>
      <ol className="grid gap-x-8 gap-y-3 md:grid-cols-2">
        {contradiction.readings.map((citation, place) => (
          <li className="break-inside-avoid border-line border-s-4 ps-3" key={readings[place]}>
            <span className="block font-semibold text-muted text-sm">{words.register.reading(place + 1)}</span>
            <p>{readings[place]}</p>
            <p className="pt-0.5 text-sm">
              <ReadingSource citation={citation} />
            </p>
          </li>
        ))}
      </ol>
      <dl className="grid gap-x-4 gap-y-1.5 sm:grid-cols-[9rem_minmax(0,1fr)]">
        <dt className="font-semibold text-muted text-sm leading-6">{words.register.position}</dt>
        <dd className="max-w-prose max-sm:mb-1">
          <span className="block font-semibold">{usePositionName(contradiction)}</span>
          {position}
        </dd>
        <dt className="font-semibold text-muted text-sm leading-6">{words.register.why}</dt>
        <dd className="max-w-prose max-sm:mb-1">{why}</dd>
        <dt className="font-semibold text-muted text-sm leading-6">{words.register.touches}</dt>
        <dd>
          <ul className="flex flex-wrap gap-x-4 gap-y-1">
            {featuresTouched(id).map((feature) => (
              <li key={feature}>
                <Link href={libraryAddresses.feature(feature)}>{catalog.knowledge.features[feature].name}</Link>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </article>
  )
}

function usePositionName({ position }: Contradiction): string {
  const { register } = useLibrary().words
  return position.kind === 'follows' ? register.follows(position.reading) : register.kinds[position.kind]
}

/** Title, date and place; where the source carries no date, the day on which it was read stands in. */
function ReadingSource({ citation }: { readonly citation: Citation }) {
  const { words } = useLibrary()
  const source = sourceOf(citation.source)
  return (
    <>
      <SourceLine cited={{ id: citation.source, source, places: [citation] }} />
      {source.date ? null : <span className="text-muted"> · {words.register.undated(source.checkedOn)}</span>}
    </>
  )
}

/** The features of the statements that settle the contradiction or leave it open. */
export function featuresTouched(id: ContradictionId): readonly FeatureId[] {
  const touching = (Object.entries(contradictedStatements) as [StatementId, ContradictionId][])
    .filter(([, contradiction]) => contradiction === id)
    .flatMap(([statement]) => knowledge.statements[statement]?.affects ?? [])
  return (Object.keys(knowledge.features) as FeatureId[]).filter((feature) => touching.includes(feature))
}

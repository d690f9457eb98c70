import type { SourceId } from '../knowledge/ids'
import { sourceOf } from '../knowledge/sources'
import type { SourcePlace } from '../knowledge/types'
import { useResults } from './results-context'

interface PaperSourceProps {
  readonly id: SourceId
  /** Its number, as texts cite it. */
  readonly mark: string
}

/** A source with everything a reader of the paper needs to find it. */
export function PaperSource({ id, mark }: PaperSourceProps) {
  const { catalog } = useResults()
  const words = catalog.results.sources
  const { title, publisher, date, checkedOn, place } = sourceOf(id)
  const facts = [
    catalog.knowledge.publishers[publisher],
    ...(date ? [words.dated(date)] : []),
    words.checkedOn(checkedOn),
  ]
  return (
    <li className="flex gap-[2mm]">
      <span className="w-[8mm] shrink-0">{mark}</span>
      <span className="min-w-0 wrap-anywhere">
        <span lang="en">{title}</span> · {facts.join(' · ')}
        <br />
        <Place place={place} />
      </span>
    </li>
  )
}

function Place({ place }: { readonly place: SourcePlace }) {
  switch (place.kind) {
    case 'address':
      return <a href={place.url}>{place.url}</a>
    case 'repository':
      return `${place.repository}, ${place.path}`
    case 'name':
      return <span lang="en">{place.name}</span>
    default:
      return place satisfies never
  }
}

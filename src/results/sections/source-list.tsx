import type { SourceId } from '../../knowledge/ids'
import { sourceOf } from '../../knowledge/sources'
import type { SourcePlace } from '../../knowledge/types'
import { useResults } from '../results-context'
import { sectionElementId } from '../section-element'
import { addressOf } from '../sources'

/** Where everything above is written. */
export function SourceList() {
  const { assessment, sources, catalog } = useResults()
  const title = sectionElementId('sources')
  return (
    <section aria-labelledby={title} className="card flex flex-col gap-3">
      <h2 id={title} tabIndex={-1}>
        {catalog.results.sources.title}
      </h2>
      <ul className="flex flex-col gap-3">
        {sources.map((id) => (
          <SourceItem id={id} key={id} />
        ))}
      </ul>
      <p className="text-muted text-sm">{catalog.results.knowledgeVersion(assessment.knowledge)}</p>
    </section>
  )
}

function SourceItem({ id }: { readonly id: SourceId }) {
  const { catalog } = useResults()
  const words = catalog.results.sources
  const { title, publisher, date, checkedOn, place } = sourceOf(id)
  return (
    <li>
      <p className="font-semibold" lang="en">
        {title}
      </p>
      <p className="text-muted text-sm">
        {[
          catalog.knowledge.publishers[publisher],
          ...(date ? [words.dated(date)] : []),
          words.checkedOn(checkedOn),
        ].join(' · ')}
      </p>
      <p className="text-sm wrap-anywhere">
        <Place place={place} />
      </p>
    </li>
  )
}

function Place({ place }: { readonly place: SourcePlace }) {
  const address = addressOf(place)
  if (address) {
    return (
      <a href={address} rel="noreferrer" target="_blank">
        {address}
      </a>
    )
  }
  if (place.kind === 'repository') return <code>{`${place.repository}, ${place.path}`}</code>
  return place.kind === 'name' ? <span lang="en">{place.name}</span> : null
}

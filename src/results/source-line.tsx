import { useCatalog } from '../i18n/use-catalog'
import { addressOf, type CitedSource } from './sources'

/** A source by title and date, with the places in it; its address stands in the list of sources. */
export function SourceLine({ cited: { source, places } }: { readonly cited: CitedSource }) {
  const catalog = useCatalog()
  const address = addressOf(source.place)
  const where = places.map(({ section, item }) => catalog.knowledge.sections[section](item))
  return (
    <span>
      {address ? (
        <a href={address} lang="en" rel="noreferrer" target="_blank">
          {source.title}
        </a>
      ) : (
        <cite className="not-italic" lang="en">
          {source.title}
        </cite>
      )}
      {source.date ? (
        <span className="text-muted">
          {' · '}
          <span className="whitespace-nowrap">{catalog.results.sources.dated(source.date)}</span>
        </span>
      ) : null}
      {where.length > 0 ? <span className="text-muted"> · {where.join(', ')}</span> : null}
    </span>
  )
}

import { useCatalog } from '../i18n/use-catalog'
import { PageHeading } from '../ui/page-heading'
import { addresses } from './addresses'
import { PasteLink } from './paste-link'

interface BrokenLinkProps {
  readonly kind: 'damaged' | 'foreign' | 'newer' | 'oversized'
  readonly place: string
}

/** Says what happened to a link that cannot be opened, and what can be done now. */
export function BrokenLink({ kind, place }: BrokenLinkProps) {
  const { broken, ownDraftKept, reload, toStart } = useCatalog().link
  const { title, text } = broken[kind]
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-5 py-8">
      <PageHeading place={place} title={title} />
      <p className="text-lg">{text}</p>
      <p className="text-muted">{ownDraftKept}</p>
      <PasteLink />
      <div className="flex flex-wrap gap-3">
        {kind === 'newer' ? (
          <button className="button button-primary" onClick={() => location.reload()} type="button">
            {reload}
          </button>
        ) : null}
        <a className="button" href={`#${addresses.start}`}>
          {toStart}
        </a>
      </div>
    </div>
  )
}

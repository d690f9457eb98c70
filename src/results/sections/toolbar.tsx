import { Link } from 'wouter'
import { useResults } from '../results-context'
import type { Share } from '../share'
import { ShareButton } from './share-button'

interface ToolbarProps {
  readonly share: Share
  readonly editAddress: string
  readonly onPrint: () => void
}

export function Toolbar({ share, editAddress, onPrint }: ToolbarProps) {
  const words = useResults().catalog.results.toolbar
  return (
    <section aria-label={words.label} className="flex flex-wrap items-start gap-x-3 gap-y-2 print:hidden">
      {share.address ? <ShareButton address={share.address} key={share.address.text} /> : null}
      <button className="button" onClick={onPrint} type="button">
        {words.printReport}
      </button>
      <button className={share.address ? 'button' : 'button button-primary'} onClick={share.onSaveFile} type="button">
        {words.saveFile}
      </button>
      {share.onSaveCalendar ? (
        <button className="button" onClick={share.onSaveCalendar} type="button">
          {words.saveCalendar}
        </button>
      ) : null}
      <Link className="button" href={editAddress}>
        {words.editAnswers}
      </Link>
      {share.canName ? (
        <label className="inline-flex min-h-10 items-center gap-2 px-1">
          <input
            checked={share.withNames}
            className="size-4 accent-accent"
            onChange={({ target }) => share.onWithNames(target.checked)}
            type="checkbox"
          />
          {words.withNames}
        </label>
      ) : null}
      {share.address ? null : (
        <p className="order-last basis-full" role="status">
          {words.tooLong}
        </p>
      )}
    </section>
  )
}

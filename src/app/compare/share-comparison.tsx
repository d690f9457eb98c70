import { use, useId } from 'react'
import type { CompareWords } from '../../i18n/compare-words'
import { loadSharing } from '../../i18n/load-sharing'
import { useLanguage } from '../../i18n/use-catalog'
import type { ShareAddress } from '../../results/share'
import { Output } from '../share/output'

interface ShareComparisonProps {
  /** Null where it would be longer than programs keep whole. */
  readonly address: ShareAddress | null
  readonly withNames: boolean
  readonly onWithNames: (withNames: boolean) => void
  readonly words: CompareWords['share']
}

/** The link that holds all scenarios; it names nobody unless that is asked for. */
export function ShareComparison({ address, withNames, onWithNames, words }: ShareComparisonProps) {
  const sharing = use(loadSharing(useLanguage())).dialog
  const [title, help] = [useId(), useId()]
  return (
    <section aria-labelledby={title} className="card flex flex-col gap-3 print:hidden">
      <h2 id={title}>{words.title}</h2>
      <p>{words.text}</p>
      <div>
        <label className="inline-flex cursor-pointer items-center gap-2 font-semibold">
          <input
            aria-describedby={help}
            checked={withNames}
            className="size-4 shrink-0 accent-accent"
            onChange={({ target }) => onWithNames(target.checked)}
            type="checkbox"
          />
          {words.withNames}
        </label>
        <p className="text-muted text-sm" id={help}>
          {words.withNamesHelp}
        </p>
      </div>
      <Output address={address} isOnPaper={false} words={{ ...sharing, tooLong: words.tooLong }} />
    </section>
  )
}

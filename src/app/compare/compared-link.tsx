import { use, useMemo } from 'react'
import { loadCompare } from '../../i18n/load-compare'
import { useLanguage } from '../../i18n/use-catalog'
import { decodeComparison } from '../../io/link/decode-compared'
import { knowledge } from '../../knowledge'
import { Callout } from '../../ui/callout'
import { PageHeading } from '../../ui/page-heading'
import { BrokenLink } from '../broken-link'
import { shareAddress } from '../share-address'
import { ComparisonView } from './comparison-view'

interface ComparedLinkProps {
  readonly code: string
  readonly place: string
}

/** A comparison that somebody sent: to be read and printed, never changed. */
export function ComparedLink({ code, place }: ComparedLinkProps) {
  const words = use(loadCompare(useLanguage()))
  const result = useMemo(() => decodeComparison(code), [code])
  const address = useMemo(() => shareAddress(code), [code])
  if (result.kind !== 'ok') return <BrokenLink kind={result.kind} place={place} />
  const { comparison } = result
  return (
    <div className="flex flex-col gap-5">
      <div className="print:hidden">
        <PageHeading place={place} title={words.title} />
      </div>
      <Callout tone="info">
        <div className="flex flex-col gap-0.5">
          <p className="font-semibold">{words.shared.title}</p>
          <p className="max-w-none text-sm">
            {words.shared.text(comparison.knowledge === knowledge.version ? null : comparison.knowledge)}
          </p>
        </div>
      </Callout>
      <ComparisonView address={address} scenarios={comparison.scenarios} />
    </div>
  )
}

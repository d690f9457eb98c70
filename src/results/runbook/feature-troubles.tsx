import { useMemo } from 'react'
import type { FeatureId } from '../../knowledge/ids'
import { useResults } from '../results-context'
import type { RunbookData } from './runbook-data'
import { TroubleList } from './trouble-list'
import { troublesOf } from './trouble-view'

interface FeatureTroublesProps {
  readonly data: RunbookData
  readonly feature: FeatureId
}

/** What to look at for one feature, folded; nothing where there is nothing to look at. */
export function FeatureTroubles({ data, feature }: FeatureTroublesProps) {
  const view = useResults()
  const troubles = useMemo(() => troublesOf(view, data), [view, data]).find((one) => one.feature === feature)
  if (!troubles) return null
  return (
    <details>
      <summary className="font-semibold text-accent">{view.catalog.runbook.troubles.title}</summary>
      <div className="mt-3">
        <TroubleList troubles={troubles} />
      </div>
    </details>
  )
}

/** At the end of the runbook: all features for which there is something to look at. */
export function AllTroubles({ data }: { readonly data: RunbookData }) {
  const view = useResults()
  const all = useMemo(() => troublesOf(view, data), [view, data])
  if (all.length === 0) return null
  const { troubles: words } = view.catalog.runbook
  return (
    <div className="flex flex-col gap-2 border-line border-t pt-4">
      <h3>{words.title}</h3>
      <p>{words.lead}</p>
      {all.map((troubles) => (
        <details key={troubles.feature}>
          <summary className="font-semibold text-accent">
            <span className="sr-only">{words.title} </span>
            {view.catalog.knowledge.features[troubles.feature].name}
          </summary>
          <div className="mt-3 mb-2">
            <TroubleList troubles={troubles} />
          </div>
        </details>
      ))}
    </div>
  )
}

import { Suspense, use } from 'react'
import type { FeatureId } from '../../knowledge/ids'
import { useResults } from '../results-context'
import { loadRunbook } from './load-runbook'

interface RowTroublesProps {
  readonly feature: FeatureId
}

/** On the row of a feature: what to look at when it still does not work. It comes with the runbook, or not at all. */
export function RowTroubles({ feature }: RowTroublesProps) {
  return (
    <Suspense>
      <Loaded feature={feature} />
    </Suspense>
  )
}

function Loaded({ feature }: RowTroublesProps) {
  const { language } = useResults().catalog
  const loaded = use(loadRunbook(language))
  return loaded ? <loaded.FeatureTroubles data={loaded.data} feature={feature} /> : null
}

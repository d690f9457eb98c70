import { Link } from 'wouter'
import type { FeatureId } from '../knowledge/ids'
import { explain } from './explanation'
import { ExplanationBlock } from './explanation-block'
import { useResults } from './results-context'
import { RowTroubles } from './runbook/row-troubles'
import { resultsOf } from './verdict'

/** Why a feature has its verdicts, in as many explanations as its groups need. */
export function RowDetail({ feature }: { readonly feature: FeatureId }) {
  const { assessment, catalog, library } = useResults()
  const explanations = explain(resultsOf(assessment.groups, feature))
  return (
    <div className="flex flex-col gap-5">
      <p className="text-muted">
        {catalog.knowledge.featureSummaries[feature]}{' '}
        <Link className="text-sm" href={library.feature(feature)}>
          {catalog.results.detail.everywhere(catalog.knowledge.features[feature].name)}
        </Link>
      </p>
      <div className={`grid gap-x-8 gap-y-5 ${explanations.length > 1 ? '@4xl:grid-cols-2' : ''}`}>
        {explanations.map((explanation) => (
          <ExplanationBlock explanation={explanation} feature={feature} key={explanation.groups.join(' ')} />
        ))}
      </div>
      <RowTroubles feature={feature} />
    </div>
  )
}

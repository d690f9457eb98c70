import type { FeatureId, SourceId } from '../../knowledge/ids'
import { useResults } from '../results-context'
import { PaperCommand } from './paper-command'
import type { ShownCheck, ShownTroubles } from './trouble-view'

interface PaperTroublesProps {
  readonly all: readonly ShownTroubles[]
  readonly markOf: (source: SourceId) => string
}

/** On paper: what several features share stands in full under the first of them. */
export function PaperTroubles({ all, markOf }: PaperTroublesProps) {
  const { catalog } = useResults()
  const { troubles: words } = catalog.runbook
  const nameOf = (feature: FeatureId) => catalog.knowledge.features[feature].name
  const firstWith = (check: string) => all.find(({ checks }) => checks.some(({ id }) => id === check))?.feature
  if (all.length === 0) return null
  return (
    <>
      <h3>{words.title}</h3>
      <p className="break-after-avoid">{words.lead}</p>
      <div className="runbook-troubles columns-2">
        {all.map(({ feature, checks, citations }) => (
          <div key={feature}>
            <h4 className="mt-[2mm] font-semibold">
              {nameOf(feature)} {[...new Set(citations.map(({ source }) => markOf(source)))].join(' ')}
            </h4>
            <ol className="flex flex-col gap-[1mm]">
              {checks.map((check, place) => {
                const first = firstWith(check.id) ?? feature
                return (
                  <li key={check.id}>
                    <p>
                      {place + 1}. <strong>{check.words.name}</strong>
                      {first === feature
                        ? aboutOf(check).map((one) => ` · ${one}`)
                        : ` (${words.asUnder(nameOf(first))})`}
                    </p>
                    {first === feature ? <Check check={check} /> : null}
                  </li>
                )
              })}
            </ol>
          </div>
        ))}
      </div>
    </>
  )
}

const aboutOf = ({ only, where }: ShownCheck) => [only, where].filter((one) => one !== null)

function Check({ check: { words, lines, address } }: { readonly check: ShownCheck }) {
  const { report, runbook } = useResults().catalog
  return (
    <>
      {lines.length > 0 ? <PaperCommand lines={lines} /> : null}
      {address ? <p className="wrap-anywhere">{address.text}</p> : null}
      <p>
        <strong>{report.labelled(runbook.troubles.expected)}</strong> {words.expected}{' '}
        <strong>{report.labelled(runbook.troubles.otherwise)}</strong> {words.otherwise}
      </p>
    </>
  )
}

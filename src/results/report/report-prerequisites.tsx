import type { PrerequisiteResult } from '../../engine/assessment'
import { formatList } from '../../i18n/format'
import { PrerequisitesByState } from '../prerequisites-by-state'
import { useResults } from '../results-context'
import { StateMark } from '../state-mark'
import { featureNames, placesOf, scopeOf } from '../view'

export function ReportPrerequisites() {
  const { catalog } = useResults()
  return (
    <section>
      <h2>{catalog.results.prerequisites.title}</h2>
      <PrerequisitesByState item={PrerequisiteItem} />
    </section>
  )
}

function PrerequisiteItem({ prerequisite }: { readonly prerequisite: PrerequisiteResult }) {
  const view = useResults()
  const { catalog } = view
  const words = catalog.results.prerequisites
  const { id, status, groups, gates, unlocks } = prerequisite
  const { name, sentence } = catalog.knowledge.prerequisites[id]
  const scope = scopeOf(view, placesOf(view, groups))
  const list = (features: typeof gates) => formatList(catalog.language, featureNames(view, features))
  return (
    <li className="grid grid-cols-[26mm_minmax(0,1fr)] gap-x-[3mm] border-line border-b py-[1.5mm]">
      <StateMark label={words.states[status]} state={status} />
      <div>
        <p>
          <strong>{name}.</strong> {sentence}
        </p>
        {status === 'done' ? null : (
          <>
            {scope ? <p>{scope}</p> : null}
            {gates.length > 0 ? (
              <p>{words.features(words.holdsBack(gates.length), list(gates))}</p>
            ) : (
              <p>{words.holdsBackNothing}</p>
            )}
            {unlocks.length > 0 ? <p>{words.features(words.unlocks(unlocks.length), list(unlocks))}</p> : null}
            {gates.length > 0 && unlocks.length === 0 ? <p>{words.unlocksNothing}</p> : null}
          </>
        )}
      </div>
    </li>
  )
}

import type { PrerequisiteResult } from '../../engine/assessment'
import { formatList } from '../../i18n/format'
import type { FeatureId } from '../../knowledge/ids'
import { ChangeLink } from '../change-link'
import { prerequisiteElementId } from '../prerequisite-element'
import { PrerequisitesByState } from '../prerequisites-by-state'
import { useResults } from '../results-context'
import { sectionElementId } from '../section-element'
import { StateMark } from '../state-mark'
import { featureNames, placesOf, scopeOf } from '../view'

/** What has to be done first: how far it is, for whom, what waits for it and what it frees. */
export function PrerequisiteList() {
  const words = useResults().catalog.results.prerequisites
  const title = sectionElementId('prerequisites')
  return (
    <section aria-labelledby={title} className="card flex flex-col gap-3">
      <h2 id={title} tabIndex={-1}>
        {words.title}
      </h2>
      <PrerequisitesByState item={PrerequisiteItem} />
    </section>
  )
}

function PrerequisiteItem({ prerequisite }: { readonly prerequisite: PrerequisiteResult }) {
  const view = useResults()
  const { catalog, knowledge } = view
  const words = catalog.results.prerequisites
  const { id, status, groups, gates, unlocks } = prerequisite
  const { name, sentence } = catalog.knowledge.prerequisites[id]
  const places = placesOf(view, groups)
  const scope = scopeOf(view, places)
  return (
    <li className="grid gap-x-6 gap-y-1 border-line border-t py-3 sm:grid-cols-[8.5rem_minmax(0,1fr)] lg:grid-cols-[8.5rem_minmax(0,1fr)_minmax(0,1fr)]">
      <StateMark label={words.states[status]} state={status} />
      <div className="flex flex-col gap-1">
        <h3 id={prerequisiteElementId(id)} tabIndex={-1}>
          {name}
        </h3>
        <p className="text-muted">{sentence}</p>
        {status === 'done' ? null : (
          <p>
            <ChangeLink group={places[0]} question={knowledge.prerequisites[id].question}>
              {words.change}
              <span className="sr-only">: {name}</span>
            </ChangeLink>
          </p>
        )}
      </div>
      {status === 'done' ? null : (
        <div className="flex flex-col gap-1 sm:max-lg:col-start-2">
          {scope ? <p className="wrap-anywhere">{scope}</p> : null}
          {gates.length > 0 ? (
            <>
              <Concerned features={gates} label={words.holdsBack(gates.length)} />
              {unlocks.length > 0 ? (
                <Concerned features={unlocks} label={words.unlocks(unlocks.length)} />
              ) : (
                <p className="text-muted">{words.unlocksNothing}</p>
              )}
            </>
          ) : (
            <p className="text-muted">{words.holdsBackNothing}</p>
          )}
        </div>
      )}
    </li>
  )
}

interface ConcernedProps {
  readonly label: string
  readonly features: readonly FeatureId[]
}

function Concerned({ label, features }: ConcernedProps) {
  const view = useResults()
  return (
    <p>
      {view.catalog.results.prerequisites.features(
        label,
        formatList(view.catalog.language, featureNames(view, features)),
      )}
    </p>
  )
}

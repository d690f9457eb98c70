import { memo, use, useMemo, useState } from 'react'
import type { FeatureId } from '../../knowledge/ids'
import { useResults } from '../results-context'
import { namesOf } from '../view'
import { cellChanges, changeCount, type GroupChanges } from './cell-changes'
import { ChangeReason } from './change-reason'
import { VerdictChange } from './verdict-change'
import { type WhatIf, WhatIfContext } from './what-if-context'

/** Every result that the answers tried out change, by groups, with the reason of the new one. */
export const ChangeList = memo(function ChangeList() {
  const whatIf = use(WhatIfContext)
  return whatIf ? <Changes whatIf={whatIf} /> : null
})

function Changes({ whatIf: { before, words } }: { readonly whatIf: WhatIf }) {
  const { assessment, knowledge } = useResults()
  const [isOpen, setOpen] = useState(false)
  const groups = useMemo(
    () => cellChanges(before, assessment, Object.keys(knowledge.features) as FeatureId[]),
    [before, assessment, knowledge],
  )
  if (groups.length === 0) return null
  return (
    <details className="card border-accent p-0" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="px-5 py-3">
        <h2 className="inline">{words.list.title}</h2>{' '}
        <span className="text-muted">{words.list.count(changeCount(groups))}</span>
      </summary>
      {isOpen ? (
        <div className="flex flex-col gap-4 px-5 pb-4">
          {groups.map((one) => (
            <ChangesOfGroups changes={one} key={one.groups.join()} />
          ))}
        </div>
      ) : null}
    </details>
  )
}

function ChangesOfGroups({ changes: { groups, changes } }: { readonly changes: GroupChanges }) {
  const view = useResults()
  return (
    <section>
      {view.groupNames.length > 1 ? <h3 className="wrap-anywhere">{namesOf(view, groups).join(', ')}</h3> : null}
      <ul>
        {changes.map((change) => (
          <li
            className="grid gap-x-6 gap-y-1 border-line border-t py-2 md:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]"
            key={change.feature}
          >
            <span className="font-medium">{view.catalog.knowledge.features[change.feature].name}</span>
            <div className="flex flex-col gap-1">
              <VerdictChange change={change} />
              <ChangeReason groups={groups} result={change.result} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

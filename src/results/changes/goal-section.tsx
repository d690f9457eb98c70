import { useDeferredValue, useId, useMemo, useState } from 'react'
import { type Goal, reach } from '../../engine/changes/goal'
import type { ChangeSearch } from '../../engine/changes/search'
import type { FeatureId } from '../../knowledge/ids'
import { CheckboxCards } from '../../ui/checkbox-cards'
import { SelectField } from '../../ui/select-field'
import { explain } from '../explanation'
import { explanationText } from '../explanation-text'
import { useResults } from '../results-context'
import { VerdictBadge } from '../verdict-badge'
import { ChangedCells } from './biggest-wins'
import { ChangeItem, ChangeSources } from './change-item'
import { type ChangesData, searchOf } from './changes-data'

interface GoalSectionProps {
  readonly data: ChangesData
}

/** What a group needs, ticked, and the least costly changes that make all of it work. */
export function GoalSection({ data }: GoalSectionProps) {
  const view = useResults()
  const { words } = data
  const [place, setPlace] = useState(0)
  const [wanted, setWanted] = useState<readonly FeatureId[]>([])
  const group = place < view.groupNames.length ? place : 0
  const offered = view.rows.filter(({ cells }) => cells[group])
  const chosen = offered.map(({ feature }) => feature).filter((feature) => wanted.includes(feature))
  // The tick is on the screen before what it comes to: with every feature there are thousands of choices.
  const key = useDeferredValue(`${group},${chosen.join()}`)
  const goal = useMemo(() => goalOf(searchOf(view, data), key), [view, data, key])
  const title = useId()
  const toggle = (feature: FeatureId) =>
    setWanted((now) => (now.includes(feature) ? now.filter((one) => one !== feature) : [...now, feature]))
  return (
    <details className="card">
      <summary>
        <h2 className="inline" id={title}>
          {words.goal.title}
        </h2>
      </summary>
      <div className="mt-3 flex flex-col gap-4">
        <p>{words.goal.lead}</p>
        {view.groupNames.length > 1 ? (
          <SelectField
            field={{
              name: 'goal-group',
              value: String(group),
              onChange: ({ target }) => setPlace(Number(target.value)),
            }}
            label={words.goal.group}
            options={view.groupNames.map((label, index) => ({ value: String(index), label }))}
          />
        ) : null}
        <fieldset aria-labelledby={title}>
          <CheckboxCards
            chosen={chosen}
            onToggle={toggle}
            options={offered.map(({ feature, name }) => ({ value: feature, label: name }))}
          />
        </fieldset>
        <div aria-live="polite" className="flex flex-col gap-2">
          {goal ? (
            <GoalAnswer data={data} goal={goal.reached} group={goal.place} />
          ) : (
            <p className="text-muted">{words.goal.nothingChosen}</p>
          )}
        </div>
      </div>
    </details>
  )
}

/** What makes the features work that a key names behind the place of their group; null where it names none. */
function goalOf(search: ChangeSearch, key: string): { readonly place: number; readonly reached: Goal } | null {
  const [place, ...features] = key.split(',').filter((part) => part !== '')
  if (features.length === 0) return null
  return { place: Number(place), reached: reach(search, Number(place), features as FeatureId[]) }
}

interface GoalAnswerProps extends GoalSectionProps {
  readonly goal: Goal
  readonly group: number
}

function GoalAnswer({ data, goal, group }: GoalAnswerProps) {
  const { goal: words, wins } = data.words
  if (goal.kind === 'out-of-reach') {
    if (goal.features.length === 0) return <p>{words.notTogether}</p>
    return (
      <>
        <p className="font-semibold">{words.outOfReach}</p>
        <ul className="flex flex-col gap-2">
          {goal.features.map((feature) => (
            <Obstacle feature={feature} group={group} key={feature} />
          ))}
        </ul>
      </>
    )
  }
  if (goal.changes.length === 0) return <p className="font-semibold">{words.already}</p>
  return (
    <>
      <p className="font-semibold">{words.reached(goal.changes.length)}</p>
      <ol className="flex list-decimal flex-col gap-1 ps-5">
        {goal.changes.map((change) => (
          <li key={change.key}>
            <ChangeItem change={change} data={data} />
          </li>
        ))}
      </ol>
      {goal.effects.worse.length > 0 ? (
        <>
          <p>{wins.worsens(new Set(goal.effects.worse.map(({ feature }) => feature)).size)}</p>
          <ChangedCells cells={goal.effects.worse} data={data} />
        </>
      ) : null}
      <ChangeSources changes={goal.changes} data={data} />
    </>
  )
}

/** A feature that nothing makes work, and the statements that say why. */
function Obstacle({ feature, group }: { readonly feature: FeatureId; readonly group: number }) {
  const view = useResults()
  const [explanation] = explain([view.assessment.groups[group]?.features[feature]])
  if (!explanation) return null
  const { reasons } = explanationText(view, explanation)
  return (
    <li>
      <span className="flex flex-wrap items-center gap-x-2">
        <span className="font-semibold">{view.catalog.knowledge.features[feature].name}</span>
        <VerdictBadge verdict={explanation.verdict} />
      </span>
      {reasons.map(({ sentence }) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </li>
  )
}

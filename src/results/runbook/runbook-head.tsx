import { Link } from 'wouter'
import { fulfilledBy } from '../../engine/runbook'
import { summaryOf } from '../../runbook/summary'
import { ChangeLink } from '../change-link'
import { useResults } from '../results-context'
import { placesOf } from '../view'
import { acceptancesOf } from './acceptances'
import { useNotes } from './notes-source'
import { roleNames } from './role-names'
import { useRunbook } from './runbook-context'
import { WayChoice } from './way-choice'

/** How far the runbook is, what it takes, and the choice that changes it. */
export function RunbookHead() {
  const runbook = useRunbook()
  const view = useResults()
  const { catalog } = view
  const words = catalog.runbook
  const progress = useNotes(runbook.notes, (notes) => notes.progress)
  const summary = summaryOf(runbook.plan, runbook.steps, progress)
  const accepted = acceptancesOf(view, runbook, progress)
  const roles = roleNames(runbook, summary, words.roles.notStated)
  return (
    <>
      <div className="flex flex-col gap-2">
        <p className="font-semibold tabular-nums" role="status">
          {[words.progress(summary.done, summary.steps), ...accepted].join(' · ')}
        </p>
        <div aria-hidden="true" className="h-2 overflow-hidden rounded-full bg-line">
          <div className="h-full bg-supported" style={{ width: `${(summary.done / summary.steps) * 100}%` }} />
        </div>
      </div>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[6rem_minmax(0,1fr)]">
        <dt className="font-semibold text-muted">{words.time.label}</dt>
        <dd>{words.time.value(summary.minutes, summary.untimed)}</dd>
        <dt className="font-semibold text-muted">{words.roles.label}</dt>
        <dd>{roles.join(' · ')}</dd>
      </dl>
      {runbook.missing.length > 0 ? (
        <p>
          {words.missingNames.text} <code>{words.missingNames.placeholders(runbook.missing)}</code>{' '}
          <Link href={runbook.namesAddress}>{words.missingNames.give}</Link>
        </p>
      ) : null}
      <WayChoice />
      <Fulfilled />
    </>
  )
}

/** Every step of a prerequisite is ticked off: the answer has to say so, or the results do not know. */
function Fulfilled() {
  const view = useResults()
  const { plan, notes } = useRunbook()
  const progress = useNotes(notes, (all) => all.progress)
  const done = new Set(plan.flatMap(({ id }) => (progress[id]?.done ? [id] : [])))
  const fulfilled = view.assessment.prerequisites.filter(({ id }) => fulfilledBy(plan, done).includes(id))
  if (fulfilled.length === 0) return null
  const { knowledge, catalog } = view
  const nameOf = (id: (typeof fulfilled)[number]['id']) => catalog.knowledge.prerequisites[id].name
  return (
    <div className="rounded-lg border-supported border-s-4 bg-supported-soft px-4 py-2.5" role="status">
      <p>{catalog.runbook.fulfilled(fulfilled.map(({ id }) => nameOf(id)))}</p>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {fulfilled.map(({ id, groups }) => (
          <li key={id}>
            <ChangeLink group={placesOf(view, groups)[0]} question={knowledge.prerequisites[id].question}>
              {nameOf(id)}
            </ChangeLink>
          </li>
        ))}
      </ul>
    </div>
  )
}

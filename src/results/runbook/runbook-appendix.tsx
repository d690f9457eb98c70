import { useMemo } from 'react'
import type { SourceId } from '../../knowledge/ids'
import { layoutOf } from '../../runbook/layout'
import { summaryOf } from '../../runbook/summary'
import { PaperSource } from '../paper-source'
import { useResults } from '../results-context'
import { acceptancesOf } from './acceptances'
import type { Notes } from './notes-source'
import { OrderGraph } from './order-graph'
import { graphSteps, numbersOf } from './order-of-steps'
import { PaperStep } from './paper-step'
import { PaperTroubles } from './paper-troubles'
import { roleNames } from './role-names'
import type { RunbookData } from './runbook-data'
import { type RunbookView, runbookViewOf } from './runbook-view'
import { citationsOf } from './step-content'
import { shownStepless } from './stepless'
import { troublesOf } from './trouble-view'

interface RunbookAppendixProps {
  readonly data: RunbookData
  readonly notes: Notes
}

/** The whole runbook on paper, with lines to sign each step off. */
export function RunbookAppendix({ data, notes }: RunbookAppendixProps) {
  const view = useResults()
  const runbook = useMemo(() => runbookViewOf(view, data, notes.way), [view, data, notes.way])
  const { catalog } = view
  const words = catalog.runbook
  const troubles = useMemo(() => troublesOf(view, data), [view, data])
  const citations = [...runbook.shown.map(citationsOf), ...troubles.map((one) => one.citations)].flat()
  const cited = new Set(citations.map(({ source }) => source))
  const sources = [...view.sources, ...[...cited].filter((source) => !view.sources.includes(source))]
  const markOf = (source: SourceId) => catalog.report.sourceNumber(sources.indexOf(source) + 1)
  return (
    // A sentence that there is nothing to run needs no sheet of its own.
    <section className={`runbook-appendix ${runbook.shown.length > 0 ? 'break-before-page' : ''}`}>
      <h2>{words.paper.title}</h2>
      {runbook.shown.length === 0 ? <p>{words.empty}</p> : <Overview notes={notes} runbook={runbook} />}
      <Stepless runbook={runbook} />
      <ol className="mt-[3mm] columns-2">
        {runbook.shown.map((shown) => (
          <PaperStep key={shown.id} markOf={markOf} progress={notes.progress} runbook={runbook} shown={shown} />
        ))}
      </ol>
      <PaperTroubles all={troubles} markOf={markOf} />
      {sources.length > view.sources.length ? (
        <>
          <h3>{words.paper.sources}</h3>
          <ul className="runbook-sources columns-2">
            {sources.slice(view.sources.length).map((id) => (
              <PaperSource id={id} key={id} mark={markOf(id)} />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

interface OverviewProps {
  readonly runbook: RunbookView
  readonly notes: Notes
}

function Overview({ runbook, notes: { progress } }: OverviewProps) {
  const view = useResults()
  const { catalog } = view
  const { labelled } = catalog.report
  const words = catalog.runbook
  const summary = summaryOf(runbook.plan, runbook.steps, progress)
  const layout = layoutOf(runbook.plan)
  const roles = roleNames(runbook, summary, words.roles.notStated)
  return (
    <>
      <p>
        {[words.progress(summary.done, summary.steps), ...acceptancesOf(view, runbook, progress)].join(' · ')} ·{' '}
        {labelled(words.time.label)} {words.time.value(summary.minutes, summary.untimed)} ·{' '}
        {labelled(words.roles.label)} {roles.join(' · ')}
      </p>
      {runbook.missing.length > 0 ? (
        <p>
          {words.missingNames.text} {words.missingNames.placeholders(runbook.missing)}
        </p>
      ) : null}
      {layout.steps.length > 0 ? (
        <div className="whole runbook-order">
          <h3>{words.order.title}</h3>
          <OrderGraph
            description={words.order.description(layout.steps.length, layout.columns)}
            form="numbered"
            layout={layout}
            steps={graphSteps(runbook.shown, progress)}
            title={words.order.title}
          />
          {layout.free.length > 0 ? <p>{words.order.free(numbersOf(runbook.shown, layout.free))}</p> : null}
        </div>
      ) : null}
    </>
  )
}

function Stepless({ runbook }: { readonly runbook: RunbookView }) {
  const view = useResults()
  const all = shownStepless(view, runbook)
  if (all.length === 0) return null
  return (
    <div className="whole">
      <h3>{runbook.words.stepless.title}</h3>
      <ul>
        {all.map(({ id, name, scope, reason }) => (
          <li className="wrap-anywhere" key={id}>
            <strong>{name}</strong>
            {scope ? ` · ${scope}` : null} · {reason}
          </li>
        ))}
      </ul>
    </div>
  )
}

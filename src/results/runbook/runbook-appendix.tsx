import { useMemo } from 'react'
import type { Progress, StepProgress } from '../../engine/progress'
import type { SourceId } from '../../knowledge/ids'
import { layoutOf } from '../../runbook/layout'
import { summaryOf } from '../../runbook/summary'
import { PaperSource } from '../paper-source'
import { useResults } from '../results-context'
import { acceptancesOf } from './acceptances'
import type { Notes } from './notes-source'
import { OrderGraph } from './order-graph'
import { graphSteps, numbersOf } from './order-of-steps'
import { PaperTroubles } from './paper-troubles'
import type { RunbookData } from './runbook-data'
import { type RunbookView, runbookViewOf, type ShownStep } from './runbook-view'
import { citationsOf, factsOf, notedOf, partsOf } from './step-content'
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
    <section className="break-before-page">
      <h2>{words.paper.title}</h2>
      {runbook.shown.length === 0 ? <p>{words.empty}</p> : <Overview notes={notes} runbook={runbook} />}
      <Stepless runbook={runbook} />
      <ol>
        {runbook.shown.map((shown) => (
          <Step key={shown.id} markOf={markOf} progress={notes.progress} runbook={runbook} shown={shown} />
        ))}
      </ol>
      <PaperTroubles all={troubles} markOf={markOf} />
      {sources.length > view.sources.length ? (
        <>
          <h3>{words.paper.sources}</h3>
          <ul className="flex flex-col gap-[1.5mm]">
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
  const roles = [
    ...summary.roles.map((role) => runbook.words.roles[role]),
    ...(summary.roleless > 0 ? [words.roles.notStated(summary.roleless)] : []),
  ]
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

interface StepProps {
  readonly runbook: RunbookView
  readonly shown: ShownStep
  readonly progress: Progress
  readonly markOf: (source: SourceId) => string
}

function Step({ runbook, shown, progress, markOf }: StepProps) {
  const view = useResults()
  const { catalog } = view
  const { labelled } = catalog.report
  const words = catalog.runbook.step
  const { done } = progress[shown.id] ?? {}
  const blocking = numbersOf(runbook.shown, shown.planned.after)
  const facts = [
    ...factsOf(view, runbook, shown),
    ...(blocking.length > 0 ? [{ label: words.waitsFor, value: blocking.join(', ') }] : []),
  ]
  const marks = [...new Set(citationsOf(shown).map(({ source }) => markOf(source)))]
  return (
    <li className="border-line border-t py-[2mm]">
      <h3 className="!mt-0">
        {done ? '☒' : '☐'} {shown.number}. {shown.words.name}
      </h3>
      <p>
        {words.kinds[shown.planned.kind]} · {facts.map(({ label, value }) => `${labelled(label)} ${value}`).join(' · ')}
      </p>
      <p>
        {shown.words.why} {marks.join(' ')}
      </p>
      {shown.words.warning === undefined ? null : (
        <p className="border-limited border-s-[1.5pt] ps-[2mm]">
          <strong>{labelled(words.warning)}</strong> {shown.words.warning}
        </p>
      )}
      {partsOf(view, runbook, shown).map(({ label, sentences, scripts }) => (
        <div key={label}>
          <p>
            <strong>{labelled(label)}</strong> {sentences.length === 1 ? sentences[0] : null}
          </p>
          {sentences.length > 1 ? (
            <ol className="list-decimal ps-[6mm]">
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ol>
          ) : null}
          {scripts.map((script) => (
            <div key={`${script.label} ${script.lines[0]}`}>
              {script.label === null ? null : <p>{labelled(script.label)}</p>}
              <pre>{script.lines.join('\n')}</pre>
            </div>
          ))}
        </div>
      ))}
      <SignOff noted={progress[shown.id] ?? {}} runbook={runbook} />
    </li>
  )
}

interface SignOffProps {
  readonly noted: StepProgress
  readonly runbook: RunbookView
}

function SignOff({ noted, runbook }: SignOffProps) {
  const view = useResults()
  const { labelled } = view.catalog.report
  const { step: words, paper } = view.catalog.runbook
  // That it is done stands in the heading.
  const said = notedOf(view, runbook, noted)
    .filter(({ label }) => label !== words.done)
    .map(({ label, value }) => `${labelled(label)} ${value}`)
  return (
    <>
      {said.length > 0 ? <p className="wrap-anywhere">{said.join(' · ')}</p> : null}
      <p className="mt-[2.5mm] flex gap-[6mm]">
        <span className="flex grow gap-[2mm]">
          {labelled(paper.doneBy)} <span className="grow border-ink border-b-[0.5pt]" />
        </span>
        <span className="flex w-[55mm] gap-[2mm]">
          {labelled(paper.date)} <span className="grow border-ink border-b-[0.5pt]" />
        </span>
      </p>
    </>
  )
}

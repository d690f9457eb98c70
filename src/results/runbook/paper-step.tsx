import type { Progress, StepProgress } from '../../engine/progress'
import type { SourceId } from '../../knowledge/ids'
import type { StepPart } from '../../runbook/step-text'
import { useResults } from '../results-context'
import { numbersOf } from './order-of-steps'
import { PaperCommand } from './paper-command'
import type { RunbookView, ShownStep } from './runbook-view'
import { citationsOf, factsOf, notedOf, partsOf, type StepFact } from './step-content'

interface PaperStepProps {
  readonly runbook: RunbookView
  readonly shown: ShownStep
  readonly progress: Progress
  readonly markOf: (source: SourceId) => string
}

/** A step on paper, whole on its page, with a line to sign it off. */
export function PaperStep({ runbook, shown, progress, markOf }: PaperStepProps) {
  const view = useResults()
  const { labelled } = view.catalog.report
  const words = view.catalog.runbook.step
  const noted = progress[shown.id] ?? {}
  const marks = [...new Set(citationsOf(shown).map(({ source }) => markOf(source)))]
  const parts = partsOf(view, runbook, shown)
  const before = parts.find(({ id }) => id === 'check-before')
  return (
    <li className="border-line border-t pt-[0.7mm] pb-[1.3mm]">
      <h3 className="!mt-0">
        {noted.done ? '☒' : '☐'} {shown.number}. {shown.words.name}
      </h3>
      <Facts runbook={runbook} shown={shown} />
      <p>
        {shown.words.why} {marks.join(' ')}
      </p>
      {shown.words.warning === undefined ? null : (
        <p className="border-limited border-s-[1.5pt] ps-[2mm]">
          <strong>{labelled(words.warning)}</strong> {shown.words.warning}
        </p>
      )}
      {parts.map((part) => (
        <Part
          key={part.id}
          part={part}
          same={part.id === 'check-after' && isSameCommand(part, before) ? runbook.words.paper.sameCommand : null}
        />
      ))}
      <SignOff noted={noted} runbook={runbook} />
    </li>
  )
}

const isSameCommand = ({ scripts }: StepPart, other: StepPart | undefined): boolean =>
  scripts.length > 0 && JSON.stringify(scripts) === JSON.stringify(other?.scripts)

/** In one paragraph; what no source states is named together. */
function Facts({ runbook, shown }: { readonly runbook: RunbookView; readonly shown: ShownStep }) {
  const view = useResults()
  const { labelled } = view.catalog.report
  const words = view.catalog.runbook.step
  const blocking = numbersOf(runbook.shown, shown.planned.after)
  const isForAll = shown.planned.groups.length === view.groupNames.length
  const like = isForAll ? null : firstWithSameGroups(runbook, shown)
  const facts: readonly StepFact[] = [
    ...factsOf(view, runbook, shown).map((fact) =>
      fact.label === words.groups && like !== null ? { ...fact, value: runbook.words.paper.sameGroups(like) } : fact,
    ),
    ...(blocking.length > 0 ? [{ label: words.waitsFor, value: blocking.join(', ') }] : []),
  ]
  const unstated = facts.filter(({ value }) => value === words.notStated).map(({ label }) => label)
  const stated = facts.filter(({ value }) => value !== words.notStated)
  const said = [...stated, ...(unstated.length > 0 ? [{ label: unstated.join(', '), value: words.notStated }] : [])]
  return (
    <p>
      {words.kinds[shown.planned.kind]} · {said.map(({ label, value }) => `${labelled(label)} ${value}`).join(' · ')}
    </p>
  )
}

/** The number of an earlier step for the same groups, where naming them again would take lines; else null. */
function firstWithSameGroups({ shown: all }: RunbookView, { number, planned }: ShownStep): number | null {
  if (planned.groups.length < 3) return null
  const first = all.find((other) => other.planned.groups.join('\n') === planned.groups.join('\n'))
  return first && first.number < number ? first.number : null
}

interface PartProps {
  readonly part: StepPart
  /** In the place of commands that stand above already. */
  readonly same: string | null
}

function Part({ part: { label, sentences, scripts }, same }: PartProps) {
  const { labelled } = useResults().catalog.report
  return (
    <>
      <p>
        <strong>{labelled(label)}</strong> {sentences.length === 1 ? sentences[0] : null} {same}
      </p>
      {sentences.length > 1 ? (
        <ol className="list-decimal ps-[5mm]">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      ) : null}
      {(same === null ? scripts : []).map((script) => (
        <div key={`${script.label} ${script.lines[0]}`}>
          {script.label === null ? null : <p>{labelled(script.label)}</p>}
          <PaperCommand lines={script.lines} />
        </div>
      ))}
    </>
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
      <p className="mt-[1.5mm] flex gap-[3mm]">
        <span className="flex grow gap-[2mm]">
          {labelled(paper.doneBy)} <span className="grow border-ink border-b-[0.5pt]" />
        </span>
        <span className="flex w-[28mm] gap-[2mm]">
          {labelled(paper.date)} <span className="grow border-ink border-b-[0.5pt]" />
        </span>
      </p>
    </>
  )
}

import { Link } from 'wouter'
import type { StepProgress } from '../../engine/progress'
import { sourceOf } from '../../knowledge/sources'
import { CopyButton } from '../../ui/copy-button'
import { CopyableCode } from '../../ui/copyable-code'
import { useResults } from '../results-context'
import { SourceLine } from '../source-line'
import { copiedStep } from './copied-step'
import { useNotes } from './notes-source'
import { OutputProof } from './output-proof'
import { useRunbook } from './runbook-context'
import type { ShownStep } from './runbook-view'
import { StepAcceptance } from './step-acceptance'
import { citationsOf, factsOf, partsOf } from './step-content'
import { stepElementId } from './step-element'
import { StepNotes } from './step-notes'

interface StepBodyProps {
  readonly shown: ShownStep
  readonly noted: StepProgress
  /** A pasted output has shown that it is done. */
  readonly onProved: () => void
}

export function StepBody({ shown, noted, onProved }: StepBodyProps) {
  const view = useResults()
  const runbook = useRunbook()
  const words = view.catalog.runbook
  const { why, warning, name } = shown.words
  return (
    <div className="flex flex-col gap-4">
      <p>{why}</p>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[6rem_minmax(0,1fr)]">
        {factsOf(view, runbook, shown).map(({ label, value }) => (
          <Fact key={label} label={label}>
            {value}
          </Fact>
        ))}
        <Blockers shown={shown} />
      </dl>
      {warning === undefined ? null : (
        <div className="rounded-lg border-limited border-s-4 bg-limited-soft px-4 py-2.5">
          <p className="font-semibold">{words.step.warning}</p>
          <p>{warning}</p>
        </div>
      )}
      {partsOf(view, runbook, shown).map(({ label, sentences, scripts }) => (
        <div className="flex flex-col gap-2" key={label}>
          <h4 className="font-semibold">{label}</h4>
          <Sentences sentences={sentences} />
          {scripts.map((script) => (
            <div className="flex flex-col gap-1" key={`${script.label} ${script.lines[0]}`}>
              {script.label === null ? null : <p className="text-muted text-sm wrap-anywhere">{script.label}</p>}
              <CopyableCode
                code={script.lines.join('\n')}
                subject={`${label}, ${name}`}
                words={{ copy: words.copy.command, copied: words.copy.copied, selected: words.copy.selected }}
              />
            </div>
          ))}
        </div>
      ))}
      <OutputProof onProved={onProved} shown={shown} />
      <Sources shown={shown} />
      <StepNotes noted={noted} step={shown.id} />
      {noted.done || (shown.planned.kind !== 'do' && !noted.accepted) ? null : (
        <StepAcceptance name={name} noted={noted} step={shown.id} />
      )}
      <div className="flex flex-wrap items-center gap-3">
        <CopyButton
          label={words.copy.step}
          subject={name}
          text={() => copiedStep(view, runbook, shown)}
          words={words.copy}
        />
        <StepLink step={shown.id}>
          {words.step.address}
          <span className="sr-only">: {name}</span>
        </StepLink>
      </div>
    </div>
  )
}

interface FactProps {
  readonly label: string
  readonly children: React.ReactNode
}

const Fact = ({ label, children }: FactProps) => (
  <>
    <dt className="font-semibold text-muted">{label}</dt>
    <dd className="wrap-anywhere max-sm:mb-1">{children}</dd>
  </>
)

/** One sentence stands alone, several are moves in an order. */
function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length < 2) return sentences.map((sentence) => <p key={sentence}>{sentence}</p>)
  return (
    <ol className="flex max-w-prose list-decimal flex-col gap-1 ps-6">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ol>
  )
}

/** The steps that have to be finished first, as ways to them. */
function Blockers({ shown: { planned } }: { readonly shown: ShownStep }) {
  const { catalog } = useResults()
  const { shown: all, notes } = useRunbook()
  const progress = useNotes(notes, (kept) => kept.progress)
  const blocking = all.filter(({ id }) => planned.after.includes(id))
  if (blocking.length === 0) return null
  const words = catalog.runbook
  return (
    <Fact label={words.step.waitsFor}>
      <ul className="flex flex-col">
        {blocking.map(({ id, number, words: { name } }) => (
          <li key={id}>
            <StepLink step={id}>{words.order.step(number, name)}</StepLink>
            {progress[id]?.done ? <span className="text-supported"> · {words.step.done}</span> : null}
          </li>
        ))}
      </ul>
    </Fact>
  )
}

interface StepLinkProps {
  readonly step: string
  readonly children: React.ReactNode
}

/** Followed a second time the address does not change, and the step has to come into view all the same. */
function StepLink({ step, children }: StepLinkProps) {
  const { stepAddress } = useRunbook()
  return (
    <Link href={stepAddress(step)} onClick={() => document.getElementById(stepElementId(step))?.scrollIntoView()}>
      {children}
    </Link>
  )
}

function Sources({ shown }: { readonly shown: ShownStep }) {
  const { catalog } = useResults()
  const citations = citationsOf(shown)
  const ids = [...new Set(citations.map(({ source }) => source))]
  return (
    <div className="flex flex-col gap-1">
      <h4 className="font-semibold">{catalog.runbook.step.sources}</h4>
      <ul className="flex flex-col gap-1 text-sm">
        {ids.map((id) => {
          const source = sourceOf(id)
          const { place } = source
          return (
            <li className="wrap-anywhere" key={id}>
              <SourceLine cited={{ id, source, places: citations.filter((one) => one.source === id) }} />
              {place.kind === 'repository' ? <code> · {`${place.repository}, ${place.path}`}</code> : null}
              {place.kind === 'name' ? <span lang="en"> · {place.name}</span> : null}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

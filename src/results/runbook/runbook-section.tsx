import { useEffect, useMemo, useState } from 'react'
import { type StepStanding, standingOf } from '../../engine/progress'
import { CopyButton } from '../../ui/copy-button'
import { useResults } from '../results-context'
import { copiedStep } from './copied-step'
import { AllTroubles } from './feature-troubles'
import { useNotes } from './notes-source'
import { OrderOfSteps } from './order-of-steps'
import type { RunbookProps } from './runbook'
import { RunbookContext } from './runbook-context'
import type { RunbookData } from './runbook-data'
import { RunbookHead } from './runbook-head'
import { runbookViewOf } from './runbook-view'
import { stepElementId } from './step-element'
import { StepItem } from './step-item'
import { SteplessList } from './stepless-list'
import { TakeAway } from './take-away'

interface RunbookSectionProps extends RunbookProps {
  readonly data: RunbookData
}

/** The steps, in an order in which none waits for one below it. */
export function RunbookSection({
  data,
  notes,
  readOutput,
  stepAddress,
  namesAddress,
  openStep,
  saving,
}: RunbookSectionProps) {
  const view = useResults()
  const words = view.catalog.runbook
  const wish = useNotes(notes, ({ way }) => way)
  const runbook = useMemo(() => runbookViewOf(view, data, wish), [view, data, wish])
  const value = useMemo(
    () => ({ ...runbook, notes, readOutput, stepAddress, namesAddress }),
    [runbook, notes, readOutput, stepAddress, namesAddress],
  )
  const next = useNotes(
    notes,
    ({ progress }) => runbook.shown.find(({ id }) => isToDo(standingOf(progress[id] ?? {}, view.today)))?.id,
  )
  const [folding, setFolding] = useState<Folding>({ isFolded: null, times: 0 })
  useStepInView(openStep)

  if (runbook.shown.length === 0) {
    return (
      <>
        <p>{words.empty}</p>
        <SteplessList runbook={runbook} />
        <AllTroubles data={data} />
      </>
    )
  }
  const fold = (isFolded: boolean) => setFolding(({ times }) => ({ isFolded, times: times + 1 }))
  const copyAll = () => runbook.shown.map((step) => copiedStep(view, runbook, step)).join('\n')
  return (
    <RunbookContext value={value}>
      <p>{words.lead}</p>
      <RunbookHead />
      <SteplessList runbook={runbook} />
      <OrderOfSteps />
      <TakeAway saving={saving} />
      <div className="flex flex-wrap items-center gap-2">
        <CopyButton label={words.copy.all} text={copyAll} words={words.copy} />
        <button className="button min-h-9 py-1 text-sm" onClick={() => fold(true)} type="button">
          {words.foldAll}
        </button>
        <button className="button min-h-9 py-1 text-sm" onClick={() => fold(false)} type="button">
          {words.unfoldAll}
        </button>
      </div>
      <ol className="flex flex-col">
        {runbook.shown.map((shown) => (
          // What all steps are told goes before what each was told earlier.
          <StepItem
            isFirstFolded={folding.isFolded}
            isNamed={shown.id === openStep}
            isNext={shown.id === next}
            key={`${shown.id} ${folding.times}`}
            shown={shown}
          />
        ))}
      </ol>
      <AllTroubles data={data} />
    </RunbookContext>
  )
}

const isToDo = (standing: StepStanding) => standing === 'open' || standing === 'due-again'

interface Folding {
  /** Null: the next step unfolded, the others folded. */
  readonly isFolded: boolean | null
  readonly times: number
}

/** Brings the step that the address names into view; a fragment cannot, because it names the page already. */
function useStepInView(step: string | null): void {
  useEffect(() => {
    if (step === null) return
    const element = document.getElementById(stepElementId(step))
    element?.scrollIntoView()
    element?.focus({ preventScroll: true })
  }, [step])
}

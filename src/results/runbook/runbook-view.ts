import { type CheckQuestion, isJudgeable } from '../../engine/judge-check'
import { type ChosenRunbook, chosenRunbook, concernOf, type PlannedStep } from '../../engine/runbook'
import type { NameId } from '../../engine/setup'
import type { StepWords } from '../../i18n/runbook-words'
import type { RunbookStep, RunbookWay, Script } from '../../knowledge/runbook/types'
import { missingNames, type RenderedScript, renderVariants } from '../../runbook/render'
import type { ResultsView } from '../view'
import type { RunbookData } from './runbook-data'

/** A step of this tenant's runbook with all that there is to say of it. */
export interface ShownStep {
  readonly id: string
  /** Its place in the runbook, from 1. */
  readonly number: number
  readonly planned: PlannedStep
  readonly step: RunbookStep
  readonly words: StepWords
}

/** Everything that the parts of the runbook share, worked out once. */
export interface RunbookView extends Omit<ChosenRunbook, 'plan'>, RunbookData {
  readonly plan: readonly PlannedStep[]
  readonly shown: readonly ShownStep[]
  /** The names that its commands ask for and that are not given. */
  readonly missing: readonly NameId[]
  /** What a pasted output of its check is held against; null where nothing can be told from one. */
  readonly questionOf: (shown: ShownStep) => CheckQuestion | null
  readonly render: (scripts: readonly Script[], groups: readonly string[]) => readonly RenderedScript[]
}

export function runbookViewOf(
  { knowledge, setup, assessment }: ResultsView,
  data: RunbookData,
  way: RunbookWay,
): RunbookView {
  const chosen = chosenRunbook(knowledge, data.steps, { setup, assessment, way })
  const concerns = concernOf(knowledge, setup)
  const names = setup.names ?? {}
  const stepWords: Readonly<Record<string, StepWords>> = data.words.steps
  const shown = chosen.plan.flatMap((planned, place): readonly ShownStep[] => {
    const [step, words] = [data.steps[planned.id], stepWords[planned.id]]
    return step && words ? [{ id: planned.id, number: place + 1, planned, step, words }] : []
  })
  return {
    ...chosen,
    ...data,
    shown,
    missing: missingNames(
      shown.flatMap(({ step }) => scriptsOf(step)),
      names,
    ),
    questionOf: ({ id, planned }) => {
      const expectation = data.expectations[id]
      if (!expectation) return null
      const question: CheckQuestion = {
        expectation,
        names,
        applies: (when) => planned.groups.some((group) => concerns(when, group)),
      }
      return isJudgeable(question) ? question : null
    },
    render: (scripts, groups) => renderVariants(scripts, { names, groups, concerns }),
  }
}

const scriptsOf = ({ work, checkBefore, checkAfter, undo }: RunbookStep): readonly Script[] =>
  [checkBefore, work, checkAfter, undo].flatMap((part) => (typeof part === 'string' ? [] : part))

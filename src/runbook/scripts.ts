import type { TakeAwayWords } from '../i18n/take-away-words'
import { type Leg, legsOf } from './legs'
import type { ScriptShell, ScriptStep } from './script-step'
import { scriptText } from './script-text'

/** The step of a runbook that a script can run, or that is done between two scripts. */
export interface PlacedStep extends ScriptStep {
  readonly place: ScriptShell | null
}

export interface ScriptSet {
  readonly steps: readonly PlacedStep[]
  /** What every script says of the setup it was made from. */
  readonly origin: readonly string[]
  /** The shell and where it is opened, in words. */
  readonly nameOf: (shell: ScriptShell) => string
  readonly words: TakeAwayWords['script']
}

/** One stretch of the runbook: a script, or work by hand between two. */
export interface Stretch {
  readonly file: ScriptFile | null
  readonly steps: readonly PlacedStep[]
}

export interface ScriptFile {
  readonly name: string
  readonly shell: ScriptShell
  /** With a byte order mark: Windows PowerShell reads the file in the code page of the machine otherwise. */
  readonly text: string
}

/** The runbook as numbered scripts; run in the order of their numbers, no step comes before one that blocks it. */
export function stretchesOf({ steps, origin, nameOf, words }: ScriptSet): readonly Stretch[] {
  const legs = legsOf(steps)
  const scripts = legs.filter(({ place }) => place !== null)
  return legs.map((leg, place): Stretch => {
    const { steps: taken } = leg
    const shell = taken[0]?.place ?? null
    if (shell === null) return { file: null, steps: taken }
    const number = scripts.indexOf(leg) + 1
    const isLast = number === scripts.length
    const text = scriptText({
      shell,
      shellName: nameOf(shell),
      steps: taken,
      head: [...origin, words.place(number, scripts.length, nameOf(shell))],
      byHandBefore: byHandSinceScript(legs, place),
      byHandAfter: isLast ? byHandFrom(legs.slice(place)) : [],
      words,
    })
    return { file: { name: `coexist-${padded(number, scripts.length)}-${shell}.ps1`, shell, text }, steps: taken }
  })
}

/** So that sorting by name is sorting by number. */
const padded = (number: number, count: number) => String(number).padStart(String(count).length, '0')

/** What is left to do by hand since the last script began: no later script begins before it is done. */
function byHandSinceScript(legs: readonly Leg<PlacedStep>[], place: number): readonly string[] {
  const since = legs.slice(0, place).findLastIndex((leg) => leg.place !== null)
  return byHandFrom(legs.slice(Math.max(since, 0), place))
}

const byHandFrom = (legs: readonly Leg<PlacedStep>[]): readonly string[] =>
  legs.flatMap(({ place, steps }) => steps.flatMap((step) => (place === null || step.isByHand ? [step.title] : [])))

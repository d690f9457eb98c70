import type { TakeAwayWords } from '../i18n/take-away-words'
import { comment } from './powershell/comment'
import { literal } from './powershell/quote'
import type { ScriptStep } from './script-step'
import type { StepPart } from './step-text'

/** The part of a script that is about one step. */
export function regionOf(step: ScriptStep, words: TakeAwayWords['script']): readonly string[] {
  const lines = [
    `#region ${step.id}`,
    ...[step.title, ...step.said].flatMap(comment),
    ...step.parts.flatMap((part) => ['', ...partLines(step, part, words)]),
    '#endregion',
  ]
  return indented(lines)
}

function partLines(step: ScriptStep, part: StepPart, words: TakeAwayWords['script']): readonly string[] {
  const { id, label, sentences, scripts } = part
  const said = [label, ...sentences].flatMap(comment)
  if (id === 'work' && step.isByHand) return [...said, `Write-Output ${literal(words.byHand(step.title))}`]
  return [
    ...said,
    ...scripts.flatMap((script, place) => [
      ...(script.label === null ? [] : comment(script.label)),
      ...commandLines(step, part, { lines: script.lines, place }),
    ]),
  ]
}

interface Commands {
  readonly lines: readonly string[]
  readonly place: number
}

function commandLines(step: ScriptStep, { id, scripts }: StepPart, { lines, place }: Commands): readonly string[] {
  // After work by hand there is nothing to see in the same run, and what is done is not taken back in it.
  if (id === 'undo' || (id === 'check-after' && step.isByHand)) return lines.flatMap(comment)
  if (id !== 'work' || step.isCheck) return checkLines(lines, { mustWork: !step.isByHand && scripts.length === 1 })
  const subject = scripts.length === 1 ? step.title : `${step.title} (${place + 1}/${scripts.length})`
  return [
    `if ($Apply -and $PSCmdlet.ShouldProcess(${literal(subject)})) {`,
    '    & {',
    ...indented(indented(lines)),
    '    } | Out-Default',
    '}',
  ]
}

/** Of several variants one machine may know only one. */
const checkLines = (lines: readonly string[], { mustWork }: { readonly mustWork: boolean }): readonly string[] => [
  `Invoke-Check -MustWork ${mustWork ? '$isApplied' : '$false'} -Commands {`,
  ...indented(lines),
  '}',
]

const indented = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => (line === '' ? line : `    ${line}`))

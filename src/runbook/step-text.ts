import { comment } from './powershell/comment'

/** One part of a step: its label, what is said of it, and the commands of each variant. */
export interface StepPart {
  readonly id: 'check-before' | 'work' | 'check-after' | 'undo'
  readonly label: string
  readonly sentences: readonly string[]
  readonly scripts: readonly { readonly label: string | null; readonly lines: readonly string[] }[]
  /** Only what the step is about runs when the text is pasted: a check wants to be read, and nobody wants the undoing. */
  readonly runs: boolean
}

export interface StepText {
  readonly title: string
  readonly facts: readonly string[]
  readonly parts: readonly StepPart[]
}

/** A step as text to paste into a shell or a ticket: everything but its commands is comment. */
export function stepText({ title, facts, parts }: StepText): string {
  const lines = [...comment(title), ...facts.flatMap(comment), ...parts.flatMap(partLines)]
  return `${lines.join('\n')}\n`
}

function partLines({ label, sentences, scripts, runs }: StepPart): readonly string[] {
  return [
    '',
    ...comment(label),
    ...sentences.flatMap(comment),
    ...scripts.flatMap((script) => [
      ...(script.label === null ? [] : comment(script.label)),
      ...(runs ? script.lines : script.lines.flatMap(comment)),
    ]),
  ]
}

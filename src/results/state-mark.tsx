import type { PrerequisiteResult } from '../engine/assessment'
import { type StatusKind, StatusMark } from '../ui/status-mark'
import { inkTones } from './tones'

type State = PrerequisiteResult['status']

/** A prerequisite borrows the shape of what it brings about. */
const shapes: Readonly<Record<State, StatusKind>> = { 'to-do': 'conditional', unknown: 'unanswered', done: 'supported' }

interface StateMarkProps {
  readonly state: State
  readonly label: string
}

export function StateMark({ state, label }: StateMarkProps) {
  const kind = shapes[state]
  return (
    <span className={`inline-flex items-center gap-1.5 self-start font-semibold leading-6 ${inkTones[kind]}`}>
      <StatusMark kind={kind} />
      {label}
    </span>
  )
}

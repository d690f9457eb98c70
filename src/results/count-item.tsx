import type { Verdict } from '../engine/verdict'
import { StatusMark } from '../ui/status-mark'
import { inkTones } from './tones'

interface CountItemProps {
  readonly verdict: Verdict
  readonly label: string
  readonly count: number
}

/** How many results have a status. */
export function CountItem({ verdict, label, count }: CountItemProps) {
  return (
    <li className="flex items-center gap-2">
      <StatusMark className={`size-4 ${inkTones[verdict]}`} kind={verdict} />
      <span className={`font-semibold ${inkTones[verdict]}`}>{label}</span>
      <span className="ms-auto font-bold tabular-nums">{count}</span>
    </li>
  )
}

import type { Verdict } from '../../engine/verdict'
import { StatusMark } from '../../ui/status-mark'
import { useResults } from '../results-context'
import { inkTones } from '../tones'

interface PaperVerdictProps {
  readonly verdict: Verdict
  readonly notes?: readonly number[]
}

/** A verdict where there is little room: it may wrap, and needs no ground to be told apart. */
export function PaperVerdict({ verdict, notes = [] }: PaperVerdictProps) {
  const { catalog } = useResults()
  return (
    <span className="inline-flex items-start gap-[1mm]">
      <StatusMark className={`mt-[0.4mm] size-[3.2mm] ${inkTones[verdict]}`} kind={verdict} />
      <span>
        <span className={`font-semibold ${inkTones[verdict]}`}>{catalog.knowledge.statuses[verdict].label}</span>
        <PaperMarks numbers={notes} />
      </span>
    </span>
  )
}

export function PaperMarks({ numbers }: { readonly numbers: readonly number[] }) {
  if (numbers.length === 0) return null
  return <sup className="ms-[0.7mm] text-[6.5pt] leading-none">{numbers.join(', ')}</sup>
}

import type { Verdict } from '../engine/verdict'
import { StatusBadge } from '../ui/status-badge'
import { useResults } from './results-context'

interface VerdictBadgeProps {
  readonly verdict: Verdict
  readonly className?: string
}

export function VerdictBadge({ verdict, className = '' }: VerdictBadgeProps) {
  const { catalog } = useResults()
  return (
    <StatusBadge className={className} kind={verdict}>
      {catalog.knowledge.statuses[verdict].label}
    </StatusBadge>
  )
}

import type { Verdict } from '../engine/verdict'
import { StatusBadge } from '../ui/status-badge'
import { useLibrary } from './library-context'

/** A status as badge. */
export function VerdictWord({ verdict }: { readonly verdict: Verdict }) {
  const { catalog } = useLibrary()
  return (
    <StatusBadge className="lg:whitespace-nowrap" kind={verdict}>
      {catalog.knowledge.statuses[verdict].label}
    </StatusBadge>
  )
}

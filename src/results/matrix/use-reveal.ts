import { useEffect, useEffectEvent, useState } from 'react'
import { cellElementId, featureElementId, type KnownCell } from './named-cell'

/** Unfolds the cell that the address names, then brings it into view: a fragment cannot, because it names the page already. */
export function useReveal(named: KnownCell | null, unfold: (cell: KnownCell) => void): void {
  const [unfolded, setUnfolded] = useState<KnownCell | null>(null)
  const onNamed = useEffectEvent(unfold)
  const key = named && cellElementId(named)

  // biome-ignore lint/correctness/useExhaustiveDependencies: new rows, as another language makes, name the same cell
  useEffect(() => {
    if (!named) return
    onNamed(named)
    // Arrives with what was unfolded, so that there is something to scroll to.
    setUnfolded(named)
  }, [key])

  useEffect(() => {
    if (!unfolded) return
    const cell = document.getElementById(cellElementId(unfolded))
    const element = cell ?? document.getElementById(featureElementId(unfolded.feature))
    element?.scrollIntoView({ block: 'start', inline: 'nearest' })
    element?.focus({ preventScroll: true })
  }, [unfolded])
}

import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Shelf } from '../../io/assessments'
import type { AssessmentKeeper } from './keeper'

const empty: Shelf = { assessments: [], unreadable: [] }

/** What is kept, read anew with each change here or in another tab; null until it is read. Empty where it is refused. */
export function useShelf(keeper: AssessmentKeeper): Shelf | null {
  const [shelf, setShelf] = useState<Shelf | null>(null)
  const edition = useSyncExternalStore(keeper.subscribe, () => keeper.getState().edition)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the edition says that there is something new to read
  useEffect(() => {
    let isCurrent = true
    const show = (read: Shelf) => {
      if (isCurrent) setShelf(read)
    }
    keeper
      .settled()
      .then(keeper.store.all)
      .then(show, () => show(empty))
    return () => {
      isCurrent = false
    }
  }, [keeper, edition])

  return shelf
}

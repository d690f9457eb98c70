import { useSyncExternalStore } from 'react'
import type { Trial, TrialStore } from './trial-store'

/** What is tried out; the component is drawn again when that changes. */
export function useTrial({ subscribe, readTrial }: TrialStore): Trial {
  return useSyncExternalStore(subscribe, readTrial, readTrial)
}

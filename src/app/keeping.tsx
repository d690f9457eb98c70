import { lazy, Suspense } from 'react'
import { nextIdle } from './prefetch'
import { useIsAlive } from './use-is-alive'

const KeepingNotices = lazy(() =>
  nextIdle()
    .then(() => import('./assessments/keeping-notices'))
    .then(({ KeepingNotices: component }) => ({ default: component }))
    // Offline before it was fetched: the current draft is kept all the same.
    .catch(() => ({ default: () => null })),
)

/** Keeps the assessments of this device, once everything that is seen first is there. */
export function Keeping() {
  return useIsAlive() ? (
    <Suspense fallback={null}>
      <KeepingNotices />
    </Suspense>
  ) : null
}

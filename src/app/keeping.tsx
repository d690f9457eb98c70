import { lazy, Suspense } from 'react'
import { useIsAlive } from '../ui/use-is-alive'
import { useSession } from '../wizard/session-provider'
import { nextIdle } from './prefetch'

/** Milliseconds after the first answer: its consequence comes first. The current draft is kept at once all the same. */
const afterFirstAnswer = 1000

const pause = () => new Promise((resolve) => setTimeout(resolve, afterFirstAnswer))

const loadNotices = () => import('./assessments/keeping-notices').then((part) => ({ default: part.KeepingNotices }))

const KeepingNotices = lazy(() =>
  pause()
    .then(nextIdle)
    .then(loadNotices)
    // Offline before it was fetched: the current draft is kept all the same.
    .catch(() => ({ default: () => null })),
)

const DropTarget = lazy(() =>
  pause()
    .then(nextIdle)
    .then(() => import('./drop-target'))
    .then((part) => ({ default: part.DropTarget }))
    // A file is opened from the start page as well.
    .catch(() => ({ default: () => null })),
)

/** Keeps the assessments of this device, from the first that there is to keep, and opens what is dropped on the page. */
export function Keeping() {
  const isAlive = useIsAlive()
  const hasDraft = useSession(({ isOwn, keeping }) => isOwn || keeping.own !== null || keeping.earlier !== null)
  if (!isAlive) return null
  return (
    <>
      <Suspense fallback={null}>{hasDraft ? <KeepingNotices /> : null}</Suspense>
      <Suspense fallback={null}>
        <DropTarget />
      </Suspense>
    </>
  )
}

import { lazy, Suspense, useState } from 'react'
import { AskingProvider } from '../i18n/use-catalog'
import { useIsAlive } from '../ui/use-is-alive'
import { useSessionStore } from '../wizard/session-provider'
import type { SessionState } from '../wizard/session-store'

const ResumeDraft = lazy(() =>
  import('../wizard/resume-draft').then(({ ResumeDraft: component }) => ({ default: component })),
)

/** Offers the draft of this device. The prerendered page knows of none, so it comes up once the page is alive. */
export function DraftNotice() {
  const { getState } = useSessionStore()
  const [isNeeded] = useState(() => hasSomethingToSay(getState()))
  const isAlive = useIsAlive()
  if (!isAlive || !isNeeded) return null
  return (
    <Suspense fallback={null}>
      <AskingProvider>
        <ResumeDraft />
      </AskingProvider>
    </Suspense>
  )
}

const hasSomethingToSay = ({ keeping }: SessionState) =>
  keeping.own !== null || keeping.earlier !== null || keeping.wasUnreadable

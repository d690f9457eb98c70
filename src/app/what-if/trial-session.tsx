import type { ReactNode } from 'react'
import { SessionProvider, useSessionStore, useToday } from '../../wizard/session-provider'
import { trialOf } from '../../wizard/trial/trial-store'

/** Everything below reads the answers tried out, if there are any; what is no answer still reaches the session above. */
export function TrialSession({ children }: { readonly children: ReactNode }) {
  const trial = trialOf(useSessionStore())
  return (
    <SessionProvider store={trial} today={useToday()}>
      {children}
    </SessionProvider>
  )
}

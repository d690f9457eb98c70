import { createContext, type ReactNode, use, useMemo, useSyncExternalStore } from 'react'
import { draftStore } from '../io/draft'
import type { IsoDate } from '../knowledge/types'
import type { SessionAction } from './session'
import { openSessionStore, type SessionState, type SessionStore } from './session-store'

interface SessionContextValue {
  readonly store: SessionStore
  /** The day that stands where no other is chosen. */
  readonly today: IsoDate
}

const SessionContext = createContext<SessionContextValue | undefined>(undefined)

interface SessionProviderProps extends SessionContextValue {
  readonly children: ReactNode
}

/** Holds what the admin has told, on every page. */
export function SessionProvider({ store, today, children }: SessionProviderProps) {
  const value = useMemo(() => ({ store, today }), [store, today])
  return <SessionContext value={value}>{children}</SessionContext>
}

/** The session that goes on from the drafts on this device, and keeps them. */
export function openSession(): Promise<SessionStore> {
  const open = () => window.localStorage
  return openSessionStore({ current: draftStore(open), earlier: draftStore(open, 'earlier'), now: () => new Date() })
}

/** A part of the session; the component is drawn again only when that part changes. */
export function useSession<Part>(select: (state: SessionState) => Part): Part {
  const { store } = useSessionContext()
  const read = () => select(store.getState())
  return useSyncExternalStore(store.subscribe, read, read)
}

export function useDispatch(): (action: SessionAction) => void {
  return useSessionContext().store.dispatch
}

/** The session as it is now, for handlers and first values: nothing is drawn again when it changes. */
export function useSessionStore(): SessionStore {
  return useSessionContext().store
}

export function useToday(): IsoDate {
  return useSessionContext().today
}

function useSessionContext(): SessionContextValue {
  const value = use(SessionContext)
  if (!value) throw new Error('The session needs a SessionProvider above it.')
  return value
}

import type { Draft, DraftRead, DraftStore } from '../io/draft'
import { emptySession, type Session, type SessionAction, sessionReducer, startedWith } from './session'

interface KeptDraft {
  readonly draft: Draft
  readonly savedAt: string
}

/** What has become of the drafts on this device. */
export interface Keeping {
  /** When the draft was last kept; null while there is nothing to keep or nothing can be kept. */
  readonly savedAt: string | null
  readonly isRefused: boolean
  /** A draft was found that could not be read, and was set aside. */
  readonly wasUnreadable: boolean
  /** A draft that made way for a new start or for a setup from a link. */
  readonly earlier: KeptDraft | null
}

export interface SessionState extends Session {
  readonly keeping: Keeping
}

export interface SessionStore {
  readonly getState: () => SessionState
  readonly subscribe: (listener: () => void) => () => void
  readonly dispatch: (action: SessionAction) => void
}

interface SessionStoreParts {
  readonly current: DraftStore
  readonly earlier: DraftStore
  readonly now: () => Date
}

/** Holds the session and keeps its draft after each change. Nothing that the storage does can stop it. */
export function sessionStore(parts: SessionStoreParts): SessionStore {
  const listeners = new Set<() => void>()
  let state = firstState(parts.current.read(), parts.earlier.read())
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispatch: (action) => {
      const after = sessionReducer(state, action)
      if (after === state) return
      state = { ...after, keeping: keepingAfter(parts, { before: state, after, action }) }
      for (const listener of listeners) listener()
    },
  }
}

interface Step {
  readonly before: SessionState
  readonly after: Session
  readonly action: SessionAction
}

function keepingAfter(parts: SessionStoreParts, step: Step): Keeping {
  const { before, after, action } = step
  const { keeping } = before
  if (action.type === 'restarted') {
    const earlier = action.keeps ? setAside(parts, step) : keeping.earlier
    parts.current.forget()
    return { ...keeping, savedAt: null, earlier }
  }
  // Until somebody else's setup is changed here, the own draft stays where it is stored.
  if (!after.isOwn) return { ...keeping, savedAt: null, earlier: ownDraft(parts, before) ?? keeping.earlier }
  const makesWay = !before.isOwn || action.type === 'resumed'
  const kept = makesWay ? { ...keeping, earlier: setAside(parts, step) } : keeping
  const savedAt = parts.now().toISOString()
  const isKept = parts.current.write(after.draft, savedAt)
  return { ...kept, savedAt: isKept ? savedAt : null, isRefused: !isKept }
}

/** The own draft is about to be written over: it becomes the earlier one, unless it is the one taken up again. */
function setAside(parts: SessionStoreParts, { before, action }: Step): Keeping['earlier'] {
  const resumed = action.type === 'resumed' ? action.draft : null
  const own = ownDraft(parts, before)
  if (own && !isSame(own.draft, resumed)) {
    parts.earlier.write(own.draft, own.savedAt)
    return own
  }
  const last = before.keeping.earlier
  if (!last || !isSame(last.draft, resumed)) return last
  const stored = parts.earlier.read()
  if (stored.kind !== 'ok') return null
  if (!isSame(stored.draft, resumed)) return stored
  parts.earlier.forget()
  return null
}

function ownDraft({ current, now }: SessionStoreParts, { isOwn, draft, keeping }: SessionState): KeptDraft | null {
  if (isOwn) return { draft, savedAt: keeping.savedAt ?? now().toISOString() }
  const stored = current.read()
  return stored.kind === 'ok' ? stored : null
}

const isSame = (one: Draft, other: Draft | null) => other !== null && JSON.stringify(one) === JSON.stringify(other)

function firstState(own: DraftRead, earlier: DraftRead): SessionState {
  return {
    ...(own.kind === 'ok' ? startedWith(own.draft) : emptySession),
    keeping: {
      savedAt: own.kind === 'ok' ? own.savedAt : null,
      isRefused: own.kind === 'blocked',
      wasUnreadable: own.kind === 'unreadable',
      earlier: earlier.kind === 'ok' ? earlier : null,
    },
  }
}

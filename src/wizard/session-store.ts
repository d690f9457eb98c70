import type { DraftStore } from '../io/draft'
import type { Draft, KeptDraft } from '../io/draft-type'
import { emptySession, type Session, type SessionAction, sessionReducer, startedWith } from './session'

/** What has become of the drafts on this device. */
interface Keeping {
  /** The admin's own draft, as last kept or meant to be: also while somebody else's setup is looked at. */
  readonly own: KeptDraft | null
  /** A draft that made way for a new start or for a setup from a link. */
  readonly earlier: KeptDraft | null
  /** The browser keeps nothing. */
  readonly isRefused: boolean
  /** A draft was found that could not be read, and was set aside. */
  readonly wasUnreadable: boolean
}

export interface SessionState extends Session {
  readonly keeping: Keeping
}

export interface SessionStore {
  readonly getState: () => SessionState
  readonly subscribe: (listener: () => void) => () => void
  readonly dispatch: (action: SessionAction) => void
  /** From now on this tells, before each change, whether the own draft has been changed elsewhere: then it goes on as a copy. */
  readonly guardWith: (isOutdated: () => boolean) => void
}

interface SessionStoreParts {
  readonly current: DraftStore
  readonly earlier: DraftStore
  readonly now: () => Date
  isOutdated?: () => boolean
}

/** The session that the drafts on this device make: what was answered before goes on. */
export async function openSessionStore(parts: SessionStoreParts): Promise<SessionStore> {
  const [own, earlier] = await Promise.all([parts.current.read(), parts.earlier.read()])
  return sessionStore(parts, {
    ...(own.kind === 'ok' ? startedWith(own.kept.draft) : emptySession),
    keeping: {
      own: own.kind === 'ok' ? own.kept : null,
      earlier: earlier.kind === 'ok' ? earlier.kept : null,
      isRefused: own.kind === 'blocked',
      wasUnreadable: own.kind === 'unreadable',
    },
  })
}

const nothingKept: Keeping = { own: null, earlier: null, isRefused: false, wasUnreadable: false }

/** Where there is no device: a page made ahead of its reader. */
export const forgetfulStore = (): SessionStore => {
  const nowhere: DraftStore = { read: async () => ({ kind: 'none' }), write: () => true, forget: () => undefined }
  const parts = { current: nowhere, earlier: nowhere, now: () => new Date(0) }
  return sessionStore(parts, { ...emptySession, keeping: nothingKept })
}

/** Holds the session and keeps its draft after each change. Nothing that the storage does can stop it. */
function sessionStore(parts: SessionStoreParts, first: SessionState): SessionStore {
  const listeners = new Set<() => void>()
  let state = first
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
    guardWith: (isOutdated) => {
      parts.isOutdated = isOutdated
    },
  }
}

interface Step {
  readonly before: SessionState
  readonly after: Session
  readonly action: SessionAction
}

function keepingAfter(parts: SessionStoreParts, { before, after, action }: Step): Keeping {
  const { keeping } = before
  if (action.type === 'restarted') {
    parts.current.forget()
    return { ...(action.keeps ? withOwnSetAside(parts, keeping) : keeping), own: null }
  }
  if (action.type === 'earlier-forgotten') {
    parts.earlier.forget()
    return { ...keeping, earlier: null }
  }
  // Somebody else's setup is nobody's draft until it is changed here.
  if (!after.isOwn) return keeping
  if (action.type === 'taken-up') return keepingTakenUp(parts, keeping, action.kept)
  const savedAt = parts.now().toISOString()
  const known = parts.isOutdated?.() ? undefined : begunAt({ before, after, action })
  const kept = { draft: after.draft, savedAt, begunAt: known ?? savedAt }
  const isKept = parts.current.write(kept)
  return { ...othersAfter(parts, { before, after, action }), own: kept, isRefused: !isKept }
}

function keepingTakenUp(parts: SessionStoreParts, keeping: Keeping, kept: KeptDraft | null): Keeping {
  if (!kept || kept === keeping.own) return keeping
  return { ...keeping, own: kept, isRefused: !parts.current.write(kept) }
}

/** When the draft was begun; undefined for one that begins now. */
function begunAt({ before, after, action }: Step): string | undefined {
  const { own, earlier } = before.keeping
  const known = action.type === 'resumed' ? [own, earlier].find((kept) => isSame(kept, after.draft)) : own
  return before.isOwn || action.type === 'resumed' ? (known?.begunAt ?? known?.savedAt) : undefined
}

/** What becomes of the earlier draft when another takes the place of the own one. */
function othersAfter(parts: SessionStoreParts, { before, after, action }: Step): Keeping {
  const { keeping } = before
  if (action.type !== 'resumed') return before.isOwn ? keeping : withOwnSetAside(parts, keeping)
  if (isSame(keeping.own, after.draft)) return keeping
  if (keeping.own) return withOwnSetAside(parts, keeping)
  if (!isSame(keeping.earlier, after.draft)) return keeping
  parts.earlier.forget()
  return { ...keeping, earlier: null }
}

function withOwnSetAside(parts: SessionStoreParts, keeping: Keeping): Keeping {
  if (!keeping.own) return keeping
  parts.earlier.write(keeping.own)
  return { ...keeping, earlier: keeping.own }
}

const isSame = (kept: KeptDraft | null, draft: Draft) =>
  kept !== null && JSON.stringify(kept.draft) === JSON.stringify(draft)

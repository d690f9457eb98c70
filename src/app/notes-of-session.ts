import { type Progress, type StepProgress, withoutEmptySteps } from '../engine/progress'
import type { Draft, KeptDraft } from '../io/draft-type'
import { type KeptNotes, type NotesStore, noNotes, notesStore } from '../io/progress'
import type { RunbookWay } from '../knowledge/runbook/types'
import type { NotesSource } from '../results/runbook/notes-source'
import type { SessionState, SessionStore } from '../wizard/session-store'

/** A setup that came from elsewhere, with what its sender noted. */
interface Opened {
  /** Under which its notes are kept on this device; null where nothing brings the setup back after a reload. */
  readonly key: string | null
  readonly progress: Progress
}

interface Current {
  readonly draft: Draft
  readonly isOwn: boolean
  readonly key: string | null
  readonly notes: KeptNotes
}

const known = new WeakMap<SessionStore, SessionNotes>()

/** The notes that belong to whatever the session holds: one joint for the life of the page. */
export function notesOf(session: SessionStore): SessionNotes {
  const notes =
    known.get(session) ??
    new SessionNotes(
      session,
      notesStore(() => window.localStorage),
    )
  known.set(session, notes)
  return notes
}

/**
 * Own drafts keep their notes by the moment they were begun, links by their text: so no link touches what is noted about
 * the reader's own tenant. Once somebody else's setup is changed here it is an own draft, and its notes go along.
 */
export class SessionNotes implements NotesSource {
  readonly #session: SessionStore
  readonly #store: NotesStore
  readonly #listeners = new Set<() => void>()
  #state: SessionState
  #current: Current
  #foreign: { readonly draft: Draft; readonly opened: Opened } | null = null
  #discarded: { readonly draft: Draft; readonly notes: KeptNotes } | null = null

  constructor(session: SessionStore, store: NotesStore) {
    this.#session = session
    this.#store = store
    this.#state = session.getState()
    this.#current = this.#currentOf(this.#state)
    session.subscribe(() => this.#follow())
  }

  readonly read = (): KeptNotes => this.#current.notes

  /** Under which things are kept beside this assessment; null where nothing brings it back after a reload. */
  readonly key = (): string | null => this.#current.key

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Another tab may have noted something about the same assessment meanwhile: only this step is this tab's to change. */
  readonly note = (step: string, noted: StepProgress): void => {
    const { key, notes: shown } = this.#current
    const notes = (key === null ? null : this.#store.read(key)) ?? shown
    this.#change({ ...notes, progress: withoutEmptySteps({ ...notes.progress, [step]: noted }) })
  }

  readonly choose = (way: RunbookWay): void => this.#change({ ...this.#current.notes, way })

  /** To be told when the notes kept for this assessment were changed by somebody else. */
  readonly refresh = (): void => {
    this.#current = this.#currentOf(this.#session.getState())
    this.#tell()
  }

  /** To be told right after the session has opened a setup from elsewhere. */
  readonly opened = (opened: Opened): void => {
    this.#foreign = { draft: this.#session.getState().draft, opened }
    this.#current = this.#currentOf(this.#session.getState())
    this.#tell()
  }

  #currentOf({ draft, isOwn, keeping }: SessionState): Current {
    const sent = !isOwn && this.#foreign?.draft === draft ? this.#foreign.opened : null
    const key = isOwn ? ownKey(keeping.own) : (sent?.key ?? null)
    const kept = key === null ? null : this.#store.read(key)
    return { draft, isOwn, key, notes: kept ?? (sent ? { ...noNotes, progress: sent.progress } : noNotes) }
  }

  #follow(): void {
    const [before, was] = [this.#state, this.#current]
    this.#state = this.#session.getState()
    this.#forgetDiscarded(before)
    this.#current = this.#currentOf(this.#state)
    this.#inherit(was)
    this.#tell()
  }

  /** A draft that is neither the own one nor set aside any more is discarded, but can be brought back for a while. */
  #forgetDiscarded({ keeping: { own } }: SessionState): void {
    const key = ownKey(own)
    const { keeping } = this.#state
    // One that makes way for another is still kept among the assessments of this device.
    if (own === null || key === null || keeping.own !== null || ownKey(keeping.earlier) === key) return
    this.#discarded = { draft: own.draft, notes: this.#store.read(key) ?? noNotes }
    this.#store.forget(key)
  }

  /** A draft begun just now goes on with the notes of what it was made from. */
  #inherit(was: Current): void {
    const { own } = this.#state.keeping
    const { isOwn, key, draft } = this.#current
    const isNew = isOwn && key !== null && own?.begunAt === own?.savedAt && this.#store.read(key) === null
    if (!isNew) return
    const restored = this.#discarded?.draft === draft ? this.#discarded.notes : null
    const notes = restored ?? was.notes
    if (notes !== noNotes) this.#keep(notes)
  }

  #keep(notes: KeptNotes): void {
    this.#current = { ...this.#current, notes }
    if (this.#current.key !== null) this.#store.write(this.#current.key, notes)
  }

  #change(notes: KeptNotes): void {
    this.#keep(notes)
    // Under no key it would be lost with the page: from here on this is the reader's own draft, which takes the notes over.
    if (this.#current.key === null) this.#session.dispatch({ type: 'described', texts: {} })
    else this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}

const ownKey = (kept: KeptDraft | null): string | null => kept && notesKey(kept)

/** Under which the notes about an own draft are kept. */
export const notesKey = ({ begunAt, savedAt }: KeptDraft): string => `draft ${begunAt ?? savedAt}`

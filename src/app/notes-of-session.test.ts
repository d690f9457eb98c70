import { describe, expect, it } from 'vitest'
import { draftStore } from '../io/draft'
import { notesStore } from '../io/progress'
import { storageOf } from '../io/test-storage'
import { openSessionStore } from '../wizard/session-store'
import { SessionNotes } from './notes-of-session'

const link = { type: 'opened', setup: { version: 1, groups: [{ name: '1' }] } } as const
const answer = { type: 'answered', question: 'cloud', groups: null, answer: 'gcc' } as const
const noted = (note: string) => ({ progress: { some: { note } } })

/** A page on a device: opened again on the same storage it is the same device after a reload. */
async function pageOn(open: () => Storage) {
  let minute = 0
  const now = () => new Date(Date.UTC(2026, 10, 21, 10, minute++))
  const parts = { current: draftStore(open), earlier: draftStore(open, 'earlier'), now }
  const session = await openSessionStore(parts)
  const kept = new Map<string, ReturnType<SessionNotes['read']>>()
  // Steps are registered by the knowledge: the store of the notes has tests of its own.
  const store = {
    read: (key: string) => kept.get(key) ?? null,
    write: (key: string, notes: ReturnType<SessionNotes['read']>) => void kept.set(key, notes),
    forget: (key: string) => void kept.delete(key),
  }
  return { session, notes: new SessionNotes(session, store), kept }
}

/** The same page with a link opened over its own draft, each with a note. */
async function pageWithLink() {
  const storage = storageOf()
  const page = await pageOn(() => storage)
  page.notes.note('some', { note: 'mine' })
  const own = page.session.getState().draft
  page.session.dispatch(link)
  page.notes.opened({ key: 'link a', progress: { some: { note: 'theirs' } } })
  return { ...page, own }
}

describe('the notes of a session', () => {
  it('stay with the own draft while its answers change', async () => {
    const storage = storageOf()
    const { session, notes } = await pageOn(() => storage)
    notes.note('some', { note: 'mine' })
    expect(session.getState().isOwn).toBe(true)
    session.dispatch(answer)
    expect(notes.read()).toMatchObject(noted('mine'))
  })

  it('of a link never touch those of the own draft', async () => {
    const { session, notes, kept, own } = await pageWithLink()
    expect(notes.read()).toMatchObject(noted('theirs'))
    notes.note('some', { note: 'about theirs' })
    expect(session.getState().isOwn).toBe(false)
    expect(kept.get('link a')).toMatchObject(noted('about theirs'))
    session.dispatch({ type: 'resumed', draft: own })
    expect(notes.read()).toMatchObject(noted('mine'))
  })

  it('go along when somebody else’s setup becomes an own draft', async () => {
    const { session, notes, own } = await pageWithLink()
    session.dispatch(answer)
    expect(notes.read()).toMatchObject(noted('theirs'))
    session.dispatch({ type: 'resumed', draft: own })
    expect(notes.read()).toMatchObject(noted('mine'))
  })

  it('about a setup from a file make it an own draft, which a reload brings back', async () => {
    const storage = storageOf()
    const { session, notes } = await pageOn(() => storage)
    session.dispatch(link)
    notes.opened({ key: null, progress: { other: { done: true } } })
    notes.note('some', { note: 'mine' })
    expect(session.getState().isOwn).toBe(true)
    expect(notes.read().progress).toEqual({ other: { done: true }, some: { note: 'mine' } })
  })

  it('go with a discarded draft, and come back with it', async () => {
    const storage = storageOf()
    const { session, notes, kept } = await pageOn(() => storage)
    notes.note('some', { note: 'mine' })
    const own = session.getState().draft
    session.dispatch({ type: 'restarted', keeps: false })
    expect(notes.read().progress).toEqual({})
    expect(kept.size).toBe(0)
    session.dispatch({ type: 'resumed', draft: own })
    expect(notes.read()).toMatchObject(noted('mine'))
  })

  it('are not taken over by a new start', async () => {
    const storage = storageOf()
    const { session, notes } = await pageOn(() => storage)
    notes.note('some', { note: 'mine' })
    session.dispatch({ type: 'restarted', keeps: true })
    session.dispatch(answer)
    expect(notes.read().progress).toEqual({})
  })
})

describe('the store of notes', () => {
  it('goes on where storage refuses', () => {
    const store = notesStore(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    store.write('a', { progress: {}, way: 'manual' })
    expect(store.read('a')).toEqual({ progress: {}, way: 'manual' })
  })

  it('sets aside what it cannot read, and starts anew', () => {
    const storage = storageOf()
    for (const text of [
      '{',
      '[]',
      '{"version":2,"notes":{}}',
      '{"version":1,"notes":{"a":{"progress":{"moon":{}},"way":"wizard"}}}',
    ]) {
      storage.setItem('coexist.progress', text)
      const store = notesStore(() => storage)
      expect(store.read('a')).toBeNull()
      expect(storage.getItem('coexist.progress.unreadable')).toBe(text)
      store.write('a', { progress: {}, way: 'manual' })
      expect(notesStore(() => storage).read('a')).toEqual({ progress: {}, way: 'manual' })
    }
  })
})

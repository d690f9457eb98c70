import { describe, expect, it } from 'vitest'
import { draftStore } from '../io/draft'
import { storageOf } from '../io/test-storage'
import { openSessionStore } from './session-store'
import { mixedTenant } from './test-draft'

const answerCloud = { type: 'answered', question: 'cloud', groups: null, answer: 'gcc' } as const
const link = { type: 'opened', setup: { version: 1, groups: [{ name: '1' }] } } as const

function storeOn(open: () => Storage) {
  const now = () => new Date('2026-11-21T10:00:00Z')
  return openSessionStore({ current: draftStore(open), earlier: draftStore(open, 'earlier'), now })
}

const refuse = () => {
  throw new DOMException('denied', 'SecurityError')
}

/** A device that holds the mixed tenant's draft. */
function device() {
  const storage = storageOf()
  draftStore(() => storage).write({ draft: mixedTenant, savedAt: '2026-11-20T10:00:00.000Z' })
  return { storage, open: () => storage }
}

describe('the session', () => {
  it('keeps the draft after each answer', async () => {
    const storage = storageOf()
    const store = await storeOn(() => storage)
    expect(store.getState().keeping.own).toBeNull()
    store.dispatch(answerCloud)
    expect(store.getState().keeping).toMatchObject({ own: { savedAt: '2026-11-21T10:00:00.000Z' }, isRefused: false })
    const later = await storeOn(() => storage)
    expect(later.getState()).toMatchObject({ isOwn: true, draft: { tenant: { cloud: 'gcc' } } })
  })

  it('goes on without keeping where storage refuses, and says so', async () => {
    const store = await storeOn(refuse)
    expect(store.getState().keeping.isRefused).toBe(true)
    store.dispatch(answerCloud)
    expect(store.getState()).toMatchObject({ draft: { tenant: { cloud: 'gcc' } }, keeping: { isRefused: true } })
  })

  it('keeps the whole draft again after the storage has been cleared', async () => {
    const { storage, open } = device()
    const store = await storeOn(open)
    storage.clear()
    store.dispatch(answerCloud)
    expect((await storeOn(open)).getState().draft).toEqual({ ...mixedTenant, tenant: { cloud: 'gcc' } })
  })

  it('leaves the own draft on the device while somebody else’s setup is only looked at', async () => {
    const { open } = device()
    const store = await storeOn(open)
    store.dispatch(link)
    expect((await storeOn(open)).getState().draft).toEqual(mixedTenant)
    expect(store.getState()).toMatchObject({ isOwn: false, keeping: { own: { draft: mixedTenant }, earlier: null } })
  })

  it('sets the own draft aside once somebody else’s setup is changed', async () => {
    const { open } = device()
    const store = await storeOn(open)
    store.dispatch(link)
    store.dispatch(answerCloud)
    const later = (await storeOn(open)).getState()
    expect(later.draft.tenant).toEqual({ cloud: 'gcc' })
    expect(later.keeping.earlier?.draft).toEqual(mixedTenant)
  })

  it('takes the own draft up again after looking at a link, without a copy of it', async () => {
    const { open } = device()
    const store = await storeOn(open)
    store.dispatch(link)
    store.dispatch({ type: 'resumed', draft: mixedTenant })
    expect(store.getState().keeping.earlier).toBeNull()
    expect((await storeOn(open)).getState().draft).toEqual(mixedTenant)
  })

  it('sets the draft aside for a new start and takes it up again', async () => {
    const { open } = device()
    const store = await storeOn(open)
    store.dispatch({ type: 'restarted', keeps: true })
    expect(store.getState()).toMatchObject({ isOwn: false, keeping: { own: null, earlier: { draft: mixedTenant } } })
    store.dispatch({ type: 'resumed', draft: mixedTenant })
    const later = (await storeOn(open)).getState()
    expect(later).toMatchObject({ draft: mixedTenant, isOwn: true, keeping: { earlier: null } })
  })

  it('sets the draft aside for a new start even where nothing can be stored', async () => {
    const store = await storeOn(refuse)
    store.dispatch(answerCloud)
    store.dispatch({ type: 'restarted', keeps: true })
    expect(store.getState().keeping.earlier?.draft.tenant).toEqual({ cloud: 'gcc' })
  })

  it('swaps the two drafts when the earlier one is taken up', async () => {
    const { open } = device()
    const store = await storeOn(open)
    store.dispatch({ type: 'restarted', keeps: true })
    store.dispatch(answerCloud)
    store.dispatch({ type: 'resumed', draft: mixedTenant })
    const later = (await storeOn(open)).getState()
    expect(later.draft).toEqual(mixedTenant)
    expect(later.keeping.earlier?.draft.tenant).toEqual({ cloud: 'gcc' })
  })

  it('forgets a discarded draft, until it is restored', async () => {
    const { open } = device()
    const store = await storeOn(open)
    store.dispatch({ type: 'restarted', keeps: false })
    expect((await storeOn(open)).getState()).toMatchObject({ isOwn: false, keeping: { own: null, earlier: null } })
    store.dispatch({ type: 'resumed', draft: mixedTenant })
    expect((await storeOn(open)).getState().draft).toEqual(mixedTenant)
  })
})

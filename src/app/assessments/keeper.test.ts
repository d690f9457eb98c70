import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { type AssessmentStore, assessmentStore } from '../../io/assessments'
import { draftStore } from '../../io/draft'
import { mixedTenant } from '../../wizard/test-draft'
import { answer, clouds, newBrowser, storage, tab, titled, titles } from './test-tabs'

beforeEach(newBrowser)

const refusing = (name: string): AssessmentStore => {
  const refuse = () => Promise.reject(new DOMException('no', name))
  return { all: refuse, get: refuse, put: refuse, remove: refuse, raw: refuse, erase: refuse }
}

describe('the keeper', () => {
  it('takes over the drafts that were kept before there were many', async () => {
    draftStore(() => storage).write({ draft: { ...mixedTenant, title: 'Now' }, savedAt: '2026-11-20T10:00:00.000Z' })
    const earlier = { draft: { ...mixedTenant, title: 'Before' }, savedAt: '2026-11-19T10:00:00.000Z' }
    draftStore(() => storage, 'earlier').write(earlier)
    await tab()
    expect(await titles()).toEqual(['Before', 'Now'])
  })

  it('keeps the keystrokes that the database missed when the page was killed', async () => {
    const { session, keeper } = await tab()
    session.dispatch(answer('gcc'))
    await keeper.settled()
    const kept = session.getState().keeping.own
    if (!kept) throw new Error('Nothing is kept')
    draftStore(() => storage).write({
      ...kept,
      draft: { ...kept.draft, title: 'last' },
      savedAt: '2026-11-21T11:00:00.000Z',
    })
    await tab()
    expect(await titles()).toEqual(['last'])
  })

  it('keeps each new start beside the others', async () => {
    const { session, keeper } = await tab()
    for (const title of ['one', 'two', 'three']) {
      session.dispatch({ type: 'restarted', keeps: true })
      session.dispatch(titled(title))
    }
    await keeper.settled()
    expect(await titles()).toEqual(['one', 'three', 'two'])
  })

  it('forgets what is discarded, and nothing else', async () => {
    const { session, keeper } = await tab()
    session.dispatch(titled('one'))
    session.dispatch({ type: 'restarted', keeps: true })
    session.dispatch(titled('two'))
    session.dispatch({ type: 'restarted', keeps: false })
    await keeper.settled()
    await expect.poll(titles).toEqual(['one'])
  })

  it('goes on with another assessment as it was kept', async () => {
    const { session, keeper } = await tab()
    session.dispatch(titled('one'))
    const { own } = session.getState().keeping
    session.dispatch({ type: 'restarted', keeps: true })
    session.dispatch(titled('two'))
    await keeper.settled()
    expect(await keeper.takeUp(own?.begunAt ?? '')).toBe(true)
    expect(session.getState()).toMatchObject({ isOwn: true, draft: { title: 'one' }, keeping: { own, earlier: null } })
    await keeper.settled()
    expect(await titles()).toEqual(['one', 'two'])
  })

  it('leaves what is kept alone while somebody else’s setup is looked at', async () => {
    const { session, keeper } = await tab()
    session.dispatch(titled('mine'))
    session.dispatch({ type: 'opened', setup: { version: 1, title: 'theirs', groups: [{ name: '1' }] } })
    await keeper.settled()
    expect(await titles()).toEqual(['mine'])
    session.dispatch({ type: 'taken-up', kept: session.getState().keeping.own })
    expect(session.getState()).toMatchObject({ isOwn: true, draft: { title: 'mine' } })
  })
})

describe('a browser that refuses', () => {
  it.each([
    ['to keep anything', 'InvalidAccessError', 'refused'],
    ['for want of room', 'QuotaExceededError', 'full'],
  ])('%s is reported, and the current draft is kept all the same', async (_what, name, refusal) => {
    const { session, keeper } = await tab({ store: refusing(name) })
    session.dispatch(answer('gcc'))
    await keeper.settled()
    expect(keeper.getState().refusal).toBe(refusal)
    expect(await draftStore(() => storage).read()).toMatchObject({ kept: { draft: { tenant: { cloud: 'gcc' } } } })
  })

  it('has another tab’s draft set aside before it is written over', async () => {
    const store = refusing('InvalidAccessError')
    const one = await tab({ store })
    one.session.dispatch(titled('one'))
    const other = await tab({ store })
    other.session.dispatch({ type: 'restarted', keeps: true })
    other.session.dispatch(titled('two'))
    await Promise.all([one.keeper.settled(), other.keeper.settled()])
    one.session.dispatch(answer('gcc'))
    expect(await draftStore(() => storage, 'earlier').read()).toMatchObject({ kept: { draft: { title: 'two' } } })
  })

  it('and then lets it, gets everything that waited', async () => {
    const real = assessmentStore()
    let isRefusing = true
    const put: AssessmentStore['put'] = (...all) =>
      isRefusing ? refusing('QuotaExceededError').put(...all) : real.put(...all)
    const { session, keeper } = await tab({ store: { ...real, put } })
    session.dispatch(titled('one'))
    await keeper.settled()
    session.dispatch({ type: 'restarted', keeps: true })
    isRefusing = false
    session.dispatch(titled('two'))
    await keeper.settled()
    expect(keeper.getState().refusal).toBeNull()
    expect(await titles()).toEqual(['one', 'two'])
  })

  it('that was cleared meanwhile has the whole draft again with the next answer', async () => {
    const { session, keeper } = await tab()
    session.dispatch(titled('one'))
    await keeper.settled()
    storage.clear()
    await assessmentStore().erase()
    session.dispatch(answer('gcc'))
    await keeper.settled()
    expect(await titles()).toEqual(['one'])
    expect(await clouds()).toEqual(['gcc'])
  })
})

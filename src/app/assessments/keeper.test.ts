import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { AssessmentNews, NewsChannel } from '../../io/assessment-news'
import { type AssessmentStore, assessmentStore } from '../../io/assessments'
import { draftStore } from '../../io/draft'
import { openSessionStore } from '../../wizard/session-store'
import { mixedTenant } from '../../wizard/test-draft'
import { draftJournal } from './journal'
import { AssessmentKeeper } from './keeper'

const answer = (cloud: string) => ({ type: 'answered', question: 'cloud', groups: null, answer: cloud }) as const
const titled = (title: string) => ({ type: 'described', texts: { title } }) as const

let storage: Storage
let channels: ((news: AssessmentNews) => void)[]
let minute: number

beforeEach(async () => {
  storage = storageOf()
  channels = []
  minute = 0
  await assessmentStore().erase()
})

function storageOf(): Storage {
  const kept = new Map<string, string>()
  return {
    length: 0,
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: () => null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  }
}

/** As a browser does it: heard by all others, after whatever is going on. */
function channel(isDeaf: boolean): NewsChannel {
  let own: ((news: AssessmentNews) => void) | undefined
  return {
    tell: (news) => {
      for (const hear of channels) if (hear !== own) queueMicrotask(() => hear(news))
    },
    listen: (hear) => {
      own = hear
      if (!isDeaf) channels.push(hear)
    },
  }
}

interface TabOptions {
  readonly isDeaf?: boolean
  readonly store?: AssessmentStore
}

/** A tab of one browser; deaf, it hears nothing of the others. */
async function tab({ isDeaf = false, store = assessmentStore() }: TabOptions = {}) {
  const open = () => storage
  const now = () => new Date(Date.UTC(2026, 10, 21, 10, minute++))
  const session = await openSessionStore({ current: draftStore(open), earlier: draftStore(open, 'earlier'), now })
  const keeper = new AssessmentKeeper({ session, store, news: channel(isDeaf), journal: draftJournal(open) })
  await keeper.begin()
  return { session, keeper }
}

const titles = async () => (await assessmentStore().all()).assessments.map(({ draft }) => draft.title).sort()
const clouds = async () => (await assessmentStore().all()).assessments.map(({ draft }) => draft.tenant.cloud).sort()

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

describe('two tabs', () => {
  /** Both hold the same assessment. */
  async function pair(options: TabOptions = {}) {
    const one = await tab(options)
    one.session.dispatch(titled('shared'))
    await one.keeper.settled()
    return { one, other: await tab(options) }
  }

  it('with an assessment each never touch each other’s', async () => {
    const { one, other } = await pair()
    other.session.dispatch({ type: 'restarted', keeps: true })
    other.session.dispatch(titled('second'))
    one.session.dispatch(answer('gcc'))
    other.session.dispatch(answer('dod'))
    await Promise.all([one.keeper.settled(), other.keeper.settled()])
    expect(await titles()).toEqual(['second', 'shared'])
    expect(await clouds()).toEqual(['dod', 'gcc'])
  })

  it('the second is told, and goes on as a copy when it is changed', async () => {
    const { one, other } = await pair()
    one.session.dispatch(answer('gcc'))
    await one.keeper.settled()
    expect(other.keeper.getState().elsewhere).toBe('changed')
    other.session.dispatch(answer('dod'))
    await other.keeper.settled()
    expect(other.keeper.getState()).toMatchObject({ elsewhere: null, isCopy: true })
    expect(await titles()).toEqual(['shared', 'shared (2)'])
    expect(await clouds()).toEqual(['dod', 'gcc'])
  })

  it('the second takes up what the first has made of it, if that is wished', async () => {
    const { one, other } = await pair()
    one.session.dispatch(answer('gcc'))
    await one.keeper.settled()
    await other.keeper.takeUp(other.session.getState().keeping.own?.begunAt ?? '')
    expect(other.session.getState().draft.tenant.cloud).toBe('gcc')
    other.session.dispatch(answer('dod'))
    await other.keeper.settled()
    expect(await clouds()).toEqual(['dod'])
  })

  it('that hear nothing of each other look before they write', async () => {
    const { one, other } = await pair({ isDeaf: true })
    one.session.dispatch(answer('gcc'))
    await one.keeper.settled()
    other.session.dispatch(answer('dod'))
    await other.keeper.settled()
    expect(await clouds()).toEqual(['dod', 'gcc'])
  })

  it('that cannot even see each other’s copy lose nothing either', async () => {
    const { one, other } = await pair({ isDeaf: true })
    one.session.dispatch(answer('gcc'))
    await one.keeper.settled()
    storage.clear()
    other.session.dispatch(answer('dod'))
    await other.keeper.settled()
    expect(other.keeper.getState().isCopy).toBe(true)
    expect(await clouds()).toEqual(['dod', 'gcc'])
  })

  it('keep what one of them deletes and the other changes', async () => {
    const { one, other } = await pair()
    await one.keeper.remove(one.session.getState().keeping.own?.begunAt ?? '')
    await Promise.resolve()
    expect(other.keeper.getState().elsewhere).toBe('removed')
    other.session.dispatch(answer('dod'))
    await other.keeper.settled()
    expect(await titles()).toEqual(['shared (2)'])
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

import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { answer, clouds, newBrowser, storage, type TabOptions, tab, titled, titles } from './test-tabs'

beforeEach(newBrowser)

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

import { describe, expect, it } from 'vitest'
import { draftStore } from '../../io/draft'
import { storageOf } from '../../io/test-storage'
import { openSessionStore, type SessionStore } from '../session-store'
import { mixedTenant } from '../test-draft'
import { baseOf, trialStore } from './trial-store'

const oauth = { type: 'answered', question: 'exchange-oauth', groups: null, answer: 'yes' } as const
const moved = { type: 'answered', question: 'mailbox', groups: ['g1'], answer: 'exchange-online' } as const

/** A page on a device that holds the mixed tenant's draft, with what its tab keeps. */
async function page(tab = storageOf()) {
  const device = storageOf()
  draftStore(() => device).write({ draft: mixedTenant, savedAt: '2026-11-20T10:00:00.000Z' })
  const open = () => device
  const parts = { current: draftStore(open), earlier: draftStore(open, 'earlier'), now: () => new Date(0) }
  const base = await openSessionStore(parts)
  return { base, tab, trial: trialStore(base, () => tab) }
}

const mailboxes = (session: SessionStore) => session.getState().draft.groups.map(({ answers }) => answers.mailbox)

describe('a trial', () => {
  it('leaves the draft as it is, to the very object', async () => {
    const { base, trial } = await page()
    const before = base.getState()
    trial.dispatch(oauth)
    trial.dispatch(moved)
    expect(base.getState()).toBe(before)
    expect(trial.getState().draft.tenant).toMatchObject({ 'exchange-oauth': 'yes' })
    expect(mailboxes(trial)).toEqual(['exchange-online', 'exchange-online'])
  })

  it('that has changed nothing is the session itself', async () => {
    const { base, trial } = await page()
    trial.dispatch(oauth)
    trial.dispatch({ ...oauth, answer: null })
    expect(trial.readTrial().changes).toEqual([])
    expect(trial.getState()).toBe(base.getState())
    expect(baseOf(trial)).toBe(base)
    expect(baseOf(base)).toBe(base)
  })

  it('outlives a reload of the page', async () => {
    const { trial, tab } = await page()
    trial.dispatch(moved)
    const reloaded = await page(tab)
    expect(reloaded.trial.readTrial().changes).toEqual([
      { question: 'mailbox', group: 'g1', answer: 'exchange-online' },
    ])
    expect(mailboxes(reloaded.base)).toEqual(['exchange-server', 'exchange-online'])
  })

  it('is kept by one call, and undone by one', async () => {
    const { base, trial, tab } = await page()
    const before = base.getState().draft
    trial.dispatch(oauth)
    trial.dispatch(moved)
    trial.keep()
    expect(mailboxes(base)).toEqual(['exchange-online', 'exchange-online'])
    expect(trial.readTrial()).toMatchObject({ changes: [], ended: { isKept: true } })
    expect((await page(tab)).trial.readTrial().changes).toEqual([])
    trial.undo()
    expect(base.getState().draft).toEqual(before)
    expect(trial.readTrial().changes).toHaveLength(2)
  })

  it('is discarded by one call, and undone by one', async () => {
    const { base, trial } = await page()
    const before = base.getState()
    trial.dispatch(oauth)
    trial.discard()
    expect(trial.getState()).toBe(before)
    trial.undo()
    expect(trial.getState().draft.tenant).toMatchObject({ 'exchange-oauth': 'yes' })
    expect(base.getState()).toBe(before)
  })

  it('gives single answers back', async () => {
    const { trial } = await page()
    trial.dispatch(oauth)
    trial.dispatch(moved)
    trial.takeBack({ question: 'exchange-oauth', group: null, answer: 'yes' })
    expect(trial.readTrial().changes).toEqual([{ question: 'mailbox', group: 'g1', answer: 'exchange-online' }])
  })

  it('goes on beside a draft that changes', async () => {
    const { base, trial } = await page()
    trial.dispatch(moved)
    base.dispatch({ type: 'group-described', group: 'g1', texts: { name: 'Paris' } })
    expect(trial.getState().draft.groups[0]).toMatchObject({ name: 'Paris', answers: { mailbox: 'exchange-online' } })
    base.dispatch({ type: 'group-removed', group: 'g1' })
    expect(mailboxes(trial)).toEqual(['exchange-online'])
    expect(trial.readTrial().changes).toEqual([])
    base.dispatch({ type: 'group-restored' })
    expect(mailboxes(trial)).toEqual(['exchange-online', 'exchange-online'])
  })

  it('belongs to one draft: a setup from a link has one of its own', async () => {
    const { base, trial } = await page()
    trial.dispatch(oauth)
    base.dispatch({ type: 'opened', setup: { version: 1, groups: [{ name: '1' }] } })
    expect(trial.readTrial().changes).toEqual([])
    trial.dispatch({ ...oauth, answer: 'no' })
    trial.keep()
    expect(base.getState()).toMatchObject({ isOwn: true, draft: { tenant: { 'exchange-oauth': 'no' } } })
    expect(trial.readTrial().ended?.isKept).toBe(true)
  })

  it('takes nothing from the tab that is no answer of the draft', async () => {
    const tab = storageOf()
    const junk = [
      { question: 'exchange-oauth', group: null, answer: 'perhaps' },
      { question: 'exchange-oauth', group: 'g1', answer: 'yes' },
      { question: 'mailbox', group: 'g9', answer: 'exchange-online' },
      { question: 'constructor', group: null, answer: 'yes' },
      null,
      7,
    ]
    tab.setItem('coexist.trial 2026-11-20T10:00:00.000Z', JSON.stringify(junk))
    expect((await page(tab)).trial.readTrial().changes).toEqual([])
    tab.setItem('coexist.trial 2026-11-20T10:00:00.000Z', '{')
    expect((await page(tab)).trial.readTrial().changes).toEqual([])
  })

  it('goes on where the tab keeps nothing', async () => {
    const { base } = await page()
    const trial = trialStore(base, () => {
      throw new DOMException('denied', 'SecurityError')
    })
    trial.dispatch(oauth)
    expect(trial.readTrial().changes).toHaveLength(1)
  })

  it('hands everything that is no answer to the session', async () => {
    const { base, trial } = await page()
    trial.dispatch({ type: 'described', texts: { asOf: '2026-01-01' } })
    expect(base.getState().draft.asOf).toBe('2026-01-01')
  })
})

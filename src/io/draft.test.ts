import { describe, expect, it } from 'vitest'
import { draftStore } from './draft'
import type { Draft } from './draft-type'
import { storageOf } from './test-storage'

const mixedTenant: Draft = {
  title: 'Contoso',
  asOf: '',
  areas: [],
  tenant: { 'directory-sync': 'yes' },
  groups: [
    {
      id: 'g1',
      name: 'Head office',
      users: '1200',
      build: '',
      answers: { mailbox: 'exchange-server', exchange: '2016' },
    },
    { id: 'g2', name: '2', users: '', build: '', answers: { mailbox: 'exchange-online' } },
  ],
  names: {},
}

const savedAt = '2026-11-21T10:00:00.000Z'
const same = mixedTenant.groups.slice(0, 1)

const stored = (change: (whole: { draft: Record<string, unknown> } & Record<string, unknown>) => void) => {
  const whole = structuredClone({ version: 1, savedAt, draft: mixedTenant }) as never
  change(whole)
  return JSON.stringify(whole)
}

const kept = (draft: Draft) => ({ draft, savedAt })

describe('draftStore', () => {
  it('reads back what it wrote', async () => {
    const storage = storageOf()
    const store = draftStore(() => storage)
    expect(await store.read()).toEqual({ kind: 'none' })
    expect(store.write(kept(mixedTenant))).toBe(true)
    expect(await store.read()).toEqual({ kind: 'ok', kept: kept(mixedTenant) })
    store.forget()
    expect(await store.read()).toEqual({ kind: 'none' })
  })

  it('keeps the earlier draft beside the current one', async () => {
    const storage = storageOf()
    draftStore(() => storage).write(kept(mixedTenant))
    expect(await draftStore(() => storage, 'earlier').read()).toEqual({ kind: 'none' })
  })

  it('keeps answers that nothing asks for any more, and texts as typed', async () => {
    const storage = storageOf()
    const groups = mixedTenant.groups.map((group) => ({
      ...group,
      users: 'many',
      answers: { ...group.answers, mailbox: 'exchange-online' as const },
    }))
    const draft = { ...mixedTenant, groups, names: { 'mail-host': 'no name\n', 'smtp-domain': 'café.example' } }
    draftStore(() => storage).write(kept(draft))
    expect(await draftStore(() => storage).read()).toEqual({ kind: 'ok', kept: kept(draft) })
  })

  it.each([
    ['no JSON', '{"version":1,'],
    ['nothing', 'null'],
    ['a newer format', stored((whole) => Object.assign(whole, { version: 2 }))],
    ['no group', stored(({ draft }) => Object.assign(draft, { groups: [] }))],
    ['two groups with one id', stored(({ draft }) => Object.assign(draft, { groups: [...same, ...same] }))],
    ['an answer that is no option', stored(({ draft }) => Object.assign(draft, { tenant: { cloud: 'moon' } }))],
    [
      'a question about groups',
      stored(({ draft }) => Object.assign(draft, { tenant: { mailbox: 'exchange-online' } })),
    ],
    ['an unknown key', stored(({ draft }) => Object.assign(draft, { colour: 'red' }))],
  ])('sets aside a draft of %s', async (_what, text) => {
    const storage = storageOf({ 'coexist.draft': text })
    expect(await draftStore(() => storage).read()).toEqual({ kind: 'unreadable' })
    expect(storage.getItem('coexist.draft.unreadable')).toBe(text)
    expect(await draftStore(() => storage).read()).toEqual({ kind: 'none' })
  })

  it('says that nothing is kept where storage is forbidden', async () => {
    const store = draftStore(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    expect(await store.read()).toEqual({ kind: 'blocked' })
    expect(store.write(kept(mixedTenant))).toBe(false)
    expect(() => store.forget()).not.toThrow()
  })

  it('says that nothing is kept where storage is full', () => {
    const storage = storageOf({}, 10)
    expect(draftStore(() => storage).write(kept(mixedTenant))).toBe(false)
  })

  it('leaves an unreadable draft where it is when it cannot be set aside', async () => {
    const storage = storageOf({ 'coexist.draft': '{"longer than ten"' }, 10)
    expect(await draftStore(() => storage).read()).toEqual({ kind: 'blocked' })
    expect(storage.getItem('coexist.draft')).not.toBeNull()
  })

  it('writes again after the storage has been cleared', async () => {
    const storage = storageOf()
    const store = draftStore(() => storage)
    store.write(kept(mixedTenant))
    storage.clear()
    expect(store.write(kept(mixedTenant))).toBe(true)
    expect(await store.read()).toMatchObject({ kind: 'ok' })
  })
})

import { describe, expect, it } from 'vitest'
import { type Draft, draftStore } from './draft'

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

function storageOf(items: Record<string, string> = {}, most = Number.POSITIVE_INFINITY): Storage {
  const kept = new Map(Object.entries(items))
  return {
    get length() {
      return kept.size
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => {
      if (value.length > most) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
  }
}

const stored = (change: (whole: { draft: Record<string, unknown> } & Record<string, unknown>) => void) => {
  const whole = structuredClone({ version: 1, savedAt, draft: mixedTenant }) as never
  change(whole)
  return JSON.stringify(whole)
}

describe('draftStore', () => {
  it('reads back what it wrote', () => {
    const store = draftStore(() => storage)
    const storage = storageOf()
    expect(store.read()).toEqual({ kind: 'none' })
    expect(store.write(mixedTenant, savedAt)).toBe(true)
    expect(store.read()).toEqual({ kind: 'ok', draft: mixedTenant, savedAt })
    store.forget()
    expect(store.read()).toEqual({ kind: 'none' })
  })

  it('keeps the earlier draft beside the current one', () => {
    const storage = storageOf()
    draftStore(() => storage).write(mixedTenant, savedAt)
    expect(draftStore(() => storage, 'earlier').read()).toEqual({ kind: 'none' })
  })

  it('keeps answers that nothing asks for any more, and texts as typed', () => {
    const storage = storageOf()
    const draft = {
      ...mixedTenant,
      groups: mixedTenant.groups.map((group) => ({
        ...group,
        users: 'many',
        answers: { ...group.answers, mailbox: 'exchange-online' as const },
      })),
    }
    draftStore(() => storage).write(draft, savedAt)
    expect(draftStore(() => storage).read()).toEqual({ kind: 'ok', draft, savedAt })
  })

  it.each([
    ['no JSON', '{"version":1,'],
    ['nothing', 'null'],
    ['a newer format', stored((whole) => Object.assign(whole, { version: 2 }))],
    ['no group', stored(({ draft }) => Object.assign(draft, { groups: [] }))],
    ['two groups with one id', stored(({ draft }) => Object.assign(draft, { groups: [...same, ...same] }))],
    ['an answer that is no option', stored(({ draft }) => Object.assign(draft, { tenant: { cloud: 'moon' } }))],
    [
      'a question about groups asked of the tenant',
      stored(({ draft }) => Object.assign(draft, { tenant: { mailbox: 'exchange-online' } })),
    ],
    ['an unknown key', stored(({ draft }) => Object.assign(draft, { colour: 'red' }))],
  ])('sets aside a draft of %s', (_what, text) => {
    const storage = storageOf({ 'coexist.draft': text })
    expect(draftStore(() => storage).read()).toEqual({ kind: 'unreadable' })
    expect(storage.getItem('coexist.draft.unreadable')).toBe(text)
    expect(draftStore(() => storage).read()).toEqual({ kind: 'none' })
  })

  it('says that nothing is kept where storage is forbidden', () => {
    const store = draftStore(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    expect(store.read()).toEqual({ kind: 'blocked' })
    expect(store.write(mixedTenant, savedAt)).toBe(false)
    expect(() => store.forget()).not.toThrow()
  })

  it('says that nothing is kept where storage is full', () => {
    const storage = storageOf({}, 10)
    expect(draftStore(() => storage).write(mixedTenant, savedAt)).toBe(false)
  })

  it('leaves an unreadable draft where it is when it cannot be set aside', () => {
    const storage = storageOf({ 'coexist.draft': '{"longer than ten"' }, 10)
    expect(draftStore(() => storage).read()).toEqual({ kind: 'blocked' })
    expect(storage.getItem('coexist.draft')).not.toBeNull()
  })

  it('writes again after the storage has been cleared', () => {
    const storage = storageOf()
    const store = draftStore(() => storage)
    store.write(mixedTenant, savedAt)
    storage.clear()
    expect(store.write(mixedTenant, savedAt)).toBe(true)
    expect(store.read()).toMatchObject({ kind: 'ok' })
  })
})

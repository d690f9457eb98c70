import { describe, expect, it } from 'vitest'
import { emptySession, type Session, type SessionAction, sessionReducer, startedWith } from './session'
import { draftWith, mixedTenant } from './test-draft'

const then = (session: Session, ...actions: readonly SessionAction[]) => actions.reduce(sessionReducer, session)
const mixed = startedWith(mixedTenant)
const names = ({ draft }: Session) => draft.groups.map(({ name }) => name)

describe('answering', () => {
  it('keeps an answer about the tenant and the draft before it', () => {
    const session = then(mixed, { type: 'answered', question: 'directory-sync', groups: null, answer: 'yes' })
    expect(session.draft.tenant).toEqual({ 'directory-sync': 'yes' })
    expect(session.before).toBe(mixed.draft)
  })

  it('keeps an answer about one group with that group only', () => {
    const session = then(mixed, { type: 'answered', question: 'teams-licence', groups: ['g2'], answer: 'no' })
    expect(session.draft.groups.map(({ answers }) => answers['teams-licence'])).toEqual([undefined, 'no'])
  })

  it('takes one answer for several groups', () => {
    const session = then(mixed, { type: 'answered', question: 'teams-licence', groups: ['g1', 'g2'], answer: 'yes' })
    expect(session.draft.groups.map(({ answers }) => answers['teams-licence'])).toEqual(['yes', 'yes'])
  })

  it('takes "I don’t know yet" for no answer', () => {
    const session = then(
      mixed,
      { type: 'answered', question: 'cloud', groups: null, answer: 'gcc' },
      { type: 'answered', question: 'cloud', groups: null, answer: null },
    )
    expect(session.draft.tenant).toEqual({})
  })

  it('takes a version of Exchange without its update', () => {
    const session = then(mixed, { type: 'answered', question: 'exchange', groups: ['g1'], answer: '2016' })
    expect(session.draft.groups[0]?.answers.exchange).toBe('2016')
  })

  it.each(['maybe', 'toString', ''])('refuses %j, which is no option of the question', (answer) => {
    expect(then(mixed, { type: 'answered', question: 'exchange', groups: ['g1'], answer })).toBe(mixed)
  })

  it('keeps the Exchange version of a group whose mailboxes have moved to the cloud', () => {
    const session = then(mixed, { type: 'answered', question: 'mailbox', groups: ['g1'], answer: 'exchange-online' })
    expect(session.draft.groups[0]?.answers).toEqual({ mailbox: 'exchange-online', exchange: '2016-cu23' })
  })
})

describe('describing', () => {
  it('keeps what is typed, right or wrong, and what the last answer changed', () => {
    const answered = then(mixed, { type: 'answered', question: 'cloud', groups: null, answer: 'gcc' })
    const session = then(answered, { type: 'group-described', group: 'g2', texts: { name: '', users: 'many' } })
    expect(session.draft.groups[1]).toMatchObject({ name: '', users: 'many' })
    expect(session.before).toBe(answered.before)
  })
})

describe('groups', () => {
  it('start as one that nobody has named', () => {
    expect(names(emptySession)).toEqual(['1'])
  })

  it('are added with the lowest number free', () => {
    expect(names(then(mixed, { type: 'group-added' }, { type: 'group-added' }))).toEqual([
      'Head office',
      'Sales',
      '1',
      '2',
    ])
  })

  it('are twelve at most', () => {
    const twelve = startedWith(draftWith(Array.from({ length: 12 }, () => ({}))))
    expect(then(twelve, { type: 'group-added' }).draft.groups).toHaveLength(12)
    expect(then(twelve, { type: 'group-duplicated', group: 'g1' }).draft.groups).toHaveLength(12)
  })

  it('are duplicated with their answers, a name of their own and no head count', () => {
    const session = then(mixed, { type: 'group-duplicated', group: 'g1' }, { type: 'group-duplicated', group: 'g3' })
    expect(names(session)).toEqual(['Head office', 'Sales', 'Head office (2)', 'Head office (3)'])
    expect(session.draft.groups[2]).toMatchObject({ id: 'g3', users: '', answers: mixedTenant.groups[0]?.answers })
  })

  it('are duplicated with a name that fits, however long theirs is', () => {
    const long = startedWith(draftWith([{ name: '𝔸'.repeat(60) }]))
    const copy = names(then(long, { type: 'group-duplicated', group: 'g1' }))[1] ?? ''
    expect(copy).toMatch(/ \(2\)$/)
    expect(copy.length).toBeLessThanOrEqual(120)
    expect(() => encodeURIComponent(copy)).not.toThrow()
  })

  it('are removed and come back where they were', () => {
    const removed = then(mixed, { type: 'group-removed', group: 'g1' })
    expect(names(removed)).toEqual(['Sales'])
    expect(then(removed, { type: 'group-restored' }).draft).toEqual(mixedTenant)
  })

  it('are never none', () => {
    expect(then(emptySession, { type: 'group-removed', group: 'g1' })).toBe(emptySession)
  })

  it('keep their ids apart from those of groups that are gone', () => {
    const session = then(mixed, { type: 'group-removed', group: 'g1' }, { type: 'group-added' })
    expect(session.draft.groups.map(({ id }) => id)).toEqual(['g2', 'g3'])
  })
})

describe('opening a setup', () => {
  it('is nobody’s draft until something is answered', () => {
    const opened = then(mixed, {
      type: 'opened',
      setup: { version: 1, groups: [{ name: '1', users: 5, mailbox: 'exchange-online' }] },
    })
    expect(opened.isOwn).toBe(false)
    expect(opened.draft.groups).toEqual([
      { id: 'g1', name: '1', users: '5', build: '', answers: { mailbox: 'exchange-online' } },
    ])
    expect(then(opened, { type: 'group-added' }).isOwn).toBe(true)
  })
})

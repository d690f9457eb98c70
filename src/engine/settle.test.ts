import { describe, expect, it } from 'vitest'
import { knowledge } from '../knowledge'
import { influence } from './influence'
import { settle, withoutContradicted } from './settle'
import type { DatedSetup } from './setup'

describe('settle', () => {
  it('keeps the answer that there is no Skype, even where every Skype gets the same verdicts', () => {
    const setup: DatedSetup = {
      version: 1,
      asOf: '2019-02-06',
      tenant: { areas: ['skype'] },
      groups: [{ name: 'A', mailbox: 'dedicated-legacy', skype: 'none' }],
    }
    expect(settle(knowledge, setup)).toEqual(setup)
    expect(influence(knowledge, setup, 'skype').features).toHaveLength(20)
  })

  it('keeps the users of a group, which decide nothing and weigh the results', () => {
    const groups = [{ name: 'A', users: 40, mailbox: 'exchange-online' }] as const
    const setup: DatedSetup = { version: 1, asOf: '2026-11-21', tenant: { areas: ['teams'] }, groups }
    expect(settle(knowledge, setup)).toEqual(setup)
  })

  it('leaves out the version of an Exchange Server that is no longer there', () => {
    const setup = {
      version: 1,
      asOf: '2026-11-21',
      groups: [{ name: 'a', mailbox: 'exchange-online', exchange: '2016-cu2' }],
    } as const
    expect(settle(knowledge, setup).groups).toEqual([{ name: 'a', mailbox: 'exchange-online' }])
  })

  it('keeps what the tenant has answered as long as a group makes it count', () => {
    const tenant = { areas: ['teams'], 'directory-sync': 'yes' } as const
    const settledFor = (mailbox: 'exchange-server' | 'exchange-online') =>
      settle(knowledge, { version: 1, asOf: '2026-11-21', tenant, groups: [{ name: 'A', mailbox }] }).tenant
    expect(settledFor('exchange-server')).toEqual(tenant)
    expect(settledFor('exchange-online')).toEqual({ areas: ['teams'] })
  })

  it('adds nothing: neither a tenant of whom nothing is said nor the users of a group that has not told them', () => {
    const setup: DatedSetup = { version: 1, asOf: '2026-11-21', groups: [{ name: 'A', mailbox: 'exchange-online' }] }
    expect(settle(knowledge, setup)).toStrictEqual(setup)
  })
})

describe('withoutContradicted', () => {
  it('takes the version of Exchange Server from every group that is not known to have one', () => {
    const versioned = { name: 'A', exchange: '2016-cu2' } as const
    expect(withoutContradicted(knowledge, versioned)).toEqual({ name: 'A' })
    expect(withoutContradicted(knowledge, { ...versioned, mailbox: 'exchange-online' })).toEqual({
      name: 'A',
      mailbox: 'exchange-online',
    })
    const onServer = { ...versioned, mailbox: 'exchange-server' } as const
    expect(withoutContradicted(knowledge, onServer)).toEqual(onServer)
  })
})

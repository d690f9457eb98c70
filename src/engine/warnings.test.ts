import { describe, expect, it } from 'vitest'
import { knowledge } from '../knowledge'
import { assess } from './assess'
import type { DatedSetup, Group, TenantAnswers } from './setup'

function warnings(asOf: string, groups: readonly Omit<Group, 'name'>[], tenant: TenantAnswers = {}) {
  const named = groups.map((group, place) => ({ name: String(place + 1), ...group }))
  const setup: DatedSetup = { version: 1, asOf, tenant, groups: named }
  return assess(knowledge, setup).warnings
}

const ids = (...found: Parameters<typeof warnings>) => warnings(...found).map(({ id }) => id)

describe('a warning of a change ahead', () => {
  const online: Omit<Group, 'name'> = { mailbox: 'exchange-online', skype: 'none' }

  it('is shown from its announcement on, with the day on which the change takes effect', () => {
    expect(ids('2026-02-05', [online])).toEqual([])
    expect(warnings('2026-02-06', [online])).toEqual([
      { id: 'exchange-online-blocks-ews-by-default', groups: ['1'], since: '2026-10-01' },
      { id: 'exchange-online-ends-ews', groups: ['1'], since: '2027-04-01' },
    ])
  })

  it('names the groups it touches', () => {
    expect(ids('2026-11-21', [{ mailbox: 'exchange-server', exchange: 'se-rtm', skype: 'none' }])).toEqual([])
  })
})

describe('the warnings of coexistence between Exchange Server and Exchange Online', () => {
  const server = (exchange: Group['exchange']): Omit<Group, 'name'> =>
    exchange ? { mailbox: 'exchange-server', exchange, skype: 'none' } : { mailbox: 'exchange-server', skype: 'none' }
  const coexistence = (exchange: Group['exchange'], tenant: TenantAnswers) =>
    ids('2026-11-21', [server(exchange)], tenant).filter((id) => id.startsWith('rich-coexistence'))

  it('wait until it is known that the two are joined', () => {
    expect(coexistence('2016-cu23', {})).toEqual([])
    expect(coexistence('2016-cu23', { 'hybrid-type': 'none' })).toEqual([])
    expect(coexistence('2016-cu23', { 'exchange-oauth': 'yes' })).toHaveLength(2)
    expect(coexistence(undefined, { 'hybrid-type': 'modern' })).toEqual(['rich-coexistence-needs-the-hybrid-app'])
  })

  it('spare Exchange Server SE the need for itself', () => {
    expect(coexistence('se-rtm', { 'hybrid-type': 'classic' })).toEqual(['rich-coexistence-needs-the-hybrid-app'])
  })
})

describe('the warning that the Autodiscover address is global', () => {
  const online: Omit<Group, 'name'> = { mailbox: 'exchange-online', skype: 'skype-server-2019' }
  const server: Omit<Group, 'name'> = { mailbox: 'exchange-server', skype: 'skype-server-2019' }
  const isWarned = (...groups: Omit<Group, 'name'>[]) =>
    ids('2024-01-01', groups).includes('autodiscover-address-is-global')

  it('needs both hosts beside a Skype for Business server', () => {
    expect([isWarned(online), isWarned(server), isWarned(online, { ...server, skype: 'none' })]).toEqual([
      false,
      false,
      false,
    ])
    expect(isWarned(online, server)).toBe(true)
  })

  it('names the groups of both', () => {
    const found = warnings('2024-01-01', [online, { mailbox: 'exchange-online', skype: 'none' }, server])
    expect(found.find(({ id }) => id === 'autodiscover-address-is-global')).toEqual({
      id: 'autodiscover-address-is-global',
      groups: ['1', '3'],
      since: null,
    })
  })
})

describe('ends of support of Skype for Business and Lync', () => {
  const day = (asOf: string, group: Omit<Group, 'name'>) =>
    ids(asOf, [group]).filter((id) => id.includes('out-of-support') || id.includes('end-not-known'))

  it.each([
    ['lync-server-2013', '2023-04-11'],
    ['skype-server-2015', '2025-10-14'],
    ['skype-server-2019', '2025-10-14'],
  ] as const)('are told of %s from %s on', (skype, end) => {
    const before = new Date(`${end}T00:00:00Z`)
    before.setUTCDate(before.getUTCDate() - 1)
    expect(day(before.toISOString().slice(0, 10), { skype })).toEqual([])
    expect(day(end, { skype })).toEqual([`${skype}-out-of-support`])
  })

  it('is not known of Subscription Edition', () => {
    expect(day('2026-11-21', { skype: 'skype-server-se' })).toEqual(['skype-server-se-end-not-known'])
  })

  it('are told of the clients that a current one may be', () => {
    const group = { skype: 'skype-server-se', 'skype-client': 'current' } as const
    const clients = (asOf: string) => day(asOf, group).filter((id) => id.includes('client')).length
    expect(['2023-04-10', '2023-04-11', '2025-10-13', '2025-10-14', '2026-10-12', '2026-10-13'].map(clients)).toEqual([
      0, 1, 1, 2, 2, 3,
    ])
    expect(day('2026-11-21', { ...group, 'skype-client': 'older' })).toEqual(['skype-server-se-end-not-known'])
  })
})

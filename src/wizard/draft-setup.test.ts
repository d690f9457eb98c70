import { describe, expect, it } from 'vitest'
import { setupSchema } from '../io/setup-schema'
import { setupOf, userCountOf } from './draft-setup'
import { draftOf } from './first-draft'
import { draftWith, mixedTenant } from './test-draft'

const today = '2026-11-21'
const namesOf = (...names: readonly string[]) =>
  setupOf(draftWith(names.map((name) => ({ name }))), today).groups.map(({ name }) => name)

describe('userCountOf', () => {
  it.each([
    ['1200', 1200],
    ['1,200', 1200],
    ['1 200', 1200],
    ['1\u202f200', 1200],
    ['1.200', 1200],
    ['10,000,000', 10_000_000],
    [' 0 ', 0],
  ])('reads %j', (text, count) => {
    expect(userCountOf(text)).toBe(count)
  })

  it.each(['', 'many', '-1', '1.5', '12,34', '10,000,001', '1e3', '1200 users'])('reads no number in %j', (text) => {
    expect(userCountOf(text)).toBeNull()
  })
})

describe('setupOf', () => {
  it('makes the setup of the contract', () => {
    expect(setupOf({ ...mixedTenant, title: ' Contoso ', tenant: { cloud: 'gcc' } }, today)).toEqual({
      version: 1,
      asOf: today,
      title: 'Contoso',
      tenant: { areas: ['teams'], cloud: 'gcc' },
      groups: [
        { name: 'Head office', users: 1200, mailbox: 'exchange-server', exchange: '2016-cu23' },
        { name: 'Sales', users: 310, mailbox: 'exchange-online' },
      ],
      names: {},
    })
  })

  it('takes the day that is chosen, unless it is none the knowledge can answer for', () => {
    const onDay = (asOf: string) => setupOf({ ...mixedTenant, asOf }, today).asOf
    expect(['2019-02-06', '2019-02-05', '2026-02-30', 'tomorrow', ''].map(onDay)).toEqual([
      '2019-02-06',
      today,
      today,
      today,
      today,
    ])
  })

  it('leaves out texts that say nothing valid', () => {
    const setup = setupOf(draftWith([{ users: 'many' }], { title: 'x'.repeat(121) }), today)
    expect(setup).not.toHaveProperty('title')
    expect(setup.groups[0]).not.toHaveProperty('users')
  })

  it('takes names as commands take them, and leaves out those that are none', () => {
    const names = { 'smtp-domain': ' café.example ', 'mail-host': 'mail.Contoso.com', 'exchange-host': '$(x)' }
    expect(setupOf({ ...mixedTenant, names: { ...names, 'sip-domain': '' } }, today).names).toEqual({
      'smtp-domain': 'xn--caf-dma.example',
      'mail-host': 'mail.Contoso.com',
    })
  })

  it('gives every group a valid name of its own, whatever is typed', () => {
    expect(namesOf('Sales', 'Sales', '', '2')).toEqual(['Sales', '1', '3', '2'])
    expect(namesOf(' Sales ', 'x'.repeat(121))).toEqual(['Sales', '1'])
  })

  it('makes a setup that the contract accepts, however little has been typed', () => {
    const names = {
      'smtp-domain': 'é'.repeat(99),
      'mail-host': 'é.example',
      'sip-domain': '１２７.1',
      'exchange-host': ' ',
    }
    const drafts = [draftWith([{}]), draftWith([{}], { names }), draftWith([{ name: '' }, { name: '' }]), mixedTenant]
    const refused = drafts
      .map((draft) => setupSchema.safeParse(setupOf(draft, today)))
      .filter(({ success }) => !success)
    expect(refused).toEqual([])
  })

  it('gives back the setup that a draft was opened from', () => {
    const setup = setupOf({ ...mixedTenant, names: { 'mail-host': 'é.example' } }, today)
    expect(setupOf(draftOf(setup), today)).toEqual(setup)
  })
})

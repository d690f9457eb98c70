import { describe, expect, it } from 'vitest'
import type { Draft } from '../io/draft-type'
import { knowledge } from '../knowledge'
import { questionAddress } from './addresses'
import { setupOf } from './draft-setup'
import { addressToResume, findPage } from './pages'
import { planSteps } from './plan'
import { draftWith, mixedTenant } from './test-draft'

const planOf = (draft: Draft) => ({ draft, steps: planSteps(knowledge, draft, setupOf(draft, '2026-11-21')) })
const mixed = planOf(mixedTenant)
const cloudOnly = planOf(draftWith([{ answers: { mailbox: 'exchange-online' } }]))

function pageAt(address: string, plan = mixed) {
  const found = findPage(plan, address)
  return found.kind === 'page' ? found.page : null
}

describe('findPage', () => {
  it('leads from page to page and back', () => {
    const way = [
      '/assess/scope',
      '/assess/mailboxes/1',
      '/assess/mailboxes/2',
      '/assess/identity',
      '/assess/licences',
      '/assess/names',
      '/assess/check',
    ]
    expect(way.map((address) => pageAt(address)?.next)).toEqual([...way.slice(1), undefined])
    expect(way.map((address) => pageAt(address)?.previous)).toEqual([undefined, ...way.slice(0, -1)])
  })

  it('opens a page at a question', () => {
    expect(pageAt('/assess/mailboxes/2/exchange')).toMatchObject({ focus: 'exchange', group: { name: 'Sales' } })
    expect(pageAt('/assess/names/mail-host')?.focus).toBe('mail-host')
    expect(pageAt('/assess/licences/teams-licence@g2')?.focus).toBe('teams-licence@g2')
  })

  it.each([
    ['/assess', '/assess/scope'],
    ['/assess/', '/assess/scope'],
    ['/assess/nowhere', '/assess/scope'],
    ['/assess/mailboxes', '/assess/mailboxes/1'],
    ['/assess/mailboxes/0', '/assess/mailboxes/1'],
    ['/assess/mailboxes/9', '/assess/mailboxes/2'],
    ['/assess/scope/2', '/assess/scope'],
  ])('takes %s for %s', (address, instead) => {
    expect(findPage(mixed, address)).toEqual({ kind: 'elsewhere', address: instead })
  })

  it('goes on to the next step where a step has nothing to ask', () => {
    expect(findPage(cloudOnly, '/assess/identity')).toEqual({ kind: 'elsewhere', address: '/assess/licences' })
    expect(findPage(cloudOnly, '/assess/names')).toEqual({ kind: 'elsewhere', address: '/assess/check' })
  })
})

describe('questionAddress', () => {
  it('leads to the page of the question and to the question itself', () => {
    expect(questionAddress('exchange-oauth')).toBe('/assess/identity/exchange-oauth')
    expect(questionAddress('exchange', 2)).toBe('/assess/mailboxes/2/exchange')
    expect(questionAddress('teams-licence', 2)).toBe('/assess/licences/teams-licence')
  })
})

describe('addressToResume', () => {
  it('is the first page with something open', () => {
    expect(addressToResume(mixed)).toBe('/assess/scope')
    const answered = { ...mixedTenant, tenant: { cloud: 'worldwide' as const } }
    expect(addressToResume(planOf(answered))).toBe('/assess/identity')
    const second = draftWith([{ answers: { mailbox: 'exchange-online' } }, {}], { tenant: { cloud: 'worldwide' } })
    expect(addressToResume(planOf(second))).toBe('/assess/mailboxes/2')
  })
})

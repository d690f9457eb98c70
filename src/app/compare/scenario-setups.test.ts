import { describe, expect, it } from 'vitest'
import { assess } from '../../engine/assess'
import { mulberry32, randomSetup } from '../../engine/oracle/random-setups'
import type { DatedSetup } from '../../engine/setup'
import { knowledge } from '../../knowledge'
import { afterPrerequisites, allInExchangeOnline } from './scenario-setups'

const setup: DatedSetup = {
  version: 1,
  asOf: '2026-11-21',
  tenant: { areas: ['teams'], 'directory-sync': 'yes', 'exchange-oauth': 'no', sharepoint: 'none' },
  groups: [
    { name: 'Head office', users: 1200, mailbox: 'exchange-server', exchange: '2016-cu23', 'sharepoint-licence': 'no' },
    { name: 'Sales', mailbox: 'exchange-online', 'sharepoint-licence': 'yes' },
  ],
}

describe('once what is to do is done', () => {
  it('answers say so for the tenant and for each group that lacked it', () => {
    const after = afterPrerequisites(setup, assess(knowledge, setup))
    expect(after?.tenant).toMatchObject({ 'exchange-oauth': 'yes', sharepoint: 'online', 'directory-sync': 'yes' })
    expect(after?.groups.map((group) => group['sharepoint-licence'])).toEqual(['yes', 'yes'])
    expect(after?.groups[0]).toMatchObject({ users: 1200, exchange: '2016-cu23' })
  })

  it('nothing is to do any more, for 60 random tenants', () => {
    const random = mulberry32(5)
    const setups = Array.from({ length: 60 }, () =>
      randomSetup(random, { areas: ['teams', 'skype', 'intune'], maxGroups: 3 }),
    )
    const waiting = setups.filter((one) => {
      const after = afterPrerequisites(one, assess(knowledge, one))
      return after !== null && assess(knowledge, after).prerequisites.some(({ status }) => status === 'to-do')
    })
    expect(waiting).toEqual([])
  })

  it('is no scenario where nothing is to do', () => {
    const blank: DatedSetup = { version: 1, asOf: '2026-11-21', groups: [{ name: '1' }] }
    expect(afterPrerequisites(blank, assess(knowledge, blank))).toBeNull()
  })
})

describe('all in Exchange Online', () => {
  it('no group has an Exchange Server any more', () => {
    expect(allInExchangeOnline(setup)?.groups).toEqual([
      { name: 'Head office', users: 1200, mailbox: 'exchange-online', 'sharepoint-licence': 'no' },
      setup.groups[1],
    ])
  })

  it('is no scenario where that is so already', () => {
    expect(allInExchangeOnline({ ...setup, groups: setup.groups.slice(1) })).toBeNull()
  })
})

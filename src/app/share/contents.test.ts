import { describe, expect, it } from 'vitest'
import { knowledge } from '../../knowledge'
import { sharedLink } from '../share-address'
import { contentsOf, isWithheld } from './contents'

const setup = {
  version: 1,
  asOf: '2026-11-21',
  title: 'Contoso',
  tenant: { areas: ['teams'], cloud: 'worldwide', 'directory-sync': 'yes' },
  groups: [
    { name: 'Head office', users: 1200, mailbox: 'exchange-server', exchange: '2016-cu23' },
    { name: 'Sales', mailbox: 'exchange-online' },
  ],
  names: { 'smtp-domain': 'contoso.com' },
} as const
const progress = {
  'synchronise-directory': { done: true, owner: 'Marie' },
  'add-sharepoint-online': { owner: 'Marie', due: '2026-12-24', note: 'Ask the network team' },
  'assign-teams-licences': { accepted: { reason: 'No budget', until: '2027-06-30' } },
} as const

const shared = (withNames: boolean) =>
  contentsOf(sharedLink({ knowledge, setup, followsToday: true, withNames, progress }))

describe('what is inside a link', () => {
  it('is every text and count that it carries', () => {
    expect(shared(true)).toEqual({
      title: 'Contoso',
      asOf: '2026-11-21',
      followsToday: true,
      groups: [
        { name: 'Head office', users: 1200 },
        { name: 'Sales', users: null },
      ],
      tenantAnswers: 2,
      groupAnswers: 3,
      names: ['contoso.com'],
      done: 1,
      dated: 1,
      accepted: 1,
      owners: ['Marie'],
      notes: ['Ask the network team', 'No budget'],
    })
  })

  it('names nobody once names are left out, and keeps answers, users, ticks, days and acceptances', () => {
    expect(shared(false)).toEqual({
      ...shared(true),
      title: null,
      groups: [
        { name: '1', users: 1200 },
        { name: '2', users: null },
      ],
      names: [],
      owners: [],
      notes: [],
    })
    expect(isWithheld(shared(true), shared(false))).toBe(true)
    expect(isWithheld(shared(false), shared(false))).toBe(false)
  })
})

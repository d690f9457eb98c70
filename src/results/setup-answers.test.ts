import { describe, expect, it } from 'vitest'
import { assess } from '../engine/assess'
import type { DatedSetup } from '../engine/setup'
import { en } from '../i18n/en'
import { knowledge } from '../knowledge'
import { groupAnswers, tenantAnswers } from './setup-answers'
import { viewOf } from './view'

const setup: DatedSetup = {
  version: 1,
  asOf: '2026-11-21',
  tenant: { areas: ['teams'], sharepoint: 'online', 'directory-sync': 'no' },
  groups: [
    { name: 'Head office', mailbox: 'exchange-server', exchange: '2016-cu2' },
    { name: 'Sales', mailbox: 'exchange-online' },
    { name: 'Lab' },
  ],
}
const view = viewOf({
  knowledge,
  setup,
  assessment: assess(knowledge, setup),
  catalog: en,
  today: '2026-11-21',
  changeAddress: () => '',
  library: { feature: () => '', contradiction: () => '' },
})

describe('the answers of a setup', () => {
  it('about the tenant stand in asking order, in words', () => {
    expect(tenantAnswers(view)).toEqual([
      { question: 'directory-sync', answer: 'No' },
      { question: 'sharepoint', answer: 'SharePoint in Microsoft 365 (SharePoint Online)' },
    ])
  })

  it('about groups tell a question left open from one that is not asked', () => {
    expect(groupAnswers(view)).toEqual([
      { question: 'mailbox', answers: ['Exchange Server', 'Exchange Online', null] },
      { question: 'exchange', answers: ['Exchange Server 2016 CU2', undefined, undefined] },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { nameIds } from '../engine/setup'
import { en } from '../i18n/en'
import { wizard } from '../i18n/en/wizard'
import type { Draft } from '../io/draft-type'
import { knowledge } from '../knowledge'
import { checkSections } from './check-sections'
import { setupOf } from './draft-setup'
import { namesAsked } from './names-asked'
import { planSteps } from './plan'
import { draftWith, mixedTenant } from './test-draft'

const today = '2026-11-21'
const cloudOnly = draftWith([{ answers: { mailbox: 'exchange-online' } }])
const ofServers = nameIds.filter((id) => id !== 'sip-domain')

const planOf = (draft: Draft) => ({ draft, steps: planSteps(knowledge, draft, setupOf(draft, today)) })
const hasStep = (draft: Draft) => planOf(draft).steps.some(({ id }) => id === 'names')

describe('namesAsked', () => {
  it('asks a tenant in the cloud for none, and has no step for it', () => {
    expect(namesAsked(cloudOnly)).toEqual([])
    expect(hasStep(cloudOnly)).toBe(false)
    expect(hasStep(draftWith([{}]))).toBe(false)
  })

  it('asks for those of the servers where a group is on Exchange Server', () => {
    expect(namesAsked(mixedTenant)).toEqual(ofServers)
    expect(hasStep(mixedTenant)).toBe(true)
  })

  it('asks for the SIP domain where Skype is assessed', () => {
    expect(namesAsked({ ...cloudOnly, areas: ['teams', 'skype'] })).toEqual(['sip-domain'])
    // No area means all of them.
    expect(namesAsked({ ...mixedTenant, areas: [] })).toEqual(nameIds)
  })

  it('keeps in sight what has been typed, even emptied', () => {
    expect(namesAsked({ ...cloudOnly, names: { 'mail-host': '', 'smtp-domain': 'a.example' } })).toEqual([
      'smtp-domain',
      'mail-host',
    ])
  })

  it('adds no question, and none that is open', () => {
    expect(planOf(mixedTenant).steps.find(({ id }) => id === 'names')).toEqual({
      id: 'names',
      questions: [],
      unanswered: 0,
    })
  })
})

describe('the page of all answers', () => {
  it('lists the names as typed, says what is wrong with them and leads to their fields', () => {
    const draft = { ...mixedTenant, names: { 'smtp-domain': 'café.example', 'mail-host': 'a b', 'exchange-host': '' } }
    const catalog = { ...en, names: en.knowledge.names }
    const rows = checkSections(catalog, planOf(draft), today)[0]?.rows.slice(-ofServers.length) ?? []
    expect(rows.map(({ address, value, error }) => [address, value, error])).toEqual([
      ['/assess/names/smtp-domain', 'café.example', undefined],
      ['/assess/names/tenant-domain', '', undefined],
      ['/assess/names/domain-controller', '', undefined],
      ['/assess/names/autodiscover-host', '', undefined],
      ['/assess/names/exchange-host', '', undefined],
      ['/assess/names/mail-host', 'a b', wizard.errors.notAHostName],
    ])
    expect(rows.every(({ isQuestion }) => !isQuestion)).toBe(true)
  })
})

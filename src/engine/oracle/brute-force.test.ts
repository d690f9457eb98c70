import { describe, expect, it } from 'vitest'
import type { DatedSetup } from '../setup'
import { bruteForce } from './brute-force'
import { bruteForceFeature } from './brute-force-feature'
import { done, undone } from './done-answers'
import { teamsFeatures } from './feature-ids'
import type { Answers } from './opinion'

const today = '2026-11-21'
const firstDay = '2019-02-06'
const server = (changes: Answers) => done('exchange-server', changes)

describe('bruteForceFeature', () => {
  const meetings = (changes: Answers, asOf = today) => bruteForceFeature('teams-meetings', server(changes), asOf)

  it('asks for the update when the version is too coarse', () => {
    expect(meetings({ exchange: '2016' })).toMatchObject({ status: 'unknown', reason: 'unanswered', ask: ['exchange'] })
    expect(meetings({ exchange: '2013' })).toMatchObject({ status: 'unsupported', reason: null, ask: [] })
    expect(meetings({ exchange: '2019' })).toMatchObject({ status: 'supported', ask: [] })
    expect(meetings({ exchange: undefined })).toMatchObject({ status: 'unknown', ask: ['exchange'] })
  })

  it('is conditional when one gate is at no and another is open', () => {
    expect(meetings({ 'exchange-oauth': 'no', 'ews-spns': undefined })).toMatchObject({
      status: 'conditional',
      prerequisites: ['exchange-oauth'],
      toCheck: ['ews-spns'],
      ask: [],
    })
  })

  it('asks for a gate that is open while nothing is at no', () => {
    expect(meetings({ 'ews-spns': undefined, 'teams-licence': undefined })).toMatchObject({
      status: 'unknown',
      reason: 'unanswered',
      ask: ['ews-spns', 'teams-licence'],
      prerequisites: [],
      toCheck: [],
    })
  })

  it('asks for a gate that matters only in some completion, and names no prerequisite that only some need', () => {
    const open = { mailbox: undefined, exchange: undefined }
    expect(bruteForceFeature('teams-bots', done('', { ...open, 'directory-sync': undefined }), today)).toMatchObject({
      status: 'unknown',
      ask: ['directory-sync', 'mailbox'],
    })
    expect(bruteForceFeature('teams-channel-files', undone('', open), today)).toMatchObject({
      status: 'conditional',
      prerequisites: ['sharepoint-online'],
      toCheck: [],
    })
  })

  it('asks for no update while the mailbox is open, since the mailbox comes first', () => {
    expect(meetings({ mailbox: undefined, exchange: undefined })?.ask).toEqual(['mailbox'])
  })

  it('says which reason holds when every completion is unknown', () => {
    const legacyConnectors = done('dedicated-legacy', { 'directory-sync': undefined })
    expect(bruteForceFeature('teams-connectors', legacyConnectors, '2023-10-24')).toMatchObject({
      status: 'unknown',
      reason: 'contested',
      contested: true,
      ask: [],
      gates: ['directory-sync'],
    })
    expect(bruteForceFeature('teams-out-of-office', {}, firstDay)).toMatchObject({
      status: 'unknown',
      reason: 'undocumented',
      contested: false,
      ask: [],
      gates: [],
    })
  })

  it('has results while Skype for Business is open, and none for a group without', () => {
    const open = done('exchange-online', { skype: undefined })
    expect(bruteForceFeature('skype-cloud-voicemail', open, firstDay)).toMatchObject({ status: 'supported', ask: [] })
    expect(bruteForceFeature('skype-cloud-voicemail', open, today)).toMatchObject({ status: 'unknown', ask: ['skype'] })
    expect(bruteForceFeature('skype-cloud-voicemail', { ...open, skype: 'none' }, today)).toBeNull()
  })

  it('asks for the routing of the Edge where the web features are undocumented otherwise', () => {
    const lync = done('exchange-online', { skype: 'lync-server-2013', 'edge-routing': undefined })
    expect(bruteForceFeature('skype-presence-owa', lync, today)).toMatchObject({
      status: 'unknown',
      reason: 'unanswered',
      ask: ['edge-routing'],
    })
    expect(bruteForceFeature('skype-presence-owa', { ...lync, mailbox: 'dedicated-vnext' }, today)).toMatchObject({
      reason: 'undocumented',
      ask: [],
    })
  })
})

describe('bruteForce', () => {
  const setup = (partial: object): DatedSetup => ({ version: 1, asOf: today, ...partial }) as DatedSetup
  const entry = (id: string, assessed: ReturnType<typeof bruteForce>) =>
    assessed.prerequisites.find((one) => one.id === id)

  it('lists OAuth for every group on Exchange Server when Teams is assessed, whatever the features say', () => {
    const blocked = setup({ asOf: firstDay, groups: [{ name: 'A', mailbox: 'exchange-server', exchange: '2010-sp3' }] })
    expect(entry('exchange-oauth', bruteForce(blocked, ['teams']))).toEqual({
      id: 'exchange-oauth',
      status: 'unknown',
      groups: ['A'],
      gates: [],
      unlocks: [],
    })
    expect(bruteForce(blocked, ['intune']).prerequisites).toEqual([])
  })

  it('says for each prerequisite whom it concerns, what waits and what it unlocks', () => {
    const two = setup({
      tenant: { 'directory-sync': 'yes', sharepoint: 'none' },
      groups: [
        { name: 'A', mailbox: 'exchange-online', 'sharepoint-licence': 'yes' },
        { name: 'B', mailbox: 'dedicated-legacy', 'sharepoint-licence': 'no' },
      ],
    })
    const assessed = bruteForce(two, ['teams'])
    expect(entry('directory-sync', assessed)).toMatchObject({ status: 'done', groups: [], gates: [] })
    expect(entry('sharepoint-online', assessed)).toEqual({
      id: 'sharepoint-online',
      status: 'to-do',
      groups: ['A', 'B'],
      gates: ['teams-channel-files', 'teams-chat-files', 'teams-file-compliance'],
      unlocks: ['teams-channel-files', 'teams-chat-files', 'teams-file-compliance'],
    })
    expect(entry('sharepoint-licence', assessed)).toEqual({
      id: 'sharepoint-licence',
      status: 'to-do',
      groups: ['B'],
      gates: ['teams-chat-files', 'teams-file-compliance'],
      unlocks: [],
    })
  })

  it('counts the results each question decides, most decisive first', () => {
    const open = setup({
      groups: [
        { name: 'A', mailbox: 'dedicated-legacy' },
        { name: 'B', mailbox: 'dedicated-legacy' },
      ],
    })
    const { questions } = bruteForce(open, ['teams'])
    expect(questions.map(({ id }) => id)).toEqual([
      'directory-sync',
      'sharepoint',
      'sharepoint-licence',
      'group-creation',
    ])
    expect(questions.map(({ decides }) => decides)).toEqual([32, 6, 4, 2])
  })

  it('leaves out the areas that are not assessed and the groups without Skype for Business', () => {
    const groups = [
      { name: 'A', mailbox: 'exchange-online', skype: 'none' },
      { name: 'B', mailbox: 'exchange-online' },
    ]
    const { groups: results } = bruteForce(setup({ groups }), ['teams', 'skype'])
    expect(results.map(({ features }) => Object.keys(features).length)).toEqual([teamsFeatures.length, 43])
  })
})

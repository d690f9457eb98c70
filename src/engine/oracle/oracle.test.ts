import { describe, expect, it } from 'vitest'
import { done, firstDay, undone } from './done-answers'
import { featureOrder, intuneFeatures, skypeFeatures, teamsFeatures } from './feature-ids'
import type { Answers } from './opinion'
import { verdict } from './oracle'

const status = (feature: string, answers: Answers, asOf: string) => verdict(feature, answers, asOf)?.status
const reason = (feature: string, answers: Answers, asOf: string) => verdict(feature, answers, asOf)?.reason
const gates = (feature: string, answers: Answers, asOf: string) =>
  verdict(feature, answers, asOf)?.gates.map(({ id }) => id)
const lacking = (feature: string, answers: Answers, asOf: string) => verdict(feature, answers, asOf)?.prerequisites
const server = (exchange: string, changes: Answers = {}) => done('exchange-server', { exchange, ...changes })

const secondEdition = '2023-10-24'
const hosts = ['exchange-online', 'dedicated-vnext', 'dedicated-legacy', 'exchange-server']

describe('the ends of services', () => {
  it('takes connectors away on the day itself, from everybody and whatever the table said', () => {
    for (const feature of ['teams-connectors', 'teams-connector-messages']) {
      expect(hosts.map((host) => status(feature, done(host), '2026-05-21'))).not.toContain('retired')
      expect(hosts.map((host) => status(feature, undone(host), '2026-05-22'))).toEqual(Array(4).fill('retired'))
    }
  })

  it('takes every Skype for Business Online feature away, also where the table said no or nothing', () => {
    const offenders = hosts.flatMap((host) =>
      skypeFeatures.filter(
        (feature) => status(feature, done(host, { skype: 'skype-online' }), '2021-07-31') !== 'retired',
      ),
    )
    expect(offenders).toEqual([])
    expect(status('skype-um-voicemail', done('exchange-online', { skype: 'skype-online' }), '2021-07-30')).toBe(
      'unsupported',
    )
  })

  it('gates or lists nothing for a retired feature', () => {
    expect(verdict('teams-connectors', undone('exchange-server'), '2026-05-22')).toEqual({
      status: 'retired',
      reason: null,
      gates: [],
      prerequisites: [],
    })
  })
})

describe('synchronisation', () => {
  it('gates every feature of the area for the two hosts, unless it is blocked, retired or undocumented', () => {
    const wrong = teamsFeatures.flatMap((feature) =>
      hosts.filter((host) => {
        const result = verdict(feature, done(host), secondEdition)
        const isOpen = result?.reason === 'contested' || result?.status === 'supported' || result?.status === 'limited'
        const isSynchronised = host === 'dedicated-legacy' || host === 'exchange-server'
        return (isOpen && isSynchronised) !== result?.gates.some(({ id }) => id === 'directory-sync')
      }),
    )
    expect(wrong).toEqual([])
  })

  it('leaves an unsupported cell unsupported', () => {
    expect(status('teams-meetings', undone('dedicated-legacy'), firstDay)).toBe('unsupported')
    expect(status('teams-bots', undone('dedicated-legacy'), firstDay)).toBe('conditional')
    expect(status('teams-legal-hold', undone('dedicated-legacy'), firstDay)).toBe('conditional')
  })
})

describe('meetings on Exchange Server', () => {
  it('need Exchange 2016 CU3 in both editions', () => {
    for (const asOf of [firstDay, '2023-10-23', secondEdition, '2026-11-21']) {
      const [older, newer] = [
        ['2010-sp3', '2013-cu23', '2016-rtm', '2016-cu2'],
        ['2016-cu3', '2016-cu10', '2019-rtm', 'se-rtm'],
      ]
      expect(older?.map((update) => status('teams-meetings', server(update), asOf))).toEqual(
        Array(4).fill('unsupported'),
      )
      expect(newer?.map((update) => status('teams-meetings', server(update), asOf))).toEqual(Array(4).fill('supported'))
    }
  })

  it('wait for synchronisation and OAuth at first, and for four more things from the second edition on', () => {
    expect(lacking('teams-meetings', undone('exchange-server'), '2023-10-23')).toEqual([
      'directory-sync',
      'exchange-oauth',
    ])
    expect(lacking('teams-meetings', undone('exchange-server'), secondEdition)).toEqual([
      'directory-sync',
      'exchange-oauth',
      'exchange-published',
      'hybrid-writeback',
      'ews-spns',
      'teams-licence',
    ])
  })
})

describe('footnotes', () => {
  it('make eDiscovery on Exchange Server wait for an Exchange Online licence in the second edition', () => {
    expect(gates('teams-ediscovery', done('exchange-server'), '2023-10-23')).toEqual(['directory-sync'])
    expect(lacking('teams-ediscovery', undone('exchange-server'), secondEdition)).toEqual([
      'directory-sync',
      'exchange-online-licence',
    ])
    expect(gates('teams-ediscovery', done('dedicated-legacy'), secondEdition)).toEqual(['directory-sync'])
  })
})

describe('sources that contradict each other', () => {
  it('leave tabs on Exchange Server open in the first edition, and keep the gate', () => {
    const result = verdict('teams-tabs', undone('exchange-server'), '2023-10-23')
    expect(result).toEqual({
      status: 'unknown',
      reason: 'contested',
      gates: [{ id: 'directory-sync', done: false }],
      prerequisites: [],
    })
    expect(status('teams-tabs', done('exchange-server'), secondEdition)).toBe('supported')
  })

  it('leave connectors on Dedicated legacy open from the second edition to their end', () => {
    expect(status('teams-connectors', done('dedicated-legacy'), '2023-10-23')).toBe('unsupported')
    expect(reason('teams-connectors', done('dedicated-legacy'), secondEdition)).toBe('contested')
    expect(reason('teams-connectors', done('dedicated-legacy'), '2026-05-21')).toBe('contested')
  })
})

describe('files', () => {
  it('wait for SharePoint Online, and where it is personal for the licence', () => {
    const onlyServer = done('exchange-online', { sharepoint: 'on-premises' })
    const noLicence = done('exchange-online', { 'sharepoint-licence': 'no' })
    expect(lacking('teams-channel-files', onlyServer, firstDay)).toEqual(['sharepoint-online'])
    expect(status('teams-channel-files', noLicence, firstDay)).toBe('supported')
    expect(lacking('teams-chat-files', noLicence, firstDay)).toEqual(['sharepoint-licence'])
    expect(gates('teams-chat-files', onlyServer, firstDay)).toEqual(['sharepoint-online', 'sharepoint-licence'])
    expect(lacking('teams-file-compliance', undone('exchange-server'), firstDay)).toEqual([
      'directory-sync',
      'sharepoint-online',
      'sharepoint-licence',
    ])
  })

  it('are not needed to search chats, on any host', () => {
    const found = hosts.map((host) => status('teams-chat-search', undone(host, { 'directory-sync': 'yes' }), firstDay))
    expect(found).toEqual(Array(4).fill('supported'))
  })
})

describe('group creation', () => {
  it('is needed to create teams, not to manage or join them', () => {
    expect(lacking('teams-create-teams', undone('exchange-online'), firstDay)).toEqual(['group-creation'])
    expect(status('teams-team-management', undone('exchange-online'), firstDay)).toBe('supported')
    expect(status('teams-chat-and-calls', undone('exchange-online'), firstDay)).toBe('supported')
  })
})

describe('the three features the first edition does not have', () => {
  const three = ['teams-out-of-office', 'teams-delegated-scheduling', 'teams-calendar-presence']

  it('are undocumented before the second', () => {
    const before = three.flatMap((feature) =>
      hosts.map((host) => reason(feature, done(host, { cloud: 'gcc-high' }), '2023-10-23')),
    )
    expect(before).toEqual(Array(12).fill('undocumented'))
  })

  it('follow the host from then on', () => {
    const after = three.map((feature) => hosts.map((host) => status(feature, done(host), secondEdition)))
    expect(after).toEqual([
      ['supported', 'supported', 'supported', 'unsupported'],
      ['supported', 'supported', 'unknown', 'supported'],
      ['supported', 'supported', 'unknown', 'supported'],
    ])
  })

  it('let nobody on Exchange Server delegate in GCC High, nor below Exchange 2013 CU19', () => {
    const delegated = (answers: Answers) => status('teams-delegated-scheduling', answers, secondEdition)
    expect(delegated(server('se-rtm', { cloud: 'gcc-high' }))).toBe('unsupported')
    expect(delegated(done('exchange-online', { cloud: 'gcc-high' }))).toBe('supported')
    expect(['2010-sp3', '2013-sp1', '2013-cu18'].map((update) => delegated(server(update)))).toEqual(
      Array(3).fill('unsupported'),
    )
    expect(['2013-cu19', '2016-rtm'].map((update) => delegated(server(update)))).toEqual(Array(2).fill('supported'))
  })

  it('wait for OAuth on Exchange Server, and delegation for its own application', () => {
    const nothing = undone('exchange-server', { exchange: '2010-sp3' })
    expect(lacking('teams-delegated-scheduling', undone('exchange-server'), secondEdition)).toEqual([
      'directory-sync',
      'exchange-oauth',
      'teams-scheduler-app',
    ])
    expect(lacking('teams-calendar-presence', nothing, secondEdition)).toEqual(['directory-sync', 'exchange-oauth'])
  })
})

describe('Intune', () => {
  it('has a connector for two hosts until it is withdrawn', () => {
    const connector = (asOf: string) => hosts.map((host) => status('intune-exchange-connector', done(host), asOf))
    expect(connector('2019-03-17')).toEqual(['supported', 'supported', 'unsupported', 'unsupported'])
    expect(connector('2019-03-18')).toEqual(Array(4).fill('retired'))
    expect(lacking('intune-exchange-connector', undone('dedicated-vnext'), firstDay)).toEqual([
      'directory-sync',
      'intune-mdm-authority',
      'intune-connector-account',
      'intune-licence',
    ])
  })

  it('does not need it for Conditional Access, which is documented for Exchange Online only', () => {
    const access = hosts.map((host) => status('intune-conditional-access', undone(host), '2026-11-21'))
    expect(access).toEqual(['supported', 'unknown', 'unknown', 'unknown'])
  })
})

describe('verdict', () => {
  it('decides no status by an answer that only decides caveats', () => {
    const offenders = featureOrder.filter((feature) => {
      const one = verdict(
        feature,
        server('2016-cu3', { 'hybrid-type': 'none', 'discoverable-meetings': 'yes' }),
        secondEdition,
      )
      return JSON.stringify(one) !== JSON.stringify(verdict(feature, server('2016-cu3'), secondEdition))
    })
    expect(offenders).toEqual([])
  })

  it('knows all forty-five features', () => {
    expect([teamsFeatures.length, skypeFeatures.length, intuneFeatures.length]).toEqual([23, 20, 2])
    expect(new Set(featureOrder).size).toBe(45)
    expect(() => verdict('teams-telepathy', done('exchange-online'), firstDay)).toThrow()
  })
})

import { describe, expect, it } from 'vitest'
import { done, firstDay, undone } from './done-answers'
import { skypeFeatures, webFeatures } from './feature-ids'
import type { Answers } from './opinion'
import { verdict } from './oracle'

const status = (feature: string, answers: Answers, asOf: string) => verdict(feature, answers, asOf)?.status
const gates = (feature: string, answers: Answers, asOf: string) =>
  verdict(feature, answers, asOf)?.gates.map(({ id }) => id)
const online = (skype: string, changes: Answers = {}) => done('exchange-online', { skype, ...changes })
const server = (exchange: string, skype: string, changes: Answers = {}) =>
  done('exchange-server', { exchange, skype, ...changes })

const table = skypeFeatures.slice(0, 17)
const secondEdition = '2025-06-26'
const dates = [firstDay, '2025-06-25', secondEdition, '2026-11-21']
const webConditions = ['shared-sip-space', 'hosting-provider', 'remote-user-access']

describe('a group without Skype for Business', () => {
  it('has no results', () => {
    expect(skypeFeatures.map((feature) => verdict(feature, online('none'), '2026-11-21'))).toEqual(Array(20).fill(null))
  })
})

describe('the gates of the Skype for Business table', () => {
  it('are four for Exchange Server with a Skype for Business server', () => {
    const needed = new Set(
      table.map((feature) => String(gates(feature, server('2016-rtm', 'skype-server-2015'), firstDay))),
    )
    expect([...needed]).toEqual(['skype-certificates,exchange-autodiscover,autodiscover-dns,skype-oauth-url'])
    expect(gates('skype-call-logs', server('2010-rtm', 'skype-server-se'), firstDay)).toHaveLength(4)
  })

  it('are two for Exchange Online with a Skype for Business server, five in Outlook on the web', () => {
    const needs = (feature: string) => gates(feature, online('skype-server-2019'), firstDay)
    expect(needs('skype-archiving')).toEqual(['skype-certificates', 'skype-oauth-url'])
    for (const feature of webFeatures)
      expect(needs(feature)).toEqual(['skype-certificates', 'skype-oauth-url', ...webConditions])
  })

  it('are OAuth and the partner application for Exchange 2013 or later with Skype for Business Online', () => {
    expect(gates('skype-call-logs', server('2013-rtm', 'skype-online'), firstDay)).toEqual([
      'exchange-oauth',
      'skype-partner-application',
    ])
    expect(gates('skype-call-logs', server('2010-sp3', 'skype-online'), firstDay)).toEqual([])
    expect(gates('skype-call-logs', online('skype-online'), firstDay)).toEqual([])
  })

  it('do not hold back Cloud Voicemail', () => {
    const skypes = ['skype-online', 'skype-server-se', 'skype-server-2019', 'skype-server-2015', 'lync-server-2013']
    const found = skypes.flatMap((skype) => [
      status('skype-cloud-voicemail', undone('exchange-online', { skype }), firstDay),
      status('skype-cloud-voicemail', undone('exchange-server', { skype, exchange: '2010-rtm' }), firstDay),
    ])
    expect(found).toEqual(Array(10).fill('supported'))
    expect(
      status('skype-cloud-voicemail', undone('exchange-server', { skype: 'lync-server-2013' }), secondEdition),
    ).toBe('supported')
  })
})

describe('statements about a client or a role', () => {
  it('refuse photos on older clients everywhere', () => {
    const older = { 'skype-client': 'older' }
    const everywhere = [
      online('skype-server-2015', older),
      online('lync-server-2013', older),
      online('skype-online', older),
      server('2019-rtm', 'skype-server-2019', older),
      server('2016-cu23', 'lync-server-2013', older),
      done('dedicated-vnext', older),
    ]
    expect(everywhere.map((answers) => status('skype-high-resolution-photo', answers, firstDay))).toEqual(
      Array(6).fill('unsupported'),
    )
  })

  it('refuse Exchange UM where the role is gone, in both editions and with any Skype', () => {
    for (const asOf of dates) {
      for (const exchange of ['2019-rtm', 'se-rtm']) {
        expect(status('skype-um-voicemail', server(exchange, 'skype-server-2019'), asOf)).toBe('unsupported')
        expect(status('skype-um-voicemail', server(exchange, 'lync-server-2013'), asOf)).toBe('unsupported')
      }
    }
    expect(status('skype-um-voicemail', server('2019-rtm', 'skype-online'), firstDay)).toBe('unsupported')
  })

  it('leave Exchange UM to Exchange 2016 in the second edition, and to no cloud mailbox', () => {
    const um = (answers: Answers) => status('skype-um-voicemail', answers, secondEdition)
    expect(um(server('2016-rtm', 'skype-server-2015'))).toBe('supported')
    expect(um(server('2013-cu23', 'skype-server-2015'))).toBe('unsupported')
    expect(um(server('2010-sp3', 'lync-server-2013'))).toBe('unsupported')
    expect(um(server('2016-rtm', 'lync-server-2013'))).toBe('unknown')
    expect(um(online('skype-server-2015'))).toBe('retired')
    expect(um(online('lync-server-2013'))).toBe('retired')
    expect(status('skype-um-voicemail', online('skype-server-2015'), '2025-06-25')).toBe('supported')
  })
})

describe('Lync Server 2013', () => {
  it('has two web features and Cloud Voicemail with Exchange Online, and nothing else', () => {
    const documented = (asOf: string) =>
      skypeFeatures.filter((feature) => status(feature, online('lync-server-2013'), asOf) === 'supported')
    const three = ['skype-cloud-voicemail', 'owa-single-sign-on', 'owa-im-presence']
    expect(dates.map(documented)).toEqual(Array(4).fill(three))
    expect(gates('owa-im-presence', online('lync-server-2013'), secondEdition)).toEqual(webConditions)
  })

  it('has Cloud Voicemail alone with Exchange Server', () => {
    const documented = skypeFeatures.filter(
      (feature) => status(feature, server('2016-cu23', 'lync-server-2013'), secondEdition) !== 'unknown',
    )
    expect(documented).toEqual(['skype-cloud-voicemail'])
  })
})

describe('default routing on the Edge', () => {
  const routed = { 'edge-routing': 'default-route' }

  it('rules out the five web features for Exchange Online with a server on-premises', () => {
    const servers = ['skype-server-se', 'skype-server-2019', 'skype-server-2015', 'lync-server-2013']
    const blocked = servers.map((skype) =>
      skypeFeatures.filter((feature) => status(feature, online(skype, routed), firstDay) === 'unsupported'),
    )
    expect(blocked).toEqual(servers.map(() => webFeatures))
  })

  it('changes nothing elsewhere', () => {
    const elsewhere = [
      online('skype-online'),
      server('2016-cu23', 'skype-server-2015'),
      server('2016-cu23', 'lync-server-2013'),
      done('dedicated-vnext'),
    ]
    const changed = elsewhere.flatMap((answers) =>
      skypeFeatures.filter(
        (feature) => status(feature, answers, firstDay) !== status(feature, { ...answers, ...routed }, firstDay),
      ),
    )
    expect(changed).toEqual([])
  })
})

describe('combinations no source describes', () => {
  it('are the dedicated hosts, Exchange UM and Cloud Voicemail too', () => {
    const found = ['dedicated-vnext', 'dedicated-legacy'].flatMap((host) =>
      dates.flatMap((asOf) => skypeFeatures.map((feature) => verdict(feature, done(host), asOf)?.reason)),
    )
    expect(new Set(found)).toEqual(new Set(['undocumented']))
  })

  it('are the two web features with Exchange Server or with Skype for Business Online', () => {
    for (const feature of ['owa-single-sign-on', 'owa-im-presence']) {
      expect(verdict(feature, server('2016-cu23', 'skype-server-2015'), secondEdition)?.reason).toBe('undocumented')
      expect(verdict(feature, online('skype-online'), firstDay)?.reason).toBe('undocumented')
    }
  })
})

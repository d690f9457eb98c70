import { describe, expect, it } from 'vitest'
import { assess } from '../engine/assess'
import { settle } from '../engine/settle'
import type { DatedSetup, Group, Setup } from '../engine/setup'
import { en } from '../i18n/en'
import { fr } from '../i18n/fr'
import { knowledge } from '../knowledge'
import { endName, pastSentence } from './end-text'
import { endsOf, nextEnds } from './ends-ahead'

const headOffice: Group = { name: 'Head office', mailbox: 'exchange-server', exchange: '2016-cu23' }
const sales: Group = { name: 'Sales', mailbox: 'exchange-online' }
const joined = { areas: ['teams'], 'exchange-oauth': 'yes' } as const

function assessed(asOf: string, groups: readonly Group[], tenant: Setup['tenant'] = joined) {
  const setup: DatedSetup = settle(knowledge, { version: 1, asOf, tenant, groups })
  return { knowledge, setup, assessment: assess(knowledge, setup) }
}

function endsOn(...told: Parameters<typeof assessed>) {
  const { setup, assessment } = assessed(...told)
  return endsOf(knowledge, setup, assessment)
}

const ahead = (...told: Parameters<typeof assessed>) =>
  endsOn(...told).ahead.map(({ subject, day, days }) => `${day} in ${days}: ${endName(en, subject)}`)

const last = (...told: Parameters<typeof assessed>) => endsOn(...told).last.map((end) => pastSentence(en, end))

describe('what ends next', () => {
  it('is EWS in Exchange Online, and with it what Exchange 2016 sees of it', () => {
    expect(ahead('2026-11-25', [headOffice, sales])).toEqual([
      '2027-04-01 in 127: End of EWS in Exchange Online',
      '2027-04-01 in 127: Exchange Server SE needed for coexistence',
    ])
  })

  it('names the groups that it concerns, and its sources', () => {
    const [ews] = endsOn('2026-11-25', [headOffice, sales]).ahead
    expect(ews?.groups).toEqual(['Sales'])
    expect(ews?.sources).toEqual(['ews-retirement-2026'])
  })

  it('is nothing for Exchange Server alone once its support has ended', () => {
    expect(ahead('2026-11-25', [headOffice], { areas: ['teams'] })).toEqual([])
    expect(ahead('2026-11-25', [{ ...headOffice, exchange: 'se-rtm' }], { areas: ['teams'] })).toEqual([])
  })

  it('was the end of support, for those who asked before it', () => {
    expect(ahead('2025-10-13', [headOffice])).toContain('2025-10-14 in 1: Exchange Server 2016: end of support')
    expect(ahead('2025-10-14', [headOffice]).join()).not.toContain('end of support')
  })

  it('leaves out days that no source of that day had written down', () => {
    expect(ahead('2022-06-01', [headOffice, sales])).toEqual([])
    expect(ahead('2026-02-05', [sales])).toEqual([])
    expect(ahead('2026-02-06', [sales])).toEqual([
      '2026-10-01 in 237: EWS blocked by default in Exchange Online',
      '2027-04-01 in 419: End of EWS in Exchange Online',
    ])
  })

  it('counts servers and clients of Skype for Business only where that is assessed', () => {
    const skype: Group = { ...sales, skype: 'skype-server-2019', 'skype-client': 'current' }
    const told = (area: 'teams' | 'skype') => ahead('2025-01-01', [skype], { areas: [area] })
    expect(told('teams')).toEqual([])
    expect(told('skype')).toEqual([
      '2025-10-14 in 286: Skype for Business Server 2019: end of support',
      '2025-10-14 in 286: If the client is Skype for Business 2016: end of support',
      '2025-10-14 in 286: If the client is Skype for Business 2019: end of support',
      '2026-10-13 in 650: If the client is Skype for Business LTSC 2021: end of support',
    ])
  })

  it('puts servers before clients that may not be there, whatever the order of the groups', () => {
    const skype: Group = { ...sales, skype: 'skype-server-2019', 'skype-client': 'current' }
    const shown = nextEnds(endsOn('2025-01-01', [skype, headOffice], { areas: ['skype'] }))
    expect(shown.slice(0, 2).map(({ subject }) => endName(en, subject))).toEqual([
      'Skype for Business Server 2019: end of support',
      'Exchange Server 2016: end of support',
    ])
  })

  it('shows three at most', () => {
    const skype: Group = { ...sales, skype: 'skype-server-2019', 'skype-client': 'current' }
    expect(nextEnds(endsOn('2025-01-01', [skype], { areas: ['skype'] }))).toHaveLength(3)
  })
})

describe('what ended last', () => {
  it('is counted in days up to the day of the results', () => {
    expect(last('2026-11-25', [headOffice])).toEqual(['Exchange Server 2016 has been out of support for 407 days.'])
    expect(last('2025-10-15', [headOffice])).toEqual(['Exchange Server 2016 has been out of support for 1 day.'])
    expect(last('2025-10-14', [headOffice])).toEqual(['Exchange Server 2016 is out of support from this day on.'])
    expect(last('2025-10-13', [headOffice])).toEqual([])
  })

  it('is the latest of what the groups run, with all that ended on that day', () => {
    const older: Group = { ...headOffice, name: 'Plant', exchange: '2013' }
    const newer: Group = { ...headOffice, name: 'Lab', exchange: '2019-cu15' }
    expect(endsOn('2026-11-25', [older, headOffice, newer]).last.map(({ groups }) => groups)).toEqual([
      ['Head office'],
      ['Lab'],
    ])
  })

  it('is a client only where nothing is certain', () => {
    const skype = (server: 'skype-server-2019' | 'skype-server-se') =>
      last('2026-11-25', [{ ...sales, skype: server, 'skype-client': 'current' }], { areas: ['skype'] })
    expect(skype('skype-server-2019')).toEqual(['Skype for Business Server 2019 has been out of support for 407 days.'])
    expect(skype('skype-server-se')).toEqual([
      'If the client is Skype for Business LTSC 2021: it has been out of support for 43 days.',
    ])
  })

  it('can be a service', () => {
    const past = last('2021-08-01', [{ ...sales, skype: 'skype-online' }], { areas: ['skype'] })
    expect(past).toEqual(['Skype for Business Online has been out of service for 1 day.'])
  })
})

describe('the words of days', () => {
  it('count in each language', () => {
    expect([1, 127].map(en.results.ends.inDays)).toEqual(['in 1 day', 'in 127 days'])
    expect([1, 127, 2500].map(fr.results.ends.inDays)).toEqual([
      'dans 1 jour',
      'dans 127 jours',
      'dans 2\u202f500 jours',
    ])
    const [end] = endsOn('2026-11-25', [headOffice]).last
    expect(end && pastSentence(fr, end)).toBe('Exchange Server 2016 n’est plus pris en charge depuis 407 jours.')
  })
})

import { describe, expect, it } from 'vitest'
import { fixedCaveats } from './caveats'

describe('fixedCaveats', () => {
  const server = { mailbox: 'exchange-server' }

  it('warn of private meetings on Exchange Server unless the admin says no, on any day and whatever the status', () => {
    for (const asOf of ['2019-02-06', '2026-11-21']) {
      expect(fixedCaveats('teams-meetings', server, asOf, 'unsupported')).toEqual(['disable-private-meetings'])
      expect(fixedCaveats('teams-meetings', { ...server, 'discoverable-meetings': 'yes' }, asOf, 'supported')).toEqual([
        'disable-private-meetings',
      ])
      expect(fixedCaveats('teams-meetings', { ...server, 'discoverable-meetings': 'no' }, asOf, 'supported')).toEqual(
        [],
      )
    }
  })

  it('say only what holds for every mailbox while the mailbox is open', () => {
    expect(fixedCaveats('teams-meetings', { 'hybrid-type': 'modern' }, '2026-11-21', 'unknown')).toEqual([])
    expect(fixedCaveats('teams-meetings', { cloud: 'china' }, '2026-11-21', 'unknown')).toEqual([
      'cloud-not-named-by-source',
    ])
  })

  it('say that the sources disagree on modern hybrid from the second edition on', () => {
    const modern = { ...server, 'hybrid-type': 'modern', 'discoverable-meetings': 'no' }
    expect(fixedCaveats('teams-meetings', modern, '2023-10-23', 'supported')).toEqual([])
    expect(fixedCaveats('teams-meetings', modern, '2023-10-24', 'supported')).toEqual([
      'modern-hybrid-sources-disagree',
    ])
    expect(fixedCaveats('teams-bots', modern, '2023-10-24', 'supported')).toEqual([])
  })

  it('say that no source names the cloud, in the teams area and where something may work', () => {
    const tried = ['worldwide', 'gcc', 'gcc-high', 'dod', 'china'].filter(
      (cloud) => fixedCaveats('teams-bots', { cloud }, '2026-11-21', 'supported').length > 0,
    )
    expect(tried).toEqual(['dod', 'china'])
    const statuses = ['retired', 'unsupported', 'unknown', 'conditional', 'limited', 'supported']
    expect(
      statuses.filter((status) => fixedCaveats('teams-tabs', { cloud: 'dod' }, '2026-11-21', status).length > 0),
    ).toEqual(statuses.slice(2))
    expect(fixedCaveats('skype-archiving', { cloud: 'dod' }, '2026-11-21', 'supported')).toEqual([])
  })
})

import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { decodeLink } from './decode'
import { encodeLink } from './encode'
import { withoutIdentifyingText } from './identifying-text'
import type { Link } from './link'
import { randomLink, seeded } from './random-link'
import { registry } from './registry'

const withSteps = { ...registry, steps: Array.from({ length: 12 }, (_, index) => `step-${index}`) }

const headOffice: Link = {
  knowledge: '2026.11.0',
  followsToday: false,
  setup: {
    version: 1,
    asOf: '2026-11-21',
    title: 'Contoso',
    tenant: { areas: ['teams', 'skype'], cloud: 'worldwide', 'directory-sync': 'yes' },
    groups: [
      {
        name: 'Head office',
        users: 1200,
        mailbox: 'exchange-server',
        exchange: '2016-cu2',
        skype: 'skype-server-2015',
      },
      { name: 'Sales', users: 310, mailbox: 'exchange-online', skype: 'none' },
    ],
    names: { 'smtp-domain': 'contoso.com', 'autodiscover-host': 'autodiscover.contoso.com' },
  },
}

const changed = (setup: Partial<Link['setup']>): Link => ({ ...headOffice, setup: { ...headOffice.setup, ...setup } })

describe('encodeLink and decodeLink', () => {
  it('bring 10,000 random links back as they were', () => {
    const random = seeded(1)
    const links = Array.from({ length: 10_000 }, () => randomLink(random, withSteps.steps))
    const comesBack = (link: Link) =>
      isDeepStrictEqual(decodeLink(encodeLink(link, withSteps), withSteps), { kind: 'ok', link })
    expect(links.filter((link) => !comesBack(link))).toEqual([])
  })

  it('bring back a version alone as what an admin knows of Exchange', () => {
    const link = changed({ groups: [{ name: '1', mailbox: 'exchange-server', exchange: '2016' }] })
    expect(decodeLink(encodeLink(link))).toEqual({ kind: 'ok', link })
  })
})

describe('encodeLink', () => {
  it('gives the same text whatever the order of answers, areas and names', () => {
    const reordered = changed({
      tenant: { 'directory-sync': 'yes', cloud: 'worldwide', areas: ['skype', 'teams'] },
      names: { 'autodiscover-host': 'autodiscover.contoso.com', 'smtp-domain': 'contoso.com' },
    })
    expect(encodeLink(reordered)).toBe(encodeLink(headOffice))
  })

  it('gives the same text for what says nothing as for nothing', () => {
    const bare = { ...headOffice, setup: { version: 1, asOf: '2026-11-21', groups: [{ name: '1' }] } } as const
    const empty = {
      ...bare,
      setup: { ...bare.setup, tenant: {}, names: {} },
      progress: { 'step-1': {}, 'step-2': { note: '' } },
    }
    expect(encodeLink(empty, withSteps)).toBe(encodeLink(bare))
  })

  it('spends nothing on a group called by its place', () => {
    const size = (name: string) => encodeLink(changed({ groups: [{ name }] })).length
    expect(size('1')).toBeLessThan(size('2'))
  })

  it('ends in a letter, which no mail program takes for punctuation', () => {
    const random = seeded(2)
    const ends = Array.from({ length: 500 }, () => encodeLink(randomLink(random)).slice(-1))
    expect([...new Set(ends)].sort()).toEqual(['A', 'Q', 'g', 'w'])
  })

  it('replaces half a character, so that the link opens', () => {
    const link = encodeLink(changed({ title: 'a\ud800b' }))
    expect(decodeLink(link)).toEqual({ kind: 'ok', link: changed({ title: 'a\ufffdb' }) })
  })

  it.each([
    ['a step without a number', { ...headOffice, progress: { 'step-1': { done: true } } }],
    ['a question without a number', changed({ tenant: { 'new-question': 'yes' } as object })],
    ['an option without a number', changed({ tenant: { cloud: 'nebula' } as object })],
    ['an area without a number', changed({ tenant: { areas: ['billing'] } as object })],
    ['a day that does not exist', changed({ asOf: '2026-02-30' })],
    ['a day before the first', changed({ asOf: '2019-02-05' })],
    ['part of a user', changed({ groups: [{ name: '1', users: 0.5 }] })],
    ['no group', changed({ groups: [] })],
    ['a knowledge version of another shape', { ...headOffice, knowledge: '2026.11' }],
  ] as const)('throws on %s', (_, link: Link) => {
    expect(() => encodeLink(link)).toThrow(Error)
  })
})

describe('withoutIdentifyingText', () => {
  it('keeps answers and users, and calls groups by their place', () => {
    expect(withoutIdentifyingText(headOffice.setup)).toEqual({
      version: 1,
      asOf: '2026-11-21',
      tenant: headOffice.setup.tenant,
      groups: [
        { ...headOffice.setup.groups[0], name: '1' },
        { ...headOffice.setup.groups[1], name: '2' },
      ],
    })
  })
})

import { describe, expect, it } from 'vitest'
import type { Progress } from '../../engine/progress'
import { decodeLink } from './decode'
import { encodeLink } from './encode'
import { linkMarker } from './format'
import type { Link } from './link'
import { registry } from './registry'

/** Characters after the `#` of the address. */
const afterHash = (text: string) => linkMarker.length - 1 + text.length

const twelveAnswers: Link = {
  knowledge: '2026.11.0',
  followsToday: true,
  setup: {
    version: 1,
    asOf: '2026-11-21',
    tenant: {
      'directory-sync': 'yes',
      'exchange-oauth': 'no',
      'exchange-published': 'yes',
      'hybrid-writeback': 'no',
      'hybrid-type': 'classic',
      'ews-spns': 'no',
      sharepoint: 'online',
    },
    groups: [
      {
        name: '1',
        users: 1200,
        mailbox: 'exchange-server',
        exchange: '2016-cu23',
        skype: 'skype-server-2015',
        'teams-licence': 'yes',
        'sharepoint-licence': 'yes',
      },
    ],
  },
}

const names = [
  'Siège social – Genève',
  "Équipe d'à côté (été)",
  'Head office, London 2',
  'Ventes Île-de-France ',
  'Forêt & Hôtels réunis',
  'Plant Nº 7 Düsseldorf',
].map((name) => name.slice(0, 20))

const note =
  'Vérifier auprès de l’équipe réseau : le pare-feu bloque encore EWS depuis l’été dernier. Marie s’en occupe dès lundi ; ' +
  'à défaut, rappeler M. Lefèvre (poste 4471) avant la mise en œuvre à Genève, ok !?'

const ticks: Progress = Object.fromEntries(
  registry.steps
    .filter((_, index) => index % 2 === 0)
    .slice(0, 18)
    .map((id) => [id, { done: true }]),
)

const noted = Object.keys(ticks)[1] ?? ''

const everything: Link = {
  ...twelveAnswers,
  setup: {
    ...twelveAnswers.setup,
    groups: names.map((name, index) => ({
      name,
      users: 990 + 1000 * index,
      mailbox: 'exchange-server',
      exchange: '2016-cu23',
      skype: 'skype-server-2015',
      'skype-client': 'current',
      'teams-licence': 'yes',
      'exchange-online-licence': 'yes',
      'sharepoint-licence': 'no',
      'group-creation': 'yes',
    })),
    names: {
      'smtp-domain': 'mail.contoso-europe.example',
      'sip-domain': 'sip.contoso-europe.example',
      'tenant-domain': 'contoso365.onmicrosoft.com',
      'domain-controller': 'dc01.corp.contoso.example',
      'autodiscover-host': 'autodiscover.contoso.co.uk',
      'exchange-host': 'ex2016-02.corp.contoso.com',
      'mail-host': 'webmail.contoso-europe.com',
    },
  },
  progress: { ...ticks, [noted]: { done: true, note } },
}

describe('encodeLink', () => {
  it('puts twelve answers into 40 characters after the hash', () => {
    const text = encodeLink(twelveAnswers)
    expect(decodeLink(text)).toEqual({ kind: 'ok', link: twelveAnswers })
    expect(afterHash(text)).toBeLessThanOrEqual(40)
  })

  it('puts six named groups, 18 ticks, 200 characters of notes and 7 DNS names into 700 characters', () => {
    expect(names.map((name) => name.length)).toEqual(names.map(() => 20))
    expect([note.length, Object.keys(ticks).length]).toEqual([200, 18])
    const text = encodeLink(everything)
    expect(decodeLink(text)).toEqual({ kind: 'ok', link: everything })
    expect(afterHash(text)).toBeLessThanOrEqual(700)
  })

  it('spends at most one character on six questions left unanswered', () => {
    const size = (tenant: Link['setup']['tenant'] & object) =>
      encodeLink({ ...twelveAnswers, setup: { version: 1, asOf: '2026-11-21', tenant, groups: [{ name: '1' }] } })
        .length
    expect(size({ 'exchange-autodiscover': 'yes' })).toBeLessThanOrEqual(size({ 'hybrid-type': 'none' }) + 1)
  })
})

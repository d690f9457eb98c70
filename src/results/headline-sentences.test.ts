import { describe, expect, it } from 'vitest'
import { assess } from '../engine/assess'
import type { DatedSetup } from '../engine/setup'
import type { Catalog } from '../i18n/catalog'
import { en } from '../i18n/en'
import { fr } from '../i18n/fr'
import { knowledge } from '../knowledge'
import { headlineSentences } from './headline-sentences'
import { viewOf } from './view'

const online = {
  name: 'Sales',
  mailbox: 'exchange-online',
  'group-creation': 'yes',
  'sharepoint-licence': 'yes',
} as const
const server = {
  ...online,
  name: 'Head office',
  mailbox: 'exchange-server',
  exchange: '2016-cu23',
  'teams-licence': 'yes',
  'exchange-online-licence': 'yes',
} as const
const done = {
  areas: ['teams'],
  cloud: 'worldwide',
  'directory-sync': 'yes',
  'exchange-oauth': 'yes',
  'exchange-published': 'yes',
  'hybrid-writeback': 'yes',
  'hybrid-type': 'classic',
  'ews-spns': 'yes',
  'teams-scheduler-app': 'yes',
  sharepoint: 'online',
} as const satisfies DatedSetup['tenant']

function sentences(catalog: Catalog, setup: Omit<DatedSetup, 'version' | 'asOf'>, asOf = '2026-11-21') {
  const dated: DatedSetup = { version: 1, asOf, ...setup }
  return headlineSentences(
    viewOf({
      knowledge,
      setup: dated,
      assessment: assess(knowledge, dated),
      catalog,
      today: '2026-11-21',
      changeAddress: () => '',
      library: { feature: () => '', contradiction: () => '' },
    }),
  )
}

describe('headlineSentences', () => {
  it('says that nothing is known while nothing is answered', () => {
    const blank = { tenant: { areas: ['teams'] }, groups: [{ name: '1' }] } as const
    expect(sentences(en, blank)).toEqual({
      main: ['Nothing is known yet. Answer the first question to see results.'],
      further: ['Not counted, because retired: Connectors (add and configure) and Messages from connectors.'],
    })
  })

  it('says that all work', () => {
    expect(sentences(en, { tenant: done, groups: [online] }).main).toEqual(['All 21 features work today.'])
    expect(sentences(fr, { tenant: done, groups: [online] }).main).toEqual([
      'Les 21 fonctionnalités sont toutes disponibles aujourd’hui.',
    ])
  })

  it('says that none works, and what makes them work', () => {
    const tenant = { ...done, 'directory-sync': 'no' } as const
    expect(sentences(en, { tenant, groups: [server] }).main).toEqual([
      'None of the 21 features works today.',
      '19 will, once 1 prerequisite is done.',
    ])
    expect(sentences(fr, { tenant, groups: [server] }).main).toEqual([
      'Aucune des 21 fonctionnalités n’est disponible aujourd’hui.',
      '19 le seront une fois 1 prérequis rempli.',
    ])
  })

  it('does not call unknown what is only not known to work', () => {
    const { main, further } = sentences(en, {
      tenant: { areas: ['teams'], cloud: 'worldwide' },
      groups: [{ name: '1' }],
    })
    expect(main).toEqual(['None of the 21 features is known to work yet.'])
    expect(further).toContain('For 21 features, an answer is still missing.')
  })

  it('speaks of everyone where there are several groups', () => {
    const tenant = { ...done, 'exchange-oauth': 'no', 'exchange-published': 'no' } as const
    expect(sentences(en, { tenant, groups: [server, online] })).toEqual({
      main: [
        '16 of 21 features work for everyone today.',
        '5 more work for some groups.',
        '3 more will work for everyone, once 2 prerequisites are done.',
      ],
      further: [
        'Not counted, because retired: Connectors (add and configure) and Messages from connectors.',
        '2 features do not work for at least one group.',
      ],
    })
    expect(sentences(fr, { tenant, groups: [server, online] }).main.join(' ')).toBe(
      '16 fonctionnalités sur 21 sont disponibles pour tous aujourd’hui. 5 de plus le sont pour certains groupes. 3 de plus le seront pour tous une fois 2 prérequis remplis.',
    )
  })

  it('names the day where it is not today', () => {
    const { main, further } = sentences(en, { tenant: done, groups: [online] }, '2019-02-06')
    expect(main).toEqual(['On 6 February 2019, all 20 features work.'])
    expect(further).toEqual([
      'Not counted, because no source speaks of it: Out of office, Delegated scheduling and Presence from the calendar.',
    ])
    expect(sentences(fr, { tenant: done, groups: [online] }, '2019-02-06').main).toEqual([
      'Au 6\u00a0février 2019, les 20 fonctionnalités sont toutes disponibles.',
    ])
  })

  it('warns of prerequisites that may come on top', () => {
    const { 'ews-spns': _, ...tenant } = { ...done, 'exchange-oauth': 'no' as const }
    expect(sentences(en, { tenant, groups: [server] }).further).toContain(
      '1 feature that needs action may need further prerequisites, still to be checked.',
    )
  })
})

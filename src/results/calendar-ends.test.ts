import { describe, expect, it } from 'vitest'
import { assess } from '../engine/assess'
import type { DatedSetup } from '../engine/setup'
import { en } from '../i18n/en'
import { fr } from '../i18n/fr'
import { knowledge } from '../knowledge'
import { calendarEnds } from './calendar-ends'

const setupOn = (asOf: string): DatedSetup => ({
  version: 1,
  asOf,
  tenant: { areas: ['teams'], 'exchange-oauth': 'yes' },
  groups: [
    { name: 'Head office', mailbox: 'exchange-server', exchange: '2016-cu23' },
    { name: '2', mailbox: 'exchange-online' },
  ],
})

describe('the ends in a calendar', () => {
  const noted = (asOf: string, catalog = en) =>
    calendarEnds({ knowledge, setup: setupOn(asOf), assessment: assess(knowledge, setupOn(asOf)), catalog })

  it('are all that are ahead and none that are past', () => {
    expect(noted('2026-11-25').map(({ id, day }) => `${day} ${id}`)).toEqual([
      '2027-04-01 exchange-online-ends-ews',
      '2027-04-01 rich-coexistence-needs-exchange-se',
    ])
    expect(noted('2025-10-13').map(({ id }) => id)).toContain('exchange-server-2016-supportEnd')
  })

  it('say whom they concern and by which source, in the language of the reader', () => {
    const [ews] = noted('2026-11-25', fr)
    expect(ews?.name).toBe('Fin d’EWS dans Exchange Online')
    expect(ews?.lines[0]).toContain('À partir du 1er\u00a0avril 2027')
    expect(ews?.lines[1]).toBe('Groupe concerné\u00a0: Groupe\u00a02')
    expect(ews?.lines[2]).toContain('Exchange Online EWS, Your Time is Almost Up')
  })
})

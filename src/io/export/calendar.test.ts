import { describe, expect, it } from 'vitest'
import { assess } from '../../engine/assess'
import { en } from '../../i18n/en'
import { formatDate } from '../../i18n/format'
import { fr } from '../../i18n/fr'
import { knowledge } from '../../knowledge'
import { assessmentCalendar, datedWarnings } from './calendar'

const stamp = '2026-11-25T08:44:08.123Z'

const assessed = (name: string, asOf = '2026-11-21') =>
  assess(knowledge, {
    version: 1,
    asOf,
    tenant: { areas: ['teams', 'skype'], cloud: 'dod', 'exchange-oauth': 'yes', 'hybrid-type': 'modern' },
    groups: [
      { name, mailbox: 'exchange-server', exchange: '2016-cu23' },
      { name: 'Ventes', mailbox: 'exchange-online' },
    ],
  })

const unfolded = (text: string) => text.replaceAll('\r\n ', '')
const valuesOf = (text: string, property: string) =>
  unfolded(text)
    .split('\r\n')
    .filter((line) => line.startsWith(property))
    .map((line) => line.slice(property.length))

describe('the calendar', () => {
  it('is this, byte for byte', () => {
    const assessment = {
      asOf: '2026-11-21',
      warnings: [{ id: 'exchange-2010-out-of-support', groups: ['A'], since: '2020-10-13' }],
    } as const
    // Written out line by line: a snapshot takes CRLF for LF.
    expect(assessmentCalendar(assessment, en, stamp)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Coexist//Coexist//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:exchange-2010-out-of-support@coexist',
        'DTSTAMP:20261125T084408Z',
        'DTSTART;VALUE=DATE:20201013',
        'SUMMARY:End of support of Exchange 2010',
        'DESCRIPTION:Exchange Server 2010 has been out of support since 13 October 2',
        ' 020.\\nGroup concerned: A\\nSources: Product lifecycle data: exchange-server',
        ' -2010\\, 25 January 2023',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )
  })

  it('has one event for each dated warning and no other', () => {
    const assessment = assessed('1')
    const dated = assessment.warnings.filter(({ since }) => since !== null)
    expect(dated.length).toBeGreaterThan(3)
    expect(dated.length).toBeLessThan(assessment.warnings.length)
    const text = assessmentCalendar(assessment, en, stamp)
    expect(valuesOf(text, 'UID:')).toEqual(dated.map(({ id }) => `${id}@coexist`))
    expect(valuesOf(text, 'DTSTART;VALUE=DATE:')).toEqual(dated.map(({ since }) => since?.replaceAll('-', '')))
    expect(new Set(valuesOf(text, 'DTSTAMP:'))).toEqual(new Set(['20261125T084408Z']))
  })

  it('has no event for the day up to which the knowledge goes', () => {
    const assessment = assessed('1', '2030-01-01')
    expect(assessment.warnings.map(({ id }) => id)).toContain('as-of-after-knowledge')
    expect(datedWarnings(assessment).map(({ id }) => id)).not.toContain('as-of-after-knowledge')
  })

  it('escapes what a name may hold', () => {
    const text = assessmentCalendar(assessed('a,b;c\\d\r\nEND:VCALENDAR\ne\u0007f'), en, stamp)
    expect(unfolded(text)).toContain('a\\,b\\;c\\\\d\\nEND:VCALENDAR\\ne f')
    expect(text.split('\r\n').filter((line) => line === 'END:VCALENDAR')).toHaveLength(1)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it.each([0, 1, 2, 3])('folds at 75 octets and cuts no character, shifted by %i', (shift) => {
    const name = `${'x'.repeat(shift)}${'é😀’'.repeat(40)}`
    const text = assessmentCalendar(assessed(name), fr, stamp)
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    // With the flag u, only half a character is a surrogate.
    expect(text).not.toMatch(/\p{Surrogate}/u)
    expect(unfolded(text)).toContain(name)
  })

  it('keeps French text whole', () => {
    const assessment = assessed('Siège')
    const text = unfolded(assessmentCalendar(assessment, fr, stamp))
    expect(valuesOf(text, 'SUMMARY:')).toEqual(
      datedWarnings(assessment).map(({ id }) => fr.knowledge.warnings[id].name.replaceAll(',', '\\,')),
    )
    expect(text).toContain(
      fr.knowledge.warnings['exchange-2016-out-of-support'].sentence(formatDate('fr', '2025-10-14')),
    )
    expect(text).toContain('Siège')
  })
})

import { describe, expect, it } from 'vitest'
import { type CalendarEnd, endsCalendar } from './calendar'

const stamp = '2026-11-25T08:44:08.123Z'

const endOf = (text: string): CalendarEnd => ({ id: 'an-end', day: '2027-04-01', name: text, lines: [text] })

const unfolded = (text: string) => text.replaceAll('\r\n ', '')

describe('the calendar', () => {
  it('is this, byte for byte', () => {
    const ews = {
      id: 'exchange-online-ends-ews',
      day: '2027-04-01',
      name: 'End of EWS in Exchange Online',
      lines: ['From 1 April 2027 on, EWS is switched off for good in Exchange Online.', 'Group concerned: A'],
    }
    // Written out line by line: a snapshot takes CRLF for LF.
    expect(endsCalendar([ews], 'en', stamp)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Coexist//Coexist//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:exchange-online-ends-ews@coexist',
        'DTSTAMP:20261125T084408Z',
        'DTSTART;VALUE=DATE:20270401',
        'SUMMARY:End of EWS in Exchange Online',
        'DESCRIPTION:From 1 April 2027 on\\, EWS is switched off for good in Exchange',
        '  Online.\\nGroup concerned: A',
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:End of EWS in Exchange Online',
        'TRIGGER:-P30D',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )
  })

  it('escapes what a name may hold', () => {
    const text = endsCalendar([endOf('a,b;c\\d\r\nEND:VCALENDAR\ne\u0007f')], 'en', stamp)
    expect(unfolded(text)).toContain('a\\,b\\;c\\\\d\\nEND:VCALENDAR\\ne f')
    expect(text.split('\r\n').filter((line) => line === 'END:VCALENDAR')).toHaveLength(1)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it.each([0, 1, 2, 3])('folds at 75 octets and cuts no character, shifted by %i', (shift) => {
    const name = `${'x'.repeat(shift)}${'é😀’'.repeat(40)}`
    const text = endsCalendar([endOf(name)], 'fr', stamp)
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    // With the flag u, only half a character is a surrogate.
    expect(text).not.toMatch(/\p{Surrogate}/u)
    expect(unfolded(text)).toContain(name)
  })
})

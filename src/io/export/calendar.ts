import type { Language } from '../../i18n/catalog'
import type { IsoDate } from '../../knowledge/types'

/** A day on which something ends or changes, in words. */
export interface CalendarEnd {
  /** The same in every file: a calendar that takes in a later one moves the event instead of doubling it. */
  readonly id: string
  readonly day: IsoDate
  readonly name: string
  /** Lines of the description. */
  readonly lines: readonly string[]
}

/** An iCalendar file, RFC 5545, with one whole day for each end; `stamp` is the moment it is written, ISO 8601. */
export function endsCalendar(ends: readonly CalendarEnd[], language: Language, stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Coexist//Coexist//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    ...ends.flatMap((end) => event(end, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function event({ id, day, name, lines }: CalendarEnd, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@coexist`,
    `DTSTAMP:${stamp.replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(name)}`,
    `DESCRIPTION:${escaped(lines.join('\n'))}`,
    // Nobody is busy because a product ends.
    'TRANSP:TRANSPARENT',
    // A month is about what an approved change takes.
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(name)}`,
    'TRIGGER:-P30D',
    'END:VALARM',
    'END:VEVENT',
  ]
}

/** A value of type TEXT; of the control characters only line breaks can be said in it. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')
}

const longestLine = 75
const encoder = new TextEncoder()

/** Lines are counted in octets, and no character is cut in two. */
function folded(line: string): string {
  let text = ''
  let length = 0
  for (const character of line) {
    const octets = encoder.encode(character).length
    if (length + octets > longestLine) {
      text += '\r\n '
      length = 1
    }
    text += character
    length += octets
  }
  return text
}

import type { Assessment, WarningResult } from '../../engine/assessment'
import type { Catalog } from '../../i18n/catalog'
import { formatDate } from '../../i18n/format'
import { sourceOf } from '../../knowledge/sources'
import type { IsoDate, Warning } from '../../knowledge/types'
import { warnings } from '../../knowledge/warnings'

interface DatedWarning extends WarningResult {
  readonly since: IsoDate
}

/** Known by id, but for those that the engine gives of itself: these tell of no change, only of the assessment. */
const known: Readonly<Record<string, Warning | undefined>> = warnings

/** The warnings that have a day to stand on in a calendar. */
export function datedWarnings({ warnings: all }: Pick<Assessment, 'warnings'>): readonly DatedWarning[] {
  return all.filter((one): one is DatedWarning => one.since !== null && known[one.id] !== undefined)
}

/** An iCalendar file, RFC 5545, with one whole day for each dated warning; `stamp` is the moment it is written, ISO 8601. */
export function assessmentCalendar(
  assessment: Pick<Assessment, 'warnings' | 'asOf'>,
  words: Catalog,
  stamp: string,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Coexist//Coexist//${words.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    ...datedWarnings(assessment).flatMap((warning) => [
      'BEGIN:VEVENT',
      // The same in every file: a calendar that takes in a later one moves the event instead of doubling it.
      `UID:${warning.id}@coexist`,
      `DTSTAMP:${stamp.replace(/[-:]|\.\d+/g, '')}`,
      `DTSTART;VALUE=DATE:${warning.since.replaceAll('-', '')}`,
      `SUMMARY:${escaped(words.knowledge.warnings[warning.id].name)}`,
      `DESCRIPTION:${escaped(description(warning, assessment.asOf, words))}`,
      // Nobody is busy because a product ends.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function description({ id, groups, since }: DatedWarning, asOf: IsoDate, words: Catalog): string {
  const cited = new Set((known[id]?.citations ?? []).map(({ source }) => source))
  const titles = [...cited]
    .map(sourceOf)
    // What had not been said by the day of the assessment is no source of it.
    .filter(({ date, speaksFrom }) => (speaksFrom ?? date ?? '') <= asOf)
    .map(({ title, date }) => (date ? `${title}, ${formatDate(words.language, date)}` : title))
  return [
    words.knowledge.warnings[id].sentence(formatDate(words.language, since)),
    groups.length > 0 ? words.results.groups(groups) : '',
    titles.length > 0 ? words.export.of(words.results.sources.title, titles.join(' · ')) : '',
  ]
    .filter((line) => line !== '')
    .join('\n')
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

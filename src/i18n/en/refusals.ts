import { formatNumber } from '../format'
import type { RefusalWords } from '../refusal-words'

const number = (value: number) => formatNumber('en', value)
const types = {
  object: 'an object',
  list: 'a list',
  text: 'a text',
  'whole-number': 'a whole number',
  number: 'a number',
} as const

export const refusals: RefusalWords = {
  at: ({ file, line, path }) =>
    [file, line === undefined ? undefined : `line ${line}`, path]
      .filter((part) => part !== undefined && part !== '')
      .join(', '),
  notJson: 'This is not valid JSON. Allowed: one JSON object, as the contract describes it.',
  cutShort: 'The text ends before it is complete: part of it is missing. Save or download it once more.',
  foreign: 'This is JSON, but of something other than Coexist. Allowed: a file saved by Coexist, or a setup.',
  several: 'This file holds several assessments. Import it on the page “Your assessments”.',
  tooLarge: (found, limit) => `The text has ${number(found)} characters. Allowed: up to ${number(limit)}.`,
  missing: 'Nothing stands here. This entry is required.',
  unknownKey: (found, allowed) => `The key “${found}” is not known. Allowed: ${allowed.join(', ')}.`,
  notAllowed: (found, allowed) => `Found ${found}. Allowed: ${allowed.join(', ')}.`,
  wrongType: (found, expected) => `Found ${found}. Allowed: ${types[expected]}.`,
  outOfRange: (found, minimum, maximum) =>
    `Found ${found}. Allowed: a whole number from ${number(minimum)} to ${number(maximum)}.`,
  wrongLength: (found, minimum, maximum) =>
    `The text has ${number(found)} characters. Allowed: ${number(minimum)} to ${number(maximum)}.`,
  wrongCount: (found, minimum, maximum) =>
    `The list has ${number(found)} entries. Allowed: ${number(minimum)} to ${number(maximum)}.`,
  notADay: (found) => `Found ${found}. Allowed: a day of the calendar as YYYY-MM-DD.`,
  tooEarly: (found, earliest) => `Found ${found}. Allowed: ${earliest} or later; nothing is known before.`,
  notADnsName: (found) =>
    `Found ${found}. Allowed: a DNS name of letters, digits, hyphens and dots, up to 253 characters, for example mail.contoso.com.`,
  notText: (found) => `Found ${found}. Allowed: well-formed Unicode text.`,
  repeated: (found) => `${found} stands more than once. Allowed: each only once.`,
  contradiction: (found, needs) => `Found ${found}. Allowed only together with ${needs}.`,
  newerFile: (found) =>
    `The file has the format version ${found}. Allowed: 1. Open it with a newer version of Coexist.`,
  unreadableFile: (file) => `The file ${file} cannot be read.`,
  badOption: (found, allowed) => `The option ${found} is not understood. Allowed: ${allowed}.`,
}

import { estates } from '../../src/engine/scenarios/estates'
import { draftFormat } from '../../src/io/draft-type'
import { checksum } from '../../src/io/link/checksum'
import { encodeLink } from '../../src/io/link/encode'
import { anyCharacter, mutations } from '../../src/io/link/mutations'
import { below, type Random, randomLink } from '../../src/io/link/random-link'
import { registry } from '../../src/io/link/registry'
import { testOutputs } from '../../src/io/test-outputs'
import { exchangeReleases } from '../../src/knowledge/exchange-releases'
import type { EdgeName } from './edges'

const pick = <Entry>(random: Random, list: readonly [Entry, ...Entry[]] | readonly Entry[]): Entry => {
  const entry = list[below(random, list.length)]
  if (entry === undefined) throw new Error('There is nothing to choose from.')
  return entry
}

/** What breaks readers: names of prototypes, halves of characters, markup, formulas, command substitution, numbers at their limits. */
const hostile = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '\ud800',
  '\udc00',
  '\u0000',
  '\u202e',
  '\u2028',
  '\ufeff',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '=HYPERLINK("http://x")',
  "'; rm -rf /; '",
  '$(Get-Mailbox)',
  '`n',
  '{{7*7}}',
  '../../etc/passwd',
  '%00',
  '%2e%2e',
  '#/r/',
  '&',
  '1e999',
  '-0',
  'NaN',
  'null',
  'true',
  '9007199254740993',
  '99999999999999999999',
  '٣',
  '1.1.1.1',
  'xn--',
  '。',
  '\u200d',
  'ﬃ',
  'İ',
  ' ',
  '\t',
  '\r',
  '\n',
  '[',
  '{',
  '"',
  '\\',
  ',',
  ':',
] as const

const word = (random: Random): string => pick(random, hostile)

type Change = (text: string, random: Random) => string

const cut = (text: string, random: Random): readonly [string, string] => {
  const place = below(random, text.length + 1)
  return [text.slice(0, place), text.slice(place)]
}

/** Damage to text, whatever it means. */
const textChanges: readonly Change[] = [
  (text, random) => cut(text, random)[0],
  (text, random) => cut(text, random)[1],
  (text, random) => cut(text, random).join(word(random)),
  (text, random) => {
    const [before, after] = cut(text, random)
    return before + after.slice(1 + below(random, 4))
  },
  (text, random) => {
    const [before, after] = cut(text, random)
    return before + String.fromCharCode(below(random, 2 ** (7 + below(random, 10)))) + after.slice(1)
  },
  (text, random) => {
    const [before, after] = cut(text, random)
    return before + after.slice(0, 1 + below(random, 20)).repeat(2 + below(random, 3)) + after
  },
  (text, random) => text.replace(/\d+/, () => word(random)),
  (text, random) => (random() < 0.5 ? text.toUpperCase() : text.toLowerCase()),
]

/** Damage that leaves JSON well formed: a value, a key or a place in a list becomes another. */
function changedValue(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.12) return otherValue(value, random)
  if (Array.isArray(value)) {
    if (value.length === 0 || random() < 0.15) return [...value, ...value, otherValue(null, random)]
    const place = below(random, value.length)
    return value.map((entry, index) => (index === place ? changedValue(entry, random) : entry))
  }
  const entries = Object.entries(value)
  const place = below(random, Math.max(1, entries.length))
  if (random() < 0.1) return Object.fromEntries(entries.filter((_, index) => index !== place))
  if (random() < 0.15) return Object.fromEntries([...entries, [word(random), otherValue(null, random)]])
  return Object.fromEntries(
    entries.map(([key, entry], index) => {
      if (index !== place) return [key, entry]
      return random() < 0.1 ? [word(random), entry] : [key, changedValue(entry, random)]
    }),
  )
}

function otherValue(value: unknown, random: Random): unknown {
  const own = typeof value === 'string' ? pick(random, textChanges)(value, random) : word(random)
  return pick(random, [
    own,
    own,
    own,
    word(random),
    below(random, 2 ** 31),
    -1,
    0.5,
    null,
    true,
    [],
    {},
    [value],
    { value },
    JSON.parse('{"__proto__":{"polluted":1}}'),
    'x'.repeat(below(random, 2000)),
  ])
}

const jsonChange: Change = (text, random) => {
  try {
    return JSON.stringify(changedValue(JSON.parse(text), random))
  } catch {
    return text
  }
}

const file = (setup: unknown, progress?: unknown) => ({
  coexist: 1,
  knowledge: '2026.11.0',
  savedAt: '2026-11-21T09:00:00.000Z',
  setup,
  ...(progress === undefined ? {} : { progress }),
})

function notesIn(random: Random): unknown {
  return randomLink(random, registry.steps).progress ?? {}
}

function draftIn(random: Random): unknown {
  const { tenant = {}, groups, title = '', asOf, names = {} } = randomLink(random).setup
  const { areas = [], ...answers } = tenant
  return {
    version: draftFormat,
    savedAt: '2026-11-21T09:00:00.000Z',
    draft: {
      title,
      asOf,
      areas,
      tenant: answers,
      groups: groups.map(({ name, users, ...own }, index) => ({
        id: `group-${index + 1}`,
        name,
        users: String(users ?? ''),
        build: '',
        answers: own,
      })),
      names,
    },
  }
}

const setups: readonly unknown[] = Object.values(estates)
const json = (value: unknown) => JSON.stringify(value)
const aSetup = (random: Random): unknown => (random() < 0.3 ? pick(random, setups) : randomLink(random).setup)
const aCell = (random: Random) =>
  `/cell/${pick(random, ['teams-meetings', 'skype-um-voicemail'])}/${below(random, 120)}`
const view = { order: [1, 0], hidden: [1], isCompact: true, isByArea: false }
const builds = Object.values(exchangeReleases).map(({ build }) => build)

/** A whole input of each edge, as it is meant to be. */
const whole: Readonly<Record<EdgeName, (random: Random) => string>> = {
  link: (random) => encodeLink(randomLink(random, registry.steps), registry),
  'locked link': aLockedCode,
  'setup file': (random) => json(random() < 0.5 ? aSetup(random) : file(aSetup(random), notesIn(random))),
  'all assessments': (random) =>
    json({ coexist: 1, savedAt: '2026-11-21', assessments: [file(aSetup(random)), file(aSetup(random))] }),
  'stored draft': (random) => json(draftIn(random)),
  'stored notes': (random) => json({ version: 1, notes: { draft: { progress: notesIn(random), way: 'wizard' } } }),
  'notes on steps': (random) => json(notesIn(random)),
  'stored matrix': () => json({ version: 1, views: { draft: view, other: view } }),
  'build number': (random) =>
    pick(random, ['#', 'Version #', 'AdminDisplayVersion : #', '# (CU)', '#\n#']).replaceAll('#', () => aBuild(random)),
  'host name': (random) =>
    pick(random, ['mail.contoso.com', 'café.example', 'xn--caf-dma.example', '例え.jp', 'a.b.c.d']),
  address: (random) =>
    pick(random, [
      `/r/1abc${aCell(random)}`,
      '/results/step/enable-oauth',
      '/assess/mailboxes/2/exchange',
      '/assess/check',
      aCell(random),
    ]),
  'output of a check': (random) => pick(random, testOutputs).text,
}

function aBuild(random: Random): string {
  const build = pick(random, builds)
  const [major, minor, ...rest] = build.split('.')
  if (random() < 0.3) return `${major}.${minor} (Build ${rest.join('.')})`
  return random() < 0.3 ? build.replace(/\d+$/, () => String(below(random, 99))) : build
}

/** Whole as far as can be told without the passphrase: locking for real costs too long to do it for each input. */
function aLockedCode(random: Random): string {
  const sealed = Array.from({ length: 50 + below(random, 200) }, () => anyCharacter(random)).join('')
  return `L1${sealed}${checksum(`L1${sealed}`)}`
}

const jsonEdges: readonly EdgeName[] = [
  'setup file',
  'all assessments',
  'stored draft',
  'stored notes',
  'notes on steps',
  'stored matrix',
]

/** An input for an edge: whole one time in eight, else damaged up to four times. */
export function inputFor(edge: EdgeName, random: Random): string {
  let text = whole[edge](random)
  if (random() < 0.125) return text
  const isJson = jsonEdges.includes(edge)
  const times = 1 + below(random, 4)
  for (let time = 0; time < times; time += 1) {
    if (isJson && random() < 0.75) text = jsonChange(text, random)
    else if (edge === 'link' && random() < 0.5) text = linkChange(text, random)
    else text = pick(random, textChanges)(text, random)
  }
  return text
}

const linkChanges = Object.values(mutations)

function linkChange(text: string, random: Random): string {
  const changed = pick(random, linkChanges)(text.slice(0, 60), random)
  return changed.length === 0 ? text : pick(random, changed) + text.slice(60)
}

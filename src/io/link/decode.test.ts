import { describe, expect, it } from 'vitest'
import { checksum } from './checksum'
import { decodeLink } from './decode'
import { encodeLink } from './encode'
import { longestLink } from './format'
import type { Link } from './link'
import { type Registry, registry } from './registry'

const link: Link = {
  knowledge: '2026.11.0',
  followsToday: true,
  setup: { version: 1, asOf: '2026-11-21', groups: [{ name: '1', mailbox: 'exchange-server', exchange: '2016' }] },
}
const text = encodeLink(link)
const opened = { kind: 'ok', link }

const signed = (unsigned: string) => unsigned + checksum(unsigned)

describe('decodeLink', () => {
  it.each([
    ['with white space around it', ` \t${text}\r\n\u00a0`],
    ['broken over lines by a mail program', `${text.slice(0, 9)}\r\n  ${text.slice(9)}`],
    ['as a whole address', `https://example.org/coexist/index.html?x=1#/r/${text}`],
    ['as an address opened from disk', `file:///C:/My%20Files/coexist.html#/r/${text}`],
    ['with every character percent-encoded', [...text].map((c) => `%${c.charCodeAt(0).toString(16)}`).join('')],
    ['as a percent-encoded address', encodeURIComponent(`https://example.org/#/r/${text}`)],
    ['in angle brackets', `<https://example.org/#/r/${text}>`],
    ['alone in angle brackets', `<${text}>`],
    ['at the end of a sentence', `See https://example.org/#/r/${text}.`],
    ['in French quotes', `« ${text} »,`],
    ['emphasised', `**_${text}_**`],
    ['as a Markdown link', `[Our verdict](https://example.org/#/r/${text})!`],
    [
      'wrapped in the query of another address',
      `https://safe.example/?url=https%3A%2F%2Fa.example%2F%23%2Fr%2F${text}&data=05%7C02`,
    ],
  ])('opens a link %s', (_, pasted) => {
    expect(decodeLink(pasted)).toEqual(opened)
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n '],
    ['an address without a link', 'https://example.org/coexist/'],
    ['an address whose link is missing', 'https://example.org/#/r/'],
    ['a word', 'hello'],
    ['a sentence', 'See you at 3 pm, or 4?'],
    ['a query', '?cloud=gcc&directory-sync=yes'],
    ['JSON', '{"version":1,"groups":[{"name":"Sales"}]}'],
    ['a link within foreign characters', `${text}\u0000`],
    ['two addresses in a row', `https://example.org/#/r/${text} https://example.org/#/r/${text}`],
    ['half a character', '\ud800'],
    ['broken percent signs', '%%%E0%A4%A%zz'],
  ])('calls %s foreign', (_, pasted) => {
    expect(decodeLink(pasted)).toEqual({ kind: 'foreign' })
  })

  it.each([
    ['cut to its first character', text.slice(0, 1)],
    ['cut to its checksum', text.slice(0, 7)],
    ['cut short', text.slice(0, -1)],
    ['shown shortened', `${text.slice(0, 12)}…`],
    ['in lower case', text.toLowerCase()],
    ['written twice', text + text],
    ['of another version with the checksum of this one', `2${text.slice(1)}`],
  ])('calls a link %s damaged', (_, pasted) => {
    expect(decodeLink(pasted)).toEqual({ kind: 'damaged' })
  })

  it('names the version of a later format whose checksum holds', () => {
    expect(decodeLink(signed('3-anything-at-all'))).toEqual({ kind: 'newer', version: 3 })
    expect(decodeLink(signed('9'))).toEqual({ kind: 'newer', version: 9 })
  })

  it('calls a link of the second version damaged where it says nothing that the first could not', () => {
    expect(decodeLink(signed(`2${text.slice(1, -6)}`))).toEqual({ kind: 'damaged' })
  })

  it('refuses a long text before looking at it', () => {
    expect(decodeLink(text.padEnd(longestLink))).toEqual(opened)
    expect(decodeLink(text.padEnd(longestLink + 1))).toEqual({ kind: 'oversized' })
    expect(decodeLink('1'.repeat(10_000_000))).toEqual({ kind: 'oversized' })
  })
})

describe('decodeLink, when the registry has grown', () => {
  const later: Registry = {
    areas: [...registry.areas, 'later-area'],
    tenantQuestions: [
      ...registry.tenantQuestions.map((question) => ({
        ...question,
        options: [...question.options, 'third', 'fourth'],
      })),
      { id: 'later-question', width: 2, options: ['yes', 'no'] },
    ],
    groupQuestions: [...registry.groupQuestions, { id: 'later-group-question', width: 1, options: ['a', 'b', 'c'] }],
    names: [...registry.names, 'later-name'],
    steps: [...registry.steps, 'later-step'],
  }
  const withLater = (setup: object, progress = {}) =>
    ({ ...link, setup: { ...link.setup, ...setup }, progress }) as Link // The later ids are in no type.

  it.each([
    ['an area', withLater({ tenant: { areas: ['later-area'] } })],
    ['a tenant question', withLater({ tenant: { 'later-question': 'no' } })],
    ['a third option', withLater({ tenant: { 'directory-sync': 'third' } })],
    ['an option beyond its usual width', withLater({ tenant: { 'directory-sync': 'fourth' } })],
    ['a group question', withLater({ groups: [{ name: '1', 'later-group-question': 'c' }] })],
    ['a name', withLater({ names: { 'later-name': 'a.example' } })],
    ['a step', withLater({}, { 'later-step': { done: true } })],
  ])('calls a link with %s registered later newer', (_, newer) => {
    const newerText = encodeLink(newer, later)
    expect(decodeLink(newerText)).toEqual({ kind: 'newer', version: 1 })
    expect(decodeLink(newerText, later).kind).toBe('ok')
  })

  it('still opens the links made before', () => {
    expect(decodeLink(text, later)).toEqual(opened)
  })
})

describe('decodeLink, given a setup that nobody may have', () => {
  const withSetup = (setup: object) => encodeLink({ ...link, setup: { ...link.setup, ...setup } })
  const group = { name: '1' }
  const groups = (count: number) => Array.from({ length: count }, (_, index) => ({ name: String(index + 1) }))

  it.each([
    ['no name', { groups: [{ name: '' }] }],
    ['a name of 121 characters', { groups: [{ name: 'é'.repeat(121) }] }],
    ['a name of 61 characters that count double', { groups: [{ name: '😀'.repeat(61) }] }],
    ['two groups of one name', { groups: [{ name: '2' }, { name: '2' }] }],
    ['thirteen groups', { groups: groups(13) }],
    ['too many users', { groups: [{ ...group, users: 10_000_001 }] }],
    [
      'an Exchange version on a cloud mailbox',
      { groups: [{ ...group, mailbox: 'exchange-online', exchange: '2016' }] },
    ],
    ['an Exchange version on no mailbox', { groups: [{ ...group, exchange: 'se-rtm' }] }],
    ['a title of 121 characters', { title: 'x'.repeat(121) }],
    ['a space in a DNS name', { names: { 'mail-host': 'mail.contoso.com; x' } }],
    ['an empty DNS name', { names: { 'mail-host': '' } }],
    ['an empty label', { names: { 'mail-host': 'mail..example' } }],
    ['a label that ends in a hyphen', { names: { 'mail-host': 'mail-.example' } }],
    ['a label of 64 characters', { names: { 'mail-host': `${'x'.repeat(64)}.example` } }],
    ['a DNS name of 254 characters', { names: { 'mail-host': `${'x.'.repeat(126)}yz` } }],
  ])('calls %s damaged', (_, setup) => {
    expect(decodeLink(withSetup(setup))).toEqual({ kind: 'damaged' })
  })

  it.each([
    ['a name of 120 characters', { groups: [{ name: 'é'.repeat(120) }] }],
    ['a name of 60 characters that count double', { groups: [{ name: '😀'.repeat(60) }] }],
    ['twelve groups', { groups: groups(12) }],
    ['the most users', { groups: [{ ...group, users: 10_000_000 }] }],
    ['an empty title', { title: '' }],
    ['a label of 63 characters', { names: { 'mail-host': `${'x'.repeat(63)}.example` } }],
    ['a DNS name of 253 characters', { names: { 'mail-host': `${'x.'.repeat(126)}y` } }],
    ['the first day', { asOf: '2019-02-06' }],
    ['the last day', { asOf: '9999-12-31' }],
  ])('opens %s', (_, setup) => {
    expect(decodeLink(withSetup(setup)).kind).toBe('ok')
  })
})

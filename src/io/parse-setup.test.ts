import { describe, expect, it } from 'vitest'
import { en } from '../i18n/en'
import { fr } from '../i18n/fr'
import { parseDocument } from './file'
import { parseSetup, parseSetupText } from './parse-setup'
import { refusalText } from './refusal-text'

const valid = { version: 1, groups: [{ name: 'a' }] }

/** Where and why a value is refused. */
function refusals(value: unknown): readonly string[] {
  const result = parseSetup(value)
  return result.kind === 'ok' ? [] : result.refusals.map(({ path, problem }) => `${path} ${problem}`.trim())
}

describe('parseSetup', () => {
  it('accepts the whole schema', () => {
    const whole = {
      version: 1,
      asOf: '2019-02-06',
      title: 'Contoso',
      tenant: {
        areas: ['teams', 'skype', 'intune'],
        cloud: 'gcc-high',
        'directory-sync': 'yes',
        'edge-routing': 'dns-srv',
      },
      groups: [
        { name: 'Head office', users: 0, mailbox: 'exchange-server', exchange: '2016', 'teams-licence': 'no' },
        { name: 'head office', users: 10_000_000, mailbox: 'exchange-server', exchange: 'se-rtm', skype: 'none' },
      ],
      names: { 'smtp-domain': 'contoso.com', 'mail-host': 'Mail.Contoso.com' },
    }
    expect(parseSetup(whole)).toEqual({ kind: 'ok', setup: whole })
  })

  it.each([
    ['nothing at all', null, ['wrong-type']],
    ['another version', { ...valid, version: 2 }, ['version not-allowed']],
    ['no groups', { version: 1 }, ['groups missing']],
    ['an empty list of groups', { version: 1, groups: [] }, ['groups wrong-count']],
    [
      'thirteen groups',
      { version: 1, groups: Array.from({ length: 13 }, (_, n) => ({ name: `${n}` })) },
      ['groups wrong-count'],
    ],
    ['a group without a name', { version: 1, groups: [{}] }, ['groups[0].name missing']],
    ['an empty name', { version: 1, groups: [{ name: '' }] }, ['groups[0].name wrong-length']],
    ['a name of 121 characters', { version: 1, groups: [{ name: 'x'.repeat(121) }] }, ['groups[0].name wrong-length']],
    ['two groups of one name', { version: 1, groups: [{ name: 'a' }, { name: 'a' }] }, ['groups repeated']],
    ['half a character', { version: 1, groups: [{ name: '\uD800' }] }, ['groups[0].name not-text']],
    ['half a user', { version: 1, groups: [{ name: 'a', users: 0.5 }] }, ['groups[0].users wrong-type']],
    ['too many users', { version: 1, groups: [{ name: 'a', users: 10_000_001 }] }, ['groups[0].users out-of-range']],
    ['null as an answer', { version: 1, groups: [{ name: 'a', mailbox: null }] }, ['groups[0].mailbox not-allowed']],
    ['an answer that is not offered', { ...valid, tenant: { cloud: 'moon' } }, ['tenant.cloud not-allowed']],
    ['a question that is not known', { ...valid, tenant: { weather: 'yes' } }, ['tenant unknown-key']],
    [
      'an update without Exchange Server',
      { version: 1, groups: [{ name: 'a', exchange: '2016' }] },
      ['groups[0].exchange contradiction'],
    ],
    [
      'an update of a cloud mailbox',
      { version: 1, groups: [{ name: 'a', mailbox: 'exchange-online', exchange: '2016-cu3' }] },
      ['groups[0].exchange contradiction'],
    ],
    ['an empty list of areas', { ...valid, tenant: { areas: [] } }, ['tenant.areas wrong-count']],
    ['an area named twice', { ...valid, tenant: { areas: ['teams', 'teams'] } }, ['tenant.areas repeated']],
    ['a day before the first edition', { ...valid, asOf: '2019-02-05' }, ['asOf too-early']],
    ['a day that no calendar has', { ...valid, asOf: '2023-02-29' }, ['asOf not-a-day']],
    ['a day with a time', { ...valid, asOf: '2023-02-28T00:00' }, ['asOf not-a-day']],
    ['a host name with a space', { ...valid, names: { 'mail-host': 'mail host' } }, ['names.mail-host not-a-dns-name']],
    [
      'a host name of 254 characters',
      { ...valid, names: { 'mail-host': `${'a.'.repeat(126)}ab` } },
      ['names.mail-host not-a-dns-name'],
    ],
  ])('refuses %s, with the path', (_, value, expected) => {
    expect(refusals(value)).toEqual(expected)
  })

  it('lets no text reach the prototype', () => {
    expect(parseSetupText('{"version":1,"groups":[{"name":"a"}],"__proto__":{"polluted":1}}').kind).toBe('refused')
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('refuses text that is too large or nested too deeply without reading it all', () => {
    expect(parseSetupText(' '.repeat(1_000_001))).toMatchObject({ refusals: [{ problem: 'too-large' }] })
    expect(parseSetupText('['.repeat(900_000))).toMatchObject({ refusals: [{ problem: 'not-json' }] })
  })

  it('says each refusal in both languages', () => {
    const result = parseSetup({ version: 3, groups: [{ name: 1 }], asOf: 'x', x: 1 })
    if (result.kind === 'ok') throw new Error('it was accepted')
    const texts = result.refusals.flatMap((one) => [refusalText(one, en.refusals), refusalText(one, fr.refusals)])
    expect(texts).toHaveLength(8)
    expect(texts.filter((text) => text.length < 20)).toEqual([])
  })
})

describe('parseDocument', () => {
  const file = { coexist: 1, knowledge: '2026.11.0', savedAt: '2026-11-21T00:00:00Z', setup: valid }

  it('takes the setup out of a saved file', () => {
    const saved = { knowledge: file.knowledge, savedAt: file.savedAt }
    expect(parseDocument(JSON.stringify(file))).toEqual({ kind: 'ok', setup: valid, saved })
  })

  it.each([
    ['a newer format', { ...file, coexist: 2 }, 'coexist'],
    ['a key that is not known', { ...file, extra: 1 }, ''],
    ['no setup', { ...file, setup: undefined }, 'setup'],
    ['a wrong setup', { ...file, setup: { ...valid, title: 3 } }, 'setup.title'],
    ['a progress that is no object', { ...file, progress: [] }, 'progress'],
  ])('refuses a file with %s', (_, value, path) => {
    expect(parseDocument(JSON.stringify(value))).toMatchObject({ kind: 'refused', refusals: [{ path }] })
  })
})

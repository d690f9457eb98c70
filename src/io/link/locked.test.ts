import { describe, expect, it } from 'vitest'
import { alphabet } from './bits'
import { checksum } from './checksum'
import { decodeLink } from './decode'
import { encodeLink } from './encode'
import { isLongEnough, lockedIn, lockLink, lockRounds, suggestedPassphrase, unlockLink } from './locked'

const text = encodeLink({
  knowledge: '2026.11.0',
  followsToday: true,
  setup: { version: 1, asOf: '2026-11-21', title: 'Contoso', groups: [{ name: 'Siège', mailbox: 'exchange-online' }] },
})
const passphrase = 'café au lait, 12 tasses'
const code = await lockLink(text, passphrase, crypto)

/** A code locked in 2026 by version 1 of the lock. It opens for ever. */
const kept = {
  code: 'L1PAtg_EpmR3DBSZ93nUZpBtkB_c_bMbw4VwbqL3_l4sbg0P3MZMlpt8ys9-rTksAwmM7xkE8gwnDD6GHJjAqp9j7ISritC0kTfw',
  passphrase: 'correct horse battery staple',
}

const flipped = (place: number) => {
  const unsigned = code.slice(0, -6)
  const other = alphabet.charAt(alphabet.indexOf(unsigned.charAt(place)) ^ 1)
  const altered = unsigned.slice(0, place) + other + unsigned.slice(place + 1)
  return altered + checksum(altered)
}

describe('a locked link', () => {
  it('opens with its passphrase, however the keyboard composes it', async () => {
    expect(await unlockLink(code, passphrase, crypto)).toBe(text)
    expect(await unlockLink(code, ` ${passphrase.normalize('NFD')} `, crypto)).toBe(text)
  })

  it('opens with no other passphrase', async () => {
    const others = ['', 'Café au lait, 12 tasses', 'cafe au lait, 12 tasses', `${passphrase}.`, passphrase.slice(0, -1)]
    const opened = await Promise.all(others.map((other) => unlockLink(code, other, crypto)))
    expect(opened).toEqual(others.map(() => null))
  })

  it('opens no more once a bit of its salt, nonce, text or seal was altered and signed anew', async () => {
    const places = [2, 20, 24, 38, 40, 60, code.length - 9]
    const opened = await Promise.all(places.map((place) => unlockLink(flipped(place), passphrase, crypto)))
    expect(opened).toEqual(places.map(() => null))
  })

  it('shows nothing of what is inside, and never twice the same', async () => {
    expect(await lockLink(text, passphrase, crypto)).not.toBe(code)
    expect(code).not.toContain(text.slice(1, 9))
    expect(decodeLink(code)).toEqual({ kind: 'foreign' })
  })

  it('opens as it was locked in 2026', async () => {
    const opened = (await unlockLink(kept.code, kept.passphrase, crypto)) ?? ''
    expect(decodeLink(opened)).toMatchObject({ kind: 'ok', link: { setup: { title: 'Contoso' } } })
  })

  it('costs whoever guesses at least 600,000 rounds a guess', () => {
    expect(lockRounds).toBeGreaterThanOrEqual(600_000)
  })

  it('answers null to what is too short to hold anything', async () => {
    const short = `L1${'A'.repeat(58)}`
    expect(await unlockLink(short + checksum(short), passphrase, crypto)).toBeNull()
    const odd = 'L1AAAAA'
    expect(await unlockLink(odd + checksum(odd), passphrase, crypto)).toBeNull()
  })
})

describe('lockedIn', () => {
  it.each([
    ['alone', code],
    ['in an address', `https://coexist.example/#/r/${code}`],
    [
      'broken over lines, in angle brackets',
      `<https://coexist.example/#/r/${code.slice(0, 30)}\r\n ${code.slice(30)}>.`,
    ],
  ])('finds a locked link %s', (_, pasted) => {
    expect(lockedIn(pasted)).toEqual({ kind: 'locked', code })
  })

  it('tells a damaged one, a later lock and a huge one apart', () => {
    expect(lockedIn(code.slice(0, -1))).toEqual({ kind: 'damaged' })
    expect(lockedIn(`${code.slice(0, 9)}A${code.slice(9)}`)).toEqual({ kind: 'damaged' })
    const later = `L2${code.slice(2, -6)}`
    expect(lockedIn(later + checksum(later))).toEqual({ kind: 'newer', version: 2 })
    expect(lockedIn(`L1${'A'.repeat(9000)}`)).toEqual({ kind: 'oversized' })
  })

  it('leaves other links and texts to those who read them', () => {
    expect([text, '', 'hello', 'Lunch at 1', `https://coexist.example/#/r/${text}`].map(lockedIn)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })
})

describe('a passphrase', () => {
  it('has twelve characters at least', () => {
    expect(['elevenchars', 'twelve chars', '            ', '👩🏽‍💻'].map(isLongEnough)).toEqual([
      false,
      true,
      false,
      false,
    ])
  })

  it('is suggested from 100 random bits, in groups to read out', () => {
    const suggested = Array.from({ length: 50 }, () => suggestedPassphrase(crypto))
    expect(suggested.filter((one) => !/^([a-km-np-z2-9]{5}-){3}[a-km-np-z2-9]{5}$/.test(one))).toEqual([])
    expect(new Set(suggested).size).toBe(50)
    expect(suggested.every(isLongEnough)).toBe(true)
  })
})

import { checksum, checksumLength } from './checksum'
import { markedIn } from './paste'

/** What every locked link begins with: a letter, which no other link begins with, and the version of the lock. */
const lockMark = 'L'
const lockVersion = '1'

const header = lockMark + lockVersion
const saltLength = 16
const nonceLength = 12
const tagLength = 16

/** Each guess at a passphrase costs so many rounds of SHA-256. A version of the lock never changes it. */
export const lockRounds = 600_000

/** Shorter ones are tried out on a machine of one's own, however slow each guess is. */
export const shortestPassphrase = 12

type Cipher = Pick<Crypto, 'subtle' | 'getRandomValues'>

export type LockedText =
  /** Whole: only the passphrase is missing. */
  | { readonly kind: 'locked'; readonly code: string }
  | { readonly kind: 'damaged' | 'oversized' }
  /** Whole, and locked by a later release. */
  | { readonly kind: 'newer'; readonly version: number }

/** Null where the browser offers no encryption: it does so on secure pages only. */
export const availableCipher = (): Cipher | null =>
  (globalThis.crypto as Crypto | undefined)?.subtle === undefined ? null : globalThis.crypto

/** Characters, not code units: an emoji is one. */
export const isLongEnough = (passphrase: string): boolean =>
  [...passphrase.normalize('NFC').trim()].length >= shortestPassphrase

/** Locks the text of a link. Twice the same text and passphrase give two different codes. */
export async function lockLink(text: string, passphrase: string, cipher: Cipher): Promise<string> {
  const salt = cipher.getRandomValues(new Uint8Array(saltLength))
  const nonce = cipher.getRandomValues(new Uint8Array(nonceLength))
  const key = await keyOf(passphrase, salt, cipher)
  const plain = new TextEncoder().encode(text)
  const sealed = new Uint8Array(await cipher.subtle.encrypt(sealing(nonce), key, plain))
  const unsigned = header + toBase64Url([...salt, ...nonce, ...sealed])
  return unsigned + checksum(unsigned)
}

/** The text of the link that was locked, or null where the passphrase is another one or the code was altered. */
export async function unlockLink(code: string, passphrase: string, cipher: Cipher): Promise<string | null> {
  const bytes = fromBase64Url(code.slice(header.length, -checksumLength))
  if (bytes === null || bytes.length <= saltLength + nonceLength + tagLength) return null
  const salt = bytes.slice(0, saltLength)
  const nonce = bytes.slice(saltLength, saltLength + nonceLength)
  const key = await keyOf(passphrase, salt, cipher)
  try {
    const plain = await cipher.subtle.decrypt(sealing(nonce), key, bytes.slice(saltLength + nonceLength))
    return new TextDecoder().decode(plain)
  } catch {
    // The one error there is: the seal does not fit. It never says why.
    return null
  }
}

/** The locked link in a text that somebody pasted; null where there is none. */
export function lockedIn(text: string): LockedText | null {
  const found = markedIn(text, lockMark)
  if (found?.kind !== 'whole') return found
  return found.version === lockVersion
    ? { kind: 'locked', code: found.code }
    : { kind: 'newer', version: Number(found.version) }
}

// The letter 'I' 'l' 'O' and the digits 0 and 1 are mistaken for each other when somebody reads them out.
const readable = 'abcdefghijkmnpqrstuvwxyz23456789'

/** A passphrase that nobody guesses: 20 random characters of 32, which are 100 bits, in groups that can be read out. */
export function suggestedPassphrase(cipher: Cipher): string {
  const letters = [...cipher.getRandomValues(new Uint8Array(20))].map((byte) => readable.charAt(byte % readable.length))
  return letters.join('').replace(/.{5}(?!$)/g, '$&-')
}

const sealing = (iv: Uint8Array<ArrayBuffer>) => ({
  name: 'AES-GCM',
  iv,
  tagLength: tagLength * 8,
  additionalData: new TextEncoder().encode(header),
})

/** The same letters are the same passphrase, whichever keyboard composed them. */
async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, { subtle }: Cipher): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFC').trim())
  const material = await subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey'])
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: lockRounds }
  return subtle.deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

const toBase64Url = (bytes: readonly number[]): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
  } catch {
    return null
  }
}

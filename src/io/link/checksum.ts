import { BitWriter } from './bits'

/** How many characters `checksum` returns. */
export const checksumLength = 6

/**
 * The CRC-32 of a text of ASCII characters, in base64url.
 *
 * Six characters hold 36 bits. The last one carries only two of the 32, so it is always a letter: no program that turns
 * text into links takes the end of ours for punctuation.
 */
export function checksum(text: string): string {
  const crc = crc32(text)
  const writer = new BitWriter()
  writer.bits(crc >>> 16, 16)
  writer.bits(crc & 0xffff, 16)
  return writer.text()
}

// Bit by bit: the usual table would be faster on long texts, and links are short.
function crc32(text: string): number {
  let crc = 0xffffffff
  for (let index = 0; index < text.length; index += 1) {
    crc ^= text.charCodeAt(index)
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}

import { checksum, checksumLength } from './checksum'
import { linkMarker, longestLink } from './format'

// A link begins with a digit and ends with a letter or a digit. Punctuation around it, as mail and chat programs add it,
// is left out, and so is the rest of an address that wraps ours in its query.
const aroundLink = /^[<([{"'*_«“‘]*([1-9](?:[\w-]*[A-Za-z0-9])?)[-_*>)\]}"'»”’.,;:!?…]*(?:&.*)?$/

/** The link in a text that somebody pasted, or null where there is none. It may still be damaged. */
export function linkIn(text: string): string | null {
  const plain = percentDecoded(text)
  const marker = plain.indexOf(linkMarker)
  const pasted = marker < 0 ? plain : plain.slice(marker + linkMarker.length)
  return aroundLink.exec(pasted.replace(/\s+/g, ''))?.[1] ?? null
}

/** The characters of a link are ASCII: sequences that stand for others cannot belong to it. */
function percentDecoded(text: string): string {
  return text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

export type MarkedText =
  /** As it was made, by this release or a later one. */
  | { readonly kind: 'whole'; readonly version: string; readonly code: string }
  | { readonly kind: 'damaged' | 'oversized' }

// Links of another kind begin with a letter instead, their mark, and end like the others.
const aroundMarked = /^[<([{"'*_«“‘]*([A-Z][1-9][\w-]*[A-Za-z0-9])[-_*>)\]}"'»”’.,;:!?…]*(?:&.*)?$/

/** The link of a kind in a text that somebody pasted; null where there is none. */
export function markedIn(text: string, mark: string): MarkedText | null {
  const marker = text.indexOf(linkMarker)
  const pasted = marker < 0 ? text : text.slice(marker + linkMarker.length)
  if (!new RegExp(`^[^\\w]*${mark}[1-9]`).test(pasted.slice(0, 40))) return null
  if (text.length > longestLink) return { kind: 'oversized' }
  const code = aroundMarked.exec(pasted.replace(/\s+/g, ''))?.[1]
  if (code === undefined) return null
  const unsigned = code.slice(0, -checksumLength)
  if (checksum(unsigned) !== code.slice(-checksumLength)) return { kind: 'damaged' }
  return { kind: 'whole', version: code.charAt(1), code }
}

import { linkMarker } from './format'

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

import { isDnsName } from './dns-name'

/**
 * What a name may hold: letters, marks, digits, hyphens, the middle dots of Catalan and Japanese, the joiners of
 * Persian and Indic scripts, and dots between labels. The parser of addresses below would take more: it drops a `?` and
 * all that follows it without a word, and turns a typographic apostrophe into a label that no registry sells.
 */
const nameCharacters = /^[\p{L}\p{M}\p{N}\u00B7\u30FB\p{Join_Control}.\u3002\uFF0E\uFF61-]+$/u

/**
 * The DNS name, in ASCII, of a name typed as people write it: `café.example` becomes `xn--caf-dma.example`. Lower-case,
 * blanks around it dropped; null where it is not a DNS name, or would be an IP address. Internationalised labels are
 * converted by the platform's parser of addresses (UTS 46, as browsers do), so nothing is looked up.
 */
export function dnsNameOf(typed: string): string | null {
  const name = typed.trim()
  // Not through the parser: it reads names of digits alone as the number of an IP address.
  if (/^[ -~]*$/.test(name)) return isDnsName(name) ? name.toLowerCase() : null
  const host = nameCharacters.test(name) ? hostOf(name) : ''
  return isDnsName(host) && !/(?:^|\.)\d+$/.test(host) ? host : null
}

function hostOf(name: string): string {
  try {
    return new URL(`http://${name}`).hostname
  } catch {
    return ''
  }
}

import { isDnsName } from './dns-name'

/**
 * What a host name is typed of, with the middle dots of Catalan and Japanese and the joiners of Persian and Indic scripts.
 * Everything else, such as %, / or @, would mean something to the reader of an address.
 */
const typedHost = /^[\p{L}\p{M}\p{N}\u00B7\u30FB\p{Join_Control}.。．｡-]+$/u

/** No DNS name is as long, however few characters it was typed with. */
const longestTyped = 500

const ipAddress = /^\d+(?:\.\d+){3}$/

/**
 * The DNS name that a text is, in ASCII, as commands and links take it; null where it is none.
 * `café.example` is `xn--caf-dma.example`; a name that is ASCII already stays as it is typed.
 */
export function hostNameOf(text: string): string | null {
  if (text.length > longestTyped) return null
  const typed = text.trim()
  if (isDnsName(typed)) return typed
  if (!typedHost.test(typed)) return null
  const host = asciiOf(typed)
  // Digits of other scripts could make an address of what was typed as a name.
  return host !== null && isDnsName(host) && !ipAddress.test(host) ? host : null
}

/** The browser knows the rules for internationalised names: it applies them to the host of an address. */
function asciiOf(host: string): string | null {
  try {
    return new URL(`http://${host}`).hostname
  } catch {
    return null
  }
}

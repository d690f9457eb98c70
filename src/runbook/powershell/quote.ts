/**
 * The characters that PowerShell reads as a single quote: the apostrophe and the typographic ones that word processors
 * put in its place, U+2018 to U+201B. Source: `IsSingleQuote` in PowerShell's own tokenizer (CharTraits.cs).
 */
export const singleQuotes = ["'", '\u2018', '\u2019', '\u201A', '\u201B'] as const

/** C0 with NUL, tab and line breaks, DEL, C1 with NEL, and the two separators of Unicode. */
const controls = /[\p{Cc}\u2028\u2029]/gu

/**
 * Writes a value as a single-quoted PowerShell literal, in which nothing is expanded; every character that would close
 * it is doubled.
 *
 * Control characters and line breaks become a space. No DNS name or address holds one, so none of these is changed;
 * left in, they would break the line that the reader checks, and refusing them would leave the reader without a runbook
 * for a stray tab. Never throws. The result is ASCII only where the value is: in a script, use {@link literal}.
 */
export function singleQuoted(value: string): string {
  return quotedDoubling(singleQuotes, value)
}

/** {@link singleQuoted} with the characters to double as an argument, for the test that leaves out each of them. */
export function quotedDoubling(doubled: readonly string[], value: string): string {
  const escaped = Array.from(withoutControls(value), (unit) => (doubled.includes(unit) ? unit + unit : unit))
  return `'${escaped.join('')}'`
}

/**
 * Writes a value as ASCII that PowerShell evaluates to it: a single-quoted literal, or where it holds other characters
 * a sum in parentheses such as `('caf' + [char]0x00E9)`. Windows PowerShell 5.1 reads a script that lost its byte order
 * mark in the code page of the machine, so code must not depend on the mark. Good as an argument, as an element of a
 * list and in an expression. Control characters become spaces, as with {@link singleQuoted}; never throws.
 */
export function literal(value: string): string {
  const parts = withoutControls(value).match(/[ -~]+|[^ -~]/g) ?? []
  if (parts.every(isPlain)) return singleQuoted(value)
  // The first term decides what + does: after a string it joins, whatever it would make of two [char]s.
  const terms = parts.map((part) => (isPlain(part) ? singleQuoted(part) : charOf(part)))
  return `(${[...(isPlain(parts[0] ?? '') ? [] : ["''"]), ...terms].join(' + ')})`
}

const withoutControls = (value: string): string => value.replace(controls, ' ')

const isPlain = (text: string): boolean => /^[ -~]*$/.test(text)

/** One UTF-16 code unit; a character beyond U+FFFF is two, which is how .NET holds it too. */
function charOf(unit: string): string {
  return `[char]0x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Why something from outside is not accepted; the catalog turns it into a sentence. */
export type Refusal = { readonly path: string } & (
  | { readonly problem: 'not-json' }
  | { readonly problem: 'cut-short' }
  | { readonly problem: 'foreign' }
  | { readonly problem: 'several' }
  | { readonly problem: 'newer'; readonly found: string }
  | { readonly problem: 'too-large'; readonly found: number; readonly limit: number }
  | { readonly problem: 'missing' }
  | { readonly problem: 'unknown-key'; readonly found: string; readonly allowed: readonly string[] }
  | { readonly problem: 'not-allowed'; readonly found: string; readonly allowed: readonly string[] }
  | { readonly problem: 'wrong-type'; readonly found: string; readonly expected: ExpectedType }
  | { readonly problem: 'out-of-range'; readonly found: string; readonly minimum: number; readonly maximum: number }
  | { readonly problem: 'wrong-length'; readonly found: number; readonly minimum: number; readonly maximum: number }
  | { readonly problem: 'wrong-count'; readonly found: number; readonly minimum: number; readonly maximum: number }
  | { readonly problem: 'not-a-day'; readonly found: string }
  | { readonly problem: 'too-early'; readonly found: string; readonly earliest: string }
  | { readonly problem: 'not-a-dns-name'; readonly found: string }
  | { readonly problem: 'not-text'; readonly found: string }
  | { readonly problem: 'repeated'; readonly found: string }
  | { readonly problem: 'contradiction'; readonly found: string; readonly needs: string }
)

export type ExpectedType = 'object' | 'list' | 'text' | 'whole-number' | 'number'

/** A value as a reader can recognise it, cut where it is long. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'undefined' : written(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

/** What is nested so deep that it cannot be written down is told by its kind alone. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    // Nested too deep to be written.
    return Array.isArray(value) ? '[…]' : '{…}'
  }
}

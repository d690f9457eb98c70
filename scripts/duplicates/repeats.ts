export interface Source {
  readonly path: string
  readonly text: string
}

/** The same code in two places. */
export interface Repeat {
  readonly path: string
  readonly line: number
  readonly lines: number
  readonly other: { readonly path: string; readonly line: number }
}

interface Token {
  readonly text: string
  readonly line: number
}

interface Place {
  readonly source: Source
  readonly tokens: readonly Token[]
  readonly at: number
}

// Files that use the same things import them alike.
const imports = /^import\b[^'"]*['"][^'"\n]*['"]/gm
const pieces = /\/\*[\s\S]*?\*\/|\/\/.*|`(?:\\[\s\S]|[^`\\])*`|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|[\w$]+|[^\s\w$]/g

/**
 * Every longest run of tokens, of `least` or more, that has stood before: in an earlier source, or earlier in its own.
 * It begins on a line of its own, as what is copied does in formatted code.
 */
export function repeatsIn(sources: readonly Source[], least: number): readonly Repeat[] {
  const seen = new Map<string, Place>()
  return sources.flatMap((source) => {
    const tokens = tokensOf(source.text)
    const repeats: Repeat[] = []
    let told = 0
    for (let at = 0; at + least <= tokens.length; at += 1) {
      if (at < told || tokens[at]?.line === tokens[at - 1]?.line) continue
      const run = textOf(tokens.slice(at, at + least))
      const here = { source, tokens, at }
      const before = seen.get(run)
      const length = before ? commonLength(before, here) : 0
      if (!before) seen.set(run, here)
      else if (length >= least) {
        repeats.push(repeatOf(before, here, length))
        told = at + length
      }
    }
    return repeats
  })
}

/** Up to where the two go on alike; two runs of one source do not reach into each other. */
function commonLength(before: Place, here: Place): number {
  const limit = before.tokens === here.tokens ? here.at - before.at : Number.POSITIVE_INFINITY
  let length = 0
  while (
    length < limit &&
    here.at + length < here.tokens.length &&
    before.tokens[before.at + length]?.text === here.tokens[here.at + length]?.text
  )
    length += 1
  return length
}

function repeatOf(before: Place, here: Place, length: number): Repeat {
  const line = lineAt(here, 0)
  return {
    path: here.source.path,
    line,
    lines: lineAt(here, length - 1) - line + 1,
    other: { path: before.source.path, line: lineAt(before, 0) },
  }
}

const lineAt = ({ tokens, at }: Place, step: number): number => tokens[at + step]?.line ?? 0

function tokensOf(text: string): readonly Token[] {
  const code = text.replace(imports, (statement) => statement.replace(/[^\n]/g, ' '))
  let line = 1
  let read = 0
  return [...code.matchAll(pieces)].flatMap(({ 0: piece, index }) => {
    line += linesIn(code.slice(read, index))
    read = index
    return /^\/[/*]/.test(piece) ? [] : [{ text: piece, line }]
  })
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('\n')

const linesIn = (text: string): number => text.split('\n').length - 1

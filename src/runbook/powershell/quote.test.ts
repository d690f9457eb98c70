import { describe, expect, it } from 'vitest'
import { literal, quotedDoubling, singleQuoted, singleQuotes } from './quote'
import { statementsOf } from './test-grammar'
import { hostileValues, withoutControls } from './test-hostile-values'
import { type Token, tokenize } from './test-tokenizer'

const values = hostileValues(1, 100_000)
const call = (argument: string) => `Set-X -Name ${argument}; Get-Y`

/** The tokens of the argument where all around it stands as it was written; undefined where it got out. */
function argumentOf(script: string): readonly Token[] | undefined {
  const tokens = tokenize(script)
  const around = [...tokens.slice(0, 2), ...tokens.slice(-2)].map(({ kind, text }) => `${kind} ${text}`)
  return around.join() === 'word Set-X,word -Name,mark ;,word Get-Y' ? tokens.slice(2, -2) : undefined
}

function isHeld(value: string, quoted: string): boolean {
  const [only, ...more] = argumentOf(call(quoted)) ?? []
  return only?.kind === 'string' && only.value === withoutControls(value) && more.length === 0
}

/** What a literal evaluates to: one string, or `(string + string or [char] + ...)`. Undefined for anything else. */
function evaluated(tokens: readonly Token[]): string | undefined {
  if (tokens.length === 1) return tokens[0]?.kind === 'string' ? tokens[0].value : undefined
  const terms = tokens.slice(1, -1).filter((_, index) => index % 2 === 0)
  const signs = tokens.slice(1, -1).filter((_, index) => index % 2 === 1)
  const isSum = tokens[0]?.text === '(' && tokens.at(-1)?.text === ')' && signs.every(({ text }) => text === '+')
  if (!isSum || signs.length !== terms.length - 1 || terms[0]?.kind !== 'string') return undefined
  return terms.map(termValue).join('')
}

function termValue({ kind, text, value }: Token): string {
  const [, hex] = /^\[char\]0x([0-9A-F]{4})$/.exec(text) ?? []
  if (kind === 'string') return value
  return hex === undefined ? 'not a term' : String.fromCharCode(Number.parseInt(hex, 16))
}

describe('singleQuoted', () => {
  it.each([
    ['', "''"],
    ["O'Neil", "'O''Neil'"],
    ['a\u2018b\u2019c\u201Ad\u201Be', "'a\u2018\u2018b\u2019\u2019c\u201A\u201Ad\u201B\u201Be'"],
    ['$(x) `n "', "'$(x) `n \"'"],
    ['a\r\nb\0c\u2028d\u0085e\x7Ff\tg', "'a  b c d e f g'"],
  ])('writes %j', (value, expected) => {
    expect(singleQuoted(value)).toBe(expected)
  })

  it('holds 100,000 hostile values', () => {
    expect(values.filter((value) => !isHeld(value, singleQuoted(value)))).toEqual([])
  })

  it.each(singleQuotes)('would not hold them without doubling %j', (quote) => {
    const others = singleQuotes.filter((other) => other !== quote)
    const some = values.slice(0, 2_000)
    expect(some.filter((value) => !isHeld(value, quotedDoubling(others, value))).length).toBeGreaterThan(100)
  })
})

describe('literal', () => {
  it.each([
    ['', "''"],
    ["O'Neil", "'O''Neil'"],
    ['abc\u2019d', "('abc' + [char]0x2019 + 'd')"],
    ['caf\u00E9', "('caf' + [char]0x00E9)"],
    ['\u00E9\u00E9', "('' + [char]0x00E9 + [char]0x00E9)"],
    ['\u{1F600}', "('' + [char]0xD83D + [char]0xDE00)"],
    ['a\nb', "'a b'"],
  ])('writes %j', (value, expected) => {
    expect(literal(value)).toBe(expected)
  })

  it('holds 100,000 hostile values in printable ASCII', () => {
    const wrong = values.filter((value) => {
      const script = call(literal(value))
      return !/^[ -~]*$/.test(script) || evaluated(argumentOf(script) ?? []) !== withoutControls(value)
    })
    expect(wrong).toEqual([])
  }, 60_000)
})

describe('the grammar of PowerShell', () => {
  /** It knows the apostrophe only. */
  const folded = (script: string) => script.replace(/[\u2018-\u201B]/g, "'")

  /** Short, because it takes the grammar as long as the argument. */
  const line = (argument: string) => folded(`X ${argument};Y`)

  /** So many values to a script, a line each, because starting a parse takes longer than a line. */
  const size = 100

  const scriptsOf = (some: readonly string[], write: (value: string) => string) =>
    Array.from({ length: some.length / size }, (_, index) =>
      some.slice(index * size, (index + 1) * size).map((value) => line(write(value))),
    )

  // Each value once: the grammar is much slower than the tokenizer.
  it.each([
    ['singleQuoted', singleQuoted, values.slice(0, 60_000)],
    ['literal', literal, values.slice(60_000)],
  ])(
    'reads what %s wrote as the two statements it is',
    (_, write, some) => {
      const wrong = scriptsOf(some, write).filter((lines) => statementsOf(lines.join('\n')) !== 2 * size)
      expect(wrong.flat().filter((one) => statementsOf(one) !== 2)).toEqual([])
      expect(wrong).toEqual([])
    },
    60_000,
  )

  it.each(singleQuotes)('would not read them so without doubling %j', (quote) => {
    const others = singleQuotes.filter((other) => other !== quote)
    const lines = values.slice(0, 500).map((value) => line(quotedDoubling(others, value)))
    expect(lines.filter((one) => statementsOf(one) !== 2).length).toBeGreaterThan(25)
  })
})

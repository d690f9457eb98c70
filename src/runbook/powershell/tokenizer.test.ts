import { describe, expect, it } from 'vitest'
import { tokenize } from './test-tokenizer'

const kinds = (script: string) => tokenize(script).map(({ kind }) => kind)
const values = (script: string) =>
  tokenize(script)
    .filter(({ kind }) => kind === 'string')
    .map(({ value }) => value)

describe('tokenize', () => {
  it.each([
    ["'it''s'", "it's"],
    ["'a\u2019", 'a'],
    ["\u2018a\u201B'b\u201A", 'a\u201Bb'],
    ["'\u2019\u2018'", '\u2019'],
    ["''", ''],
    ["'a`'", 'a`'],
    ["'#$x\"\r\n;'", '#$x"\r\n;'],
    ["@'\nit's '@ \n'@", "it's '@ "],
    ['@\u2018 \r\na\r\nb\r\n\u2019@', 'a\r\nb'],
    ["@'\n'@", ''],
  ])('reads %j as one string', (script, value) => {
    expect(kinds(script)).toEqual(['string'])
    expect(values(script)).toEqual([value])
  })

  it.each([
    ["'a", ['unclosed']],
    ["'a''b", ['unclosed']],
    ['"a`"', ['unclosed']],
    ["@'\na\n '@", ['unclosed']],
    ['<# a', ['unclosed']],
    ['"a""b\u201C"c`" d\u201D', ['expandable']],
    ['@"\na"b\n"@', ['expandable']],
    ["`'a", ['word']],
    ['a#b', ['word']],
    ['a #b\rc', ['word', 'comment', 'newline', 'word']],
    ['<# a\n#> b', ['comment', 'word']],
    ['# a\u0085\u2028b\r\nc', ['comment', 'newline', 'word']],
    ['a `\n b', ['word', 'word']],
    ["a;'b'|c", ['word', 'mark', 'string', 'mark', 'word']],
  ])('takes %j apart', (script, expected) => {
    expect(kinds(script)).toEqual(expected)
  })

  it('loses nothing but blanks', () => {
    const script = "Set-X -Name 'a' \"b\" # c\r\n<# d #>@'\ne\n'@"
    expect(
      tokenize(script)
        .map(({ text }) => text)
        .join(''),
    ).toBe(script.replaceAll(' ', '').replace('#c', '# c').replace('<#d#>', '<# d #>'))
  })
})

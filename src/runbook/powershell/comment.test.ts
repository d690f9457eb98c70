import { describe, expect, it } from 'vitest'
import { comment } from './comment'
import { statementsOf } from './test-grammar'
import { hostileValues } from './test-hostile-values'
import { tokenize } from './test-tokenizer'

const texts = hostileValues(2, 100_000)

/** What PowerShell, its help, its signatures and its editors obey although it stands in a comment. */
const obeyed = [
  /^#(requires|region|endregion)/i,
  /^#\s*\.\w/,
  /^#\s*SIG\s*#/i,
  /<#|#>/,
  /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u,
]

describe('comment', () => {
  it.each([
    ['', ['#']],
    ['Rügen & Söhne – « Été »', ['# Rügen & Söhne – « Été »']],
    ['a\rb\nc\r\nd\u0085e\u2028f\u2029g\vh\fi', ['# a', '# b', '# c', '# d', '# e', '# f', '# g', '# h', '# i']],
    ['a\n\nb', ['# a', '#', '# b']],
    ['requires -Version 9\n#region', ['# requires -Version 9', '# #region']],
    ['<# a #> <#> <##>', ['# < # a # > < # > < ## >']],
    ['.EXTERNALHELP \\\\h\\s', ['# . EXTERNALHELP \\\\h\\s']],
    ['SIG # Begin signature block', ['# SIG: # Begin signature block']],
    ['a\tb\x1B[2Kc\u202Ed', ['# a b [2Kc d']],
  ])('writes %j', (text, expected) => {
    expect(comment(text)).toEqual(expected)
  })

  it('keeps 100,000 hostile texts in comments', () => {
    const escaped = texts.filter((text) => {
      const script = `${comment(text).join('\n')}\nGet-Y`
      const code = tokenize(script).filter(({ kind }) => kind !== 'comment' && kind !== 'newline')
      return code.map(({ text: word }) => word).join('\n') !== 'Get-Y'
    })
    expect(escaped).toEqual([])
  })

  it('writes nothing that is obeyed in a comment', () => {
    const lines = texts.flatMap(comment)
    expect(lines.filter((line) => !/^#( |$)/.test(line) || obeyed.some((pattern) => pattern.test(line)))).toEqual([])
  })

  it('is a comment for the grammar of PowerShell too', () => {
    const script = texts.flatMap(comment).join('\n')
    expect(statementsOf(`${script}\nGet-Y`)).toBe(1)
  })
})

export interface Token {
  readonly kind: 'word' | 'mark' | 'newline' | 'comment' | 'string' | 'expandable' | 'unclosed'
  /** As it stands in the script. */
  readonly text: string
  /** What a string stands for; of an expandable one, and of every other token, the text between its ends as written. */
  readonly value: string
}

interface Rule {
  readonly kind: Token['kind'] | 'space'
  readonly pattern: RegExp
}

const single = "['\\u2018\\u2019\\u201A\\u201B]"
const double = '["\\u201C\\u201D\\u201E]'
const doubled = new RegExp(`(${single})${single}`, 'g')
const newline = '(?:\\r\\n|\\r|\\n)'
const blank = '[ \\t\\v\\f\\u0085\\p{Zs}]'

const rule = (kind: Rule['kind'], pattern: string): Rule => ({ kind, pattern: new RegExp(pattern, 'uy') })

/** A string closes at the first quote that is not doubled, which may be doubled by any quote of its family. */
const stringOf = (quote: string, inner: string) => `${quote}((?:${inner}|${quote}${quote})*)${quote}(?!${quote})`

/** Its end stands at the very beginning of a line; the line break before the end is not part of the value. */
const hereStringOf = (quote: string) => `@${quote}${blank}*${newline}(?:([^]*?)${newline})?${quote}@`

/** The first that matches counts. */
const rules: readonly Rule[] = [
  rule('newline', newline),
  rule('space', `${blank}+|\`${newline}`),
  rule('comment', '<#([^]*?)#>'),
  rule('unclosed', '<#[^]*'),
  rule('comment', '#([^\\r\\n]*)'),
  rule('string', hereStringOf(single)),
  rule('expandable', hereStringOf(double)),
  rule('unclosed', `@(?:${single}|${double})${blank}*${newline}[^]*`),
  rule('string', stringOf(single, `(?!${single})[^]`)),
  rule('expandable', stringOf(double, `(?!${double}|\`)[^]|\`[^]`)),
  rule('unclosed', `(?:${single}|${double})[^]*`),
  rule('mark', '[;|&(){},<>]'),
  // A number sign begins a comment only where a token begins.
  rule('word', `(?:\`[^]|(?!${single}|${double}|${blank})[^\\r\\n;|&(){},<>\`])+`),
  rule('unclosed', '`'),
]

/**
 * Takes a script apart as PowerShell's tokenizer does, as far as strings and comments go. Written from the description
 * of the language and not from the code that writes scripts, so that it can find that code wrong. A string that never
 * ends is one `unclosed` token up to the end of the script. Not known to it: `$( )` with quotes in a double-quoted one.
 */
export function tokenize(script: string): readonly Token[] {
  const tokens: Token[] = []
  for (let position = 0; position < script.length; ) {
    const { kind, text, value } = next(script, position)
    if (kind !== 'space') tokens.push({ kind, text, value })
    position += text.length
  }
  return tokens
}

function next(script: string, position: number): { kind: Rule['kind']; text: string; value: string } {
  for (const { kind, pattern } of rules) {
    pattern.lastIndex = position
    const match = pattern.exec(script)
    if (match) return { kind, text: match[0], value: contentOf(kind, match) }
  }
  throw new RangeError(`No token at ${position}`)
}

function contentOf(kind: Rule['kind'], [text, inner]: RegExpExecArray): string {
  if (kind === 'string' && !text.startsWith('@')) return (inner ?? '').replace(doubled, '$1')
  return inner ?? (text.startsWith('@') ? '' : text)
}

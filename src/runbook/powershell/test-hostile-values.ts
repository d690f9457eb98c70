import { mulberry32, type Random } from '../../engine/oracle/random-setups'

/** What breaks out of a string or a comment, in PowerShell or by the rules of a language mistaken for it. */
const pieces: readonly string[] = [
  ...["'", "''", "'''", '\u2018', '\u2019', '\u201A', '\u201B', '\u2018\u2019', "'\u2019", '\u201B\u201A\u2018'],
  ...['"', '\u201C', '\u201D', '\u201E', '\uFF07', '\u02BC', '\u2032', '\u00B4', '`', "`'", '`"', '``', '\\', "\\'"],
  ...['\r', '\n', '\r\n', '\n\r', '\u0085', '\u2028', '\u2029', '\v', '\f', '\t', '\0', '\x1B[2K', '\x7F', '\x9B'],
  ...['#', '<#', '#>', '<##>', '<<##>>', '#requires -Modules X', '#region x', 'requires -Version 9', '#endregion'],
  ...['$x', '$(Get-Y)', '$x:y', '@(1)', '@{', "@'\n", "\n'@", '@"\n', '\n"@', '@\u2018\n', '\n\u2019@', '--%', '& x'],
  ...[';', '|', '&&', '||', '(', ')', '{', '}', '[', ']', ',', ' ', '  ', '-', '\u2013', '\u2014', '\u2015', '>', '<'],
  ...["'; Remove-Item x; '", '\u2019; Get-Z; \u2018', "') + ('", '\n.EXTERNALHELP \\\\h\\s', '.SYNOPSIS', '.NOTES x'],
  ...[
    'SIG # Begin signature block',
    '\nSIG # Begin signature block',
    'sig#',
    'a',
    'Z',
    '0',
    'O\u2019Neil',
    'caf\u00E9',
  ],
  ...['\u00A0', '\u200B', '\u202E', '\u2066', '\uFEFF', '\uFFFF', '\u{1F600}', '\uD83D', '\uDE00', 'e\u0301', '漢字'],
]

/** Values from a seed, the same on every machine: up to twelve hostile pieces each, some any UTF-16 unit. */
export function hostileValues(seed: number, count: number): readonly string[] {
  const random = mulberry32(seed)
  return Array.from({ length: count }, () =>
    Array.from({ length: Math.floor(random() * 13) }, () => piece(random)).join(''),
  )
}

function piece(random: Random): string {
  if (random() < 0.1) return String.fromCharCode(Math.floor(random() * 0x10000))
  return pieces[Math.floor(random() * pieces.length)] ?? ''
}

/** The value with a space for each control character and line break: what a literal promises to stand for. */
export function withoutControls(value: string): string {
  return value
    .split('')
    .map((unit) => (isControl(unit.charCodeAt(0)) ? ' ' : unit))
    .join('')
}

const isControl = (code: number): boolean =>
  code < 32 || (code >= 127 && code < 160) || code === 0x2028 || code === 0x2029

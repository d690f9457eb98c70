/** PowerShell ends a comment at CR and LF only; editors break lines at the others too, and would show code there. */
const lineBreaks = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/

/** What remains of C0 and C1, and the marks that reorder text, with which a line can look like another one. */
const unprintable = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu

/**
 * Writes any text as line comments, one for each of its lines, without line breaks: `# text`, or `#` for an empty line.
 * No text can leave the comment, or be one that PowerShell obeys: `#requires`, `#region`, a block comment, a keyword of
 * comment-based help, or the beginning of a signature. Other than ASCII stays, since only comments may hold it.
 * Never throws.
 */
export function comment(text: string): readonly string[] {
  return text.split(lineBreaks).map((line) => `# ${harmless(line)}`.trimEnd())
}

function harmless(line: string): string {
  return (
    line
      .replace(unprintable, ' ')
      .replace(/<(?=#)/g, '< ')
      .replace(/#(?=>)/g, '# ')
      // `# .EXTERNALHELP \\host\share` would make Get-Help open that file: a keyword of help follows its dot directly.
      .replace(/^(\s*\.)(?=\w)/, '$1 ')
      // `# SIG # Begin signature block`: what follows such a line is taken for a signature, not for the script.
      .replace(/^(\s*SIG)\s*(?=#)/i, '$1: ')
  )
}

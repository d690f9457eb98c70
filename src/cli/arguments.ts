import { type Language, languages } from '../i18n/catalog'
import { isDay } from '../io/day'

const formats = ['json', 'markdown', 'csv'] as const
export type Format = (typeof formats)[number]

export interface Options {
  readonly files: readonly string[]
  readonly language: Language
  readonly format: Format
  /** Wins over the setup's own day. */
  readonly asOf: string | null
}

export type OptionsResult =
  | { readonly kind: 'ok'; readonly options: Options }
  | { readonly kind: 'refused'; readonly language: Language; readonly found: string; readonly allowed: string }

/** Reads the words after the command: files or `-`, `--as-of DATE`, `--lang en|fr`, `--format json|markdown|csv`. */
export function readArguments(words: readonly string[], firstDay: string): OptionsResult {
  const checks: Readonly<Record<string, { allowed: string; isAllowed: (value: string) => boolean }>> = {
    '--as-of': { allowed: `YYYY-MM-DD, ≥ ${firstDay}`, isAllowed: (value) => isDay(value) && value >= firstDay },
    '--lang': { allowed: languages.join(', '), isAllowed: (value) => (languages as readonly string[]).includes(value) },
    '--format': { allowed: formats.join(', '), isAllowed: (value) => (formats as readonly string[]).includes(value) },
  }
  const values: Record<string, string> = {}
  const files: string[] = []
  const language = () => (values['--lang'] ?? 'en') as Language
  for (let index = 0; index < words.length; index += 1) {
    const [option = '', inline] = splitOption(words[index] ?? '')
    if (!option.startsWith('--')) {
      files.push(option)
      continue
    }
    const check = checks[option]
    if (check === undefined) return refused(option, `-, ${Object.keys(checks).join(', ')}`, language())
    if (inline === undefined) index += 1
    const value = inline ?? words[index] ?? ''
    if (!check.isAllowed(value)) return refused(`${option} ${value}`.trim(), check.allowed, language())
    values[option] = value
  }
  if (files.length === 0) return refused('…', 'setup.json, -', language())
  const format = (values['--format'] ?? 'json') as Format
  return { kind: 'ok', options: { files, language: language(), format, asOf: values['--as-of'] ?? null } }
}

function splitOption(word: string): readonly [string, string?] {
  const equals = word.startsWith('--') ? word.indexOf('=') : -1
  return equals < 0 ? [word] : [word.slice(0, equals), word.slice(equals + 1)]
}

const refused = (found: string, allowed: string, language: Language): OptionsResult => ({
  kind: 'refused',
  found,
  allowed,
  language,
})

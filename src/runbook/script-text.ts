import type { TakeAwayWords } from '../i18n/take-away-words'
import { comment } from './powershell/comment'
import { literal } from './powershell/quote'
import { regionOf } from './script-region'
import { commandOf, type ScriptShell, type ScriptStep } from './script-step'

interface ScriptContent {
  readonly shell: ScriptShell
  readonly shellName: string
  readonly steps: readonly ScriptStep[]
  readonly head: readonly string[]
  readonly byHandBefore: readonly string[]
  /** Only after the last script. */
  readonly byHandAfter: readonly string[]
  readonly words: TakeAwayWords['script']
}

/**
 * One script: it checks its shell, then goes through its steps, and stops at the first that fails. Written for Windows
 * PowerShell 5.1: a byte order mark, CRLF, and code in ASCII, so that a lost mark spoils comments only.
 */
export function scriptText(content: ScriptContent): string {
  const lines = [
    ...header(content),
    "[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]",
    'param([switch]$Apply)',
    '',
    ...frame,
    'Start-Transcript -WhatIf:$false | Out-Default',
    'try {',
    ...preflight(content),
    ...content.steps.flatMap((step) => ['', ...regionOf(step, content.words)]),
    '',
    `    if (-not $isApplied) { Write-Output ${literal(content.words.nothingChanged)} }`,
    '} finally {',
    '    $global:ErrorActionPreference = $preference',
    '    Stop-Transcript | Out-Default',
    '}',
  ]
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`
}

function header({ head, byHandBefore, byHandAfter, words }: ScriptContent): readonly string[] {
  return [
    ...head,
    words.order,
    words.readsOnly,
    ...listed(words.byHandBefore, byHandBefore),
    ...listed(words.byHandAfter, byHandAfter),
  ].flatMap((text) => comment(text))
}

const listed = (label: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [label, ...items.map((item) => `- ${item}`)]

/**
 * Commands that come from a remote session, as those of Exchange do, obey the global preference only. A check may find
 * nothing before the work is done, so its failure stops only a run that changes something. Each block of commands has a
 * scope of its own, and is formatted by itself: formats of different commands in one output end in an error.
 */
const frame: readonly string[] = [
  "$ErrorActionPreference = 'Stop'",
  '$preference = $global:ErrorActionPreference',
  "$global:ErrorActionPreference = 'Stop'",
  '$isApplied = $Apply -and -not $WhatIfPreference',
  'function Invoke-Check([scriptblock]$Commands, [bool]$MustWork) {',
  '    try {',
  '        & $Commands | Out-Default',
  '    } catch {',
  '        if ($MustWork) { throw }',
  '        Write-Warning -Message $_.Exception.Message',
  '    }',
  '}',
]

/** Before anything is read or changed. Whoever replaces a placeholder everywhere replaces it in this list too. */
function preflight({ shell, shellName, steps, words }: ScriptContent): readonly string[] {
  const placeholders = [...new Set(steps.flatMap((step) => step.placeholders))]
  const command = commandOf[shell]
  return [
    `    if (-not (Get-Command -Name '${command}' -ErrorAction 'SilentlyContinue')) {`,
    `        throw ${literal(words.wrongShell(command, shellName))}`,
    '    }',
    ...(placeholders.length === 0
      ? []
      : [
          ...comment(words.placeholders).map((line) => `    ${line}`),
          `    foreach ($name in @(${placeholders.map(literal).join(', ')})) {`,
          `        if ($name -like '<*>') { throw (${literal(words.missing)} + ' ' + $name) }`,
          '    }',
        ]),
  ]
}

import type { ShellId } from '../knowledge/look-ups'
import type { LegStep } from './legs'
import type { StepPart } from './step-text'

/** A step with all that a script says of it and runs for it. */
export interface ScriptStep extends LegStep {
  /** Its number and its name. */
  readonly title: string
  /** What a reader has to know, written as comments. */
  readonly said: readonly string[]
  readonly parts: readonly StepPart[]
  /** It proves what others have done: its commands change nothing. */
  readonly isCheck: boolean
  /** What its commands hold in place of what nobody has told, such as `<exchange-host>`. */
  readonly placeholders: readonly string[]
}

/** The shells that scripts are written for, each with a command that no other ordinary session has. */
export const commandOf = {
  'exchange-management-shell': 'Get-ExchangeServer',
  'exchange-online-powershell': 'Get-OrganizationConfig',
  'microsoft-graph-powershell': 'Connect-MgGraph',
  'msonline-powershell': 'Connect-MsolService',
  'skype-management-shell': 'Get-CsAccessEdgeConfiguration',
  'edge-server': 'Get-CsHostingProvider',
} as const satisfies Readonly<Partial<Record<ShellId, string>>>

export type ScriptShell = keyof typeof commandOf

const isScriptShell = (shell: string | null): shell is ScriptShell => shell !== null && Object.hasOwn(commandOf, shell)

/** Where a script runs a step, if one does: what is done in a portal, or has no command at all, is by hand. */
export function placeOf(shell: ShellId, parts: readonly StepPart[]): ScriptShell | null {
  const hasCommands = parts.some(({ id, scripts }) => id !== 'undo' && scripts.length > 0)
  return hasCommands && isScriptShell(shell) ? shell : null
}

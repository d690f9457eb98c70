import type { RunbookSummary } from '../../runbook/summary'
import type { RunbookView } from './runbook-view'

/** The roles that a runbook takes, and how many of its steps name none. */
export const roleNames = (
  { words }: RunbookView,
  { roles, roleless }: RunbookSummary,
  notStated: (count: number) => string,
): readonly string[] => [...roles.map((role) => words.roles[role]), ...(roleless > 0 ? [notStated(roleless)] : [])]

import { teamsCaveats } from './areas/teams-notes'
import { teamsTableStatements } from './areas/teams-table'
import { teamsTextStatements } from './areas/teams-text'
import type { Statement } from './types'

/** Their order is the order of lists only; which of them decides is never a matter of order. */
export const statements = {
  ...teamsTableStatements,
  ...teamsTextStatements,
  ...teamsCaveats,
} as const satisfies Record<string, Statement>

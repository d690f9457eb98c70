import { intuneStatements } from './areas/intune'
import { skypeCaveats } from './areas/skype-notes'
import { skypeTableStatements } from './areas/skype-table'
import { skypeTextStatements } from './areas/skype-text'
import { teamsComplianceStatements } from './areas/teams-compliance-table'
import { teamsCaveats } from './areas/teams-notes'
import { teamsTableStatements } from './areas/teams-table'
import { teamsTextStatements } from './areas/teams-text'
import type { Statement } from './types'

/** Their order is the order of lists only; which of them decides is never a matter of order. */
export const statements = {
  ...teamsComplianceStatements,
  ...teamsTableStatements,
  ...teamsTextStatements,
  ...teamsCaveats,
  ...skypeTableStatements,
  ...skypeTextStatements,
  ...skypeCaveats,
  ...intuneStatements,
} as const satisfies Record<string, Statement>

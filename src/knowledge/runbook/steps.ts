import { cloudSteps } from './cloud-steps'
import { exchangeSteps } from './exchange-steps'
import { hybridAppSteps } from './hybrid-app-steps'
import { oauthConnectionSteps } from './oauth-connection-steps'
import { oauthSteps } from './oauth-steps'
import { skypeSteps } from './skype-steps'
import { teamsServicesSteps } from './teams-services-steps'
import type { RunbookStep } from './types'

/** Their order breaks ties only: what comes first is said by the steps themselves. */
export const runbookSteps = {
  ...cloudSteps,
  ...oauthSteps,
  ...oauthConnectionSteps,
  ...hybridAppSteps,
  ...exchangeSteps,
  ...teamsServicesSteps,
  ...skypeSteps,
} as const satisfies Record<string, RunbookStep>

export type RunbookStepId = keyof typeof runbookSteps

import { formatNumber } from '../../format'
import type { RunbookStepWords } from '../../runbook-words'
import { acceptance } from './acceptance'
import { cloudSteps } from './cloud'
import { exchangeSteps } from './exchange'
import { hybridAppSteps } from './hybrid-app'
import { oauthSteps } from './oauth'
import { oauthConnectionSteps } from './oauth-connection'
import { impacts, roles } from './roles-and-impacts'
import { skypeSteps } from './skype'
import { stepless } from './stepless'
import { takeAway } from './take-away'
import { teamsServicesSteps } from './teams-services'
import { troubleChecks } from './troubleshooting'

export const runbookSteps: RunbookStepWords = {
  steps: {
    ...cloudSteps,
    ...oauthSteps,
    ...oauthConnectionSteps,
    ...hybridAppSteps,
    ...exchangeSteps,
    ...teamsServicesSteps,
    ...skypeSteps,
  },
  troubles: troubleChecks,
  roles,
  impacts,
  takeAway,
  acceptance,
  stepless,
  paper: {
    sameCommand: 'The command is that of the check before.',
    sameGroups: (step) => `as for step ${formatNumber('en', step)}`,
  },
}

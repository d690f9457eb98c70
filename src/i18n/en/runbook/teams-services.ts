import type { teamsServicesSteps as steps } from '../../../knowledge/runbook/teams-services-steps'
import type { StepWords } from '../../runbook-words'
import { skypeOnlineSteps } from './skype-online'

const keysAreThere = 'Each service must have a key that begins and ends on the same days as the exported certificate.'

export const teamsServicesSteps: Readonly<Record<keyof typeof steps, StepWords>> = {
  ...skypeOnlineSteps,
  'create-teams-scheduler-account': {
    name: 'Create the account of Teams scheduling',
    why: 'The scheduling service of Teams reads delegate rights in Exchange Server through a hidden mail user. Microsoft counts 15 minutes for all the steps of this article together.',
    byHand: [],
    before: 'Nothing with this name may exist yet. The SMTP domain must be the one of your users’ mailboxes.',
    expected: 'TeamsScheduler-ApplicationAccount must be listed, with HiddenFromAddressListsEnabled at True.',
    undo: 'The commands delete the mail user. Remove the partner application and the role first.',
  },
  'create-teams-scheduler-role': {
    name: 'Create the role of Teams scheduling',
    why: 'The service needs a single command, GetDelegate. The role starts from UserApplication, loses every other entry and goes to the account.',
    byHand: [],
    before:
      'No role may be called TeamsSchedulerRole yet. Exchange asks before it removes the entries: confirm for all.',
    expected: 'GetDelegate must be the only entry, and the role must be assigned to TeamsScheduler-ApplicationAccount.',
    undo: 'The commands remove the assignment and then the role.',
  },
  'create-teams-scheduler-partner-application': {
    name: 'Create the partner application of Teams scheduling',
    why: 'The partner application ties the calls of the scheduling service to the account and its role.',
    byHand: [],
    before: 'The list must not contain 7557eb47-c689-4224-abcf-aef9bd7573df yet.',
    expected: 'TeamsScheduler must be listed, with Enabled at True and the account under LinkedAccount.',
    undo: 'The command removes the partner application.',
  },
  'create-cloud-voicemail-partner-application': {
    name: 'Create the partner application of Cloud Voicemail',
    why: 'It lets Cloud Voicemail work with mailboxes on Exchange Server.',
    byHand: [],
    before: 'The list must not contain db7de2b5-2149-435e-8043-e080dd50afae yet.',
    expected: 'CloudVoicemail must be listed, with Enabled at True.',
    undo: 'The command removes the partner application.',
  },
  'upload-certificate-for-teams-services': {
    name: 'Upload the auth certificate for the services of Teams',
    why: 'With the public part of the certificate, Teams scheduling, Cloud Voicemail and Skype for Business Online recognise the tokens of Exchange Server.',
    byHand: [],
    before:
      'Install the Microsoft.Graph.Applications module, and copy the exported file to the same folder of this computer. If all three lists contain the certificate, skip the step.',
    expected: `${keysAreThere} The keys of the check before that have not expired must still be there.`,
    undo: 'Write each list of keys back without the new one: Update-MgServicePrincipal takes the whole list.',
    warning:
      'Update-MgServicePrincipal replaces the whole list of keys. Run the commands together and unchanged: they pass on the keys that have not expired.',
  },
  'compare-keys-of-teams-services': {
    name: 'Compare the keys with the certificate',
    why: 'A key that is missing or belongs to another certificate shows only later, when delegation or voicemail fails.',
    byHand: [],
    before: 'Have the start and end dates of the exported certificate at hand.',
    expected: keysAreThere,
    undo: 'The commands change nothing, so there is nothing to take back.',
  },
  'keep-skype-online-partner-application': {
    name: 'Keep the partner application of Skype for Business Online',
    why: 'The new applications replace it, but out-of-office voicemail greetings still use it. Microsoft will say when it may go.',
    byHand: ['Leave the partner application 00000004-0000-0ff1-ce00-000000000000 as it is, if you have it.'],
    before: 'The list shows whether you have 00000004-0000-0ff1-ce00-000000000000.',
    expected: 'If it was in the list before, it must still be there.',
    undo: 'Nothing is changed, so there is nothing to take back.',
    warning: 'Do not delete this partner application yet: out-of-office voicemail greetings would stop working.',
  },
}

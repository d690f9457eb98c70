import type { TroubleCheckId } from '../../../knowledge/troubleshooting'
import type { TroubleWords } from '../../troubleshooting-words'

const ewsRule = 'EwsEnabled is not False. If EwsApplicationAccessPolicy is EnforceAllowList, EwsAllowList contains'
const ewsBlocked = 'Teams is kept out of EWS. An empty list with EnforceAllowList keeps everybody out.'

export const troubleChecks: Readonly<Record<TroubleCheckId, TroubleWords>> = {
  'autodiscover-from-outside': {
    name: 'Test Autodiscover from the Internet',
    expected:
      'With “Use Autodiscover to detect server settings” ticked, the Outlook Connectivity test succeeds for an affected user; for delegation, for the user whose calendar it is.',
    otherwise: 'Teams cannot find the mailbox. Make Autodiscover work before you look any further.',
  },
  'autodiscover-finds-ews': {
    name: 'Ask Exchange Online for the EWS address',
    expected:
      'The answer is the external EWS address of your Exchange servers. For delegation, ask for the user whose calendar it is.',
    otherwise: 'The hybrid configuration is wrong, or a firewall or reverse proxy refuses requests from outside.',
  },
  'oauth-works': {
    name: 'Test OAuth towards Exchange Online',
    expected: 'ResultType is Success. A message that the SMTP address has no mailbox may be ignored.',
    otherwise: 'Exchange Server and Exchange Online do not trust each other: go through the steps for OAuth again.',
  },
  'oauth-works-back': {
    name: 'Test OAuth from Exchange Online',
    expected: 'ResultType is Success. A message that the SMTP address has no mailbox may be ignored.',
    otherwise:
      'Exchange Online does not reach your servers, or they do not trust it: check publishing and OAuth again.',
  },
  'free-busy-both-ways': {
    name: 'Test free/busy in both directions',
    expected:
      'The Free/Busy test succeeds twice, the second time with source and target swapped. Any pair of one mailbox on each side will do.',
    otherwise: 'The direction that fails shows which side refuses the other.',
  },
  'calendar-app-allowed': {
    name: 'Check that the calendar app is allowed',
    expected:
      'In the Teams admin centre, the app setup policy of the user holds the calendar app, ef56c0de-36fc-4ef8-b417-3d82ba9d073c.',
    otherwise: 'The calendar is hidden by the policy: put the app back into it.',
  },
  'coexistence-mode-allows-meetings': {
    name: 'Check the coexistence mode',
    expected:
      'In the Teams admin centre, the mode of the user is neither Skype for Business only nor Skype for Business with Teams collaboration. If it follows the settings of the organisation, look at the mode there.',
    otherwise: 'Meetings belong to Skype for Business in this mode: choose another one.',
  },
  'ews-open-to-calendar': {
    name: 'Check the EWS policy of the organisation for the calendar',
    expected: `${ewsRule} MicrosoftNinja/*, *Teams/* and SkypeSpaces/*.`,
    otherwise: ewsBlocked,
  },
  'mailbox-ews-open-to-calendar': {
    name: 'Check the EWS policy of the mailbox for the calendar',
    expected: `${ewsRule} MicrosoftNinja/*, *Teams/* and SkypeSpaces/*.`,
    otherwise: ewsBlocked,
  },
  'calendar-test': {
    name: 'Run the Teams calendar test',
    expected: 'The Microsoft Teams Calendar App test succeeds for an affected user.',
    otherwise: 'Solve what the test reports and run it again. If everything above is right, ask Microsoft Support.',
  },
  'delegate-is-editor': {
    name: 'Check the rights on the calendar',
    expected: 'AccessRights is Editor for the delegate. The folder bears its name in the language of the mailbox.',
    otherwise: 'The delegate must be given Editor rights, in Outlook or with Set-MailboxFolderPermission.',
  },
  'delegate-sends-on-behalf': {
    name: 'Check the right to send on behalf',
    expected: 'GrantSendOnBehalfTo contains the delegate.',
    otherwise: 'The right must be granted, most easily by the owner of the calendar in Outlook.',
  },
  'scheduling-application-enabled': {
    name: 'Check the partner application for scheduling',
    expected: 'The list contains 7557eb47-c689-4224-abcf-aef9bd7573df (TeamsScheduler), with Enabled at True.',
    otherwise: 'Teams cannot check delegate rights: go through the steps for the Teams scheduling application.',
  },
  'ews-open-to-scheduling': {
    name: 'Check the EWS policy of the organisation for scheduling',
    expected: `${ewsRule} *SchedulingService*.`,
    otherwise: ewsBlocked,
  },
  'mailbox-ews-open-to-scheduling': {
    name: 'Check the EWS policy of the mailbox for scheduling',
    expected: `${ewsRule} *SchedulingService*.`,
    otherwise: ewsBlocked,
  },
  'presence-has-had-an-hour': {
    name: 'Wait for an hour',
    expected:
      'Presence has been wrong for more than an hour: for mailboxes on Exchange Server a delay of up to an hour is normal.',
    otherwise: 'It may still come right by itself.',
  },
  'autodiscover-finds-rest': {
    name: 'Ask Exchange Online for the REST address',
    expected: 'The answer is the address of your Exchange servers that ends in /api.',
    otherwise:
      'Some network device probably blocks the Autodiscover requests. Ask the same of the Exchange server inside to compare.',
  },
  'rest-published': {
    name: 'Open the REST address from outside',
    expected: 'Opened outside your network, the address answers with 401: it is published.',
    otherwise: 'Have the address published. Presence does not fall back to EWS.',
  },
  'presence-test': {
    name: 'Run the presence test',
    expected: 'The Teams Presence Based on Calendar Events test succeeds for an affected user.',
    otherwise: 'Solve what the test reports and run it again.',
  },
  'ews-open-to-presence': {
    name: 'Check the EWS policy of the organisation for presence',
    expected: `${ewsRule} *Microsoft.Skype.Presence.App/*.`,
    otherwise: ewsBlocked,
  },
  'mailbox-ews-open-to-presence': {
    name: 'Check the EWS policy of the mailbox for presence',
    expected: `${ewsRule} *Microsoft.Skype.Presence.App/*.`,
    otherwise: ewsBlocked,
  },
  'voicemail-in-outlook': {
    name: 'Look for the messages in Outlook',
    expected:
      'The voice messages are in the inbox in Outlook. Teams does not show them for a mailbox on Exchange Server.',
    otherwise: 'They were not delivered: go on with the checks below.',
  },
  'voicemail-greeting-heard': {
    name: 'Call a user with an out-of-office greeting',
    expected:
      'In a Teams call to a user with an out-of-office voicemail greeting, that greeting is played, and the message left arrives in the mailbox.',
    otherwise: 'If the regular greeting is played, Cloud Voicemail does not reach your Exchange servers.',
  },
  'voicemail-application-enabled': {
    name: 'Check the partner application of Cloud Voicemail',
    expected: 'The list contains db7de2b5-2149-435e-8043-e080dd50afae (CloudVoicemail), with Enabled at True.',
    otherwise: 'Create the partner application CloudVoicemail, or enable it.',
  },
  'old-application-kept': {
    name: 'Check that the old partner application is still there',
    expected:
      'The list contains 00000004-0000-0ff1-ce00-000000000000 (Skype for Business Online), with Enabled at True.',
    otherwise: 'Out-of-office voicemail greetings still depend on it: where it has been deleted, create it again.',
  },
  'voicemail-key-uploaded': {
    name: 'Check the uploaded certificate',
    expected: 'A key is listed whose start and end dates are those of the OAuth certificate of Exchange.',
    otherwise: 'The certificate is missing or has been renewed since: upload the current one.',
  },
}

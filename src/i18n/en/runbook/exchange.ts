import type { exchangeSteps as steps } from '../../../knowledge/runbook/exchange-steps'
import type { StepWords } from '../../runbook-words'

const nothingToTakeBack = 'The command changes nothing, so there is nothing to take back.'

export const exchangeSteps: Readonly<Record<keyof typeof steps, StepWords>> = {
  'set-external-ews-address': {
    name: 'Set the external EWS address',
    why: 'Autodiscover gives Teams the external address of EWS. It must be a name that Microsoft 365 can reach.',
    byHand: [],
    before: 'Note ExternalUrl. If it already holds an address that the Internet can reach, skip the step.',
    expected:
      'ExternalUrl must hold the address with your external mail host. Repeat the step for each server that answers from the Internet.',
    undo: 'Set ExternalUrl back to the address that the check before showed.',
  },
  'publish-autodiscover-and-ews': {
    name: 'Publish Autodiscover and EWS on the Internet',
    why: 'Teams reads the calendar of a mailbox on Exchange Server from Microsoft 365, through Autodiscover and EWS. Both must answer from outside your network.',
    byHand: [
      'Create public DNS records for the Autodiscover host and the external mail host.',
      'On the firewall or reverse proxy, let the addresses of Microsoft Teams through to both hosts. Microsoft lists them with the URLs and IP address ranges of Microsoft 365.',
    ],
    before:
      'Resolve both names from outside your network, and note what your firewall or reverse proxy lets through today.',
    expected:
      'At testconnectivity.microsoft.com, the Outlook Connectivity test must succeed for a mailbox on Exchange Server.',
    undo: 'Remove the DNS records and the rules that you added.',
  },
  'check-ews-access-policy': {
    name: 'Check that Teams may call EWS',
    why: 'Exchange can refuse EWS to applications, for the organisation or for one mailbox. Teams must not be among those refused.',
    byHand: [],
    before: 'The commands only read. In a large organisation the second one takes its time.',
    expected:
      'EwsEnabled must not be False. With EnforceAllowList, EwsAllowList must contain MicrosoftNinja/*, *Teams/* and SkypeSpaces/* for the calendar. Delegation takes *SchedulingService*, presence *Microsoft.Skype.Presence.App/*.',
    undo: nothingToTakeBack,
  },
  'test-autodiscover-for-teams': {
    name: 'Test Autodiscover the way Teams calls it',
    why: 'Microsoft 365 must send Teams on to your servers when it looks for a mailbox on Exchange Server.',
    byHand: [],
    before: 'The command takes the first mailbox it finds: its user must be synchronised to Microsoft Entra ID.',
    expected: 'The answer must be the external EWS address of your Exchange servers.',
    undo: nothingToTakeBack,
  },
  'enable-exchange-hybrid-option': {
    name: 'Tick the Exchange hybrid option in Entra Connect',
    why: 'With this option, Microsoft Entra Connect writes Exchange attributes back to your Active Directory. Meetings in Teams need it for mailboxes on Exchange Server.',
    byHand: [
      'Wait until no synchronisation is running, and start Microsoft Entra Connect from the Start menu.',
      'Choose “Customize synchronization options” and go on to the optional features.',
      'Tick “Exchange hybrid deployment”, finish the wizard and close it.',
    ],
    before:
      'In the wizard, “View current configuration” shows the options. If Exchange hybrid deployment is on, close the wizard.',
    expected: '“View current configuration” must show Exchange hybrid deployment as enabled.',
    undo: 'Untick the box in the same place. No source says what happens to attributes that have already been written back.',
    warning: 'While the wizard is open, nothing is synchronised. Close it as soon as you are done.',
  },
}

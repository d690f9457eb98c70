import type { oauthConnectionSteps as steps } from '../../../knowledge/runbook/oauth-connection-steps'
import type { StepWords } from '../../runbook-words'

const nothingToTakeBack = 'The command changes nothing, so there is nothing to take back.'
const resultType =
  'ResultType must be Success. An error that says that the SMTP address has no mailbox does not matter.'

export const oauthConnectionSteps: Readonly<Record<keyof typeof steps, StepWords>> = {
  'register-ews-host-names-with-msonline': {
    name: 'Register the EWS addresses as SPNs',
    why: 'Microsoft 365 must know your external addresses as service principal names (SPNs) of Exchange Online.',
    byHand: [],
    before: 'Note the list. If it already contains both https addresses, skip the step.',
    expected:
      'The list must contain everything it did before, and the https addresses of your EWS and Autodiscover hosts.',
    undo: 'Remove the two addresses from the list in the same way, and write back all the others.',
    warning:
      'Set-MsolServicePrincipal replaces the whole list of SPNs. Run the commands together and unchanged: they write back the names that are already there.',
  },
  'register-ews-host-names': {
    name: 'Register the EWS addresses as SPNs',
    why: 'Microsoft 365 must know your external addresses as service principal names (SPNs) of Exchange Online. The Teams calendar and the Outlook add-in for Mac need them.',
    byHand: [],
    before: 'Note the list. If it already contains both https addresses, skip the step.',
    expected:
      'The list must contain everything it did before, and the https addresses of your EWS and Autodiscover hosts.',
    undo: 'The commands take both addresses off the list. Leave out an address that was already there before.',
    warning:
      'Update-MgServicePrincipal replaces the whole list of SPNs. Run the commands together and unchanged: they pass on the names that are already there.',
  },
  'create-connector-to-exchange-online': {
    name: 'Create the connector to Exchange Online',
    why: 'Through this connector, Exchange Server finds Exchange Online for the mailboxes of the coexistence domain, such as contoso.mail.onmicrosoft.com.',
    byHand: [],
    before:
      'No connector may have this name yet. For clouds other than worldwide and GCC, read the Autodiscover address from Get-IntraOrganizationConfiguration.',
    expected: 'ExchangeHybridOnPremisesToOnline must be listed, with Enabled at True and your coexistence domain.',
    undo: 'The command removes the connector.',
  },
  'create-connector-to-exchange-server': {
    name: 'Create the connector to Exchange Server',
    why: 'Through this connector, Exchange Online finds your Exchange servers for the mailboxes of your SMTP domain.',
    byHand: [],
    before: 'No connector may have this name yet, and the Autodiscover host must answer from the Internet.',
    expected: 'ExchangeHybridOnlineToOnPremises must be listed, with Enabled at True and your SMTP domain.',
    undo: 'The command removes the connector.',
  },
  'test-oauth-to-exchange-online': {
    name: 'Test OAuth from Exchange Server to Exchange Online',
    why: 'The test signs in to Exchange Online with a token of Exchange Server, for the first mailbox it finds.',
    byHand: [],
    before:
      'There must be a mailbox on Exchange Server. For clouds other than worldwide and GCC, no source gives the address.',
    expected: resultType,
    undo: nothingToTakeBack,
  },
  'test-oauth-to-exchange-server': {
    name: 'Test OAuth from Exchange Online to Exchange Server',
    why: 'The test signs in to Exchange Server from Exchange Online, for the first mailbox it finds.',
    byHand: [],
    before: 'There must be a mailbox in Exchange Online, and the external mail host must answer from the Internet.',
    expected: resultType,
    undo: nothingToTakeBack,
  },
}

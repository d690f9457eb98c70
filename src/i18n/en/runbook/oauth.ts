import type { oauthSteps as steps } from '../../../knowledge/runbook/oauth-steps'
import type { StepWords } from '../../runbook-words'

const keyAlreadyThere =
  'If a key already ends on the day on which the exported certificate does, the certificate is there: skip the step.'
const keyIsThere = 'A key must begin and end on the same days as the exported certificate.'

export const oauthSteps: Readonly<Record<keyof typeof steps, StepWords>> = {
  'run-hybrid-configuration-wizard': {
    name: 'Run the Hybrid Configuration Wizard',
    why: 'The wizard sets up OAuth between Exchange Server and Exchange Online on both sides, and registers your EWS addresses. Microsoft prefers it to the manual steps.',
    byHand: [
      'Start the Hybrid Configuration Wizard on a computer that reaches your Exchange servers and the Internet.',
      'Sign in on both sides with accounts that belong to Organization Management.',
      'Choose full hybrid, classic or modern, and follow the pages to the end.',
      'Keep the log, which the wizard writes to %UserProfile%\\AppData\\Roaming\\Microsoft\\Exchange Hybrid Configuration.',
    ],
    before:
      'Your servers must run Exchange 2013 CU5 or later. For older ones the wizard does not set up OAuth: choose the manual steps.',
    expected:
      'The wizard must end without errors. The OAuth tests that follow show whether both sides trust each other.',
    undo: 'The wizard changes many settings on both sides, and no source describes a way back. Its log lists what it changed.',
  },
  'create-authorisation-servers-for-verified-domain': {
    name: 'Create the two authorisation servers',
    why: 'Exchange Server must know who issues the tokens it is to accept: ACS for free/busy, EvoSTS for Teams. Microsoft counts 15 minutes for all the manual steps together.',
    byHand: [],
    before:
      'The list must contain neither WindowsAzureACS nor EvoSTS. The SMTP domain in the commands must be verified in your tenant.',
    expected: 'The list must contain WindowsAzureACS and EvoSTS, with Enabled at True.',
    undo: 'The commands switch both authorisation servers off again, without deleting them.',
  },
  'create-authorisation-servers': {
    name: 'Create the two authorisation servers',
    why: 'Exchange Server must know who issues the tokens it is to accept: ACS for free/busy, EvoSTS for Teams. Microsoft counts 15 minutes for all the manual steps together.',
    byHand: [],
    before:
      'The list must contain neither WindowsAzureACS nor EvoSTS. For the cloud operated by 21Vianet, no source gives the addresses.',
    expected: 'The list must contain WindowsAzureACS and EvoSTS, with Enabled at True.',
    undo: 'The commands switch both authorisation servers off again, without deleting them.',
  },
  'enable-exchange-online-partner-application': {
    name: 'Enable the partner application of Exchange Online',
    why: 'Exchange Server already has a partner application for Exchange Online. It accepts its calls once it is enabled.',
    byHand: [],
    before:
      'The list must contain 00000002-0000-0ff1-ce00-000000000000 with an empty Realm. Note whether it is enabled.',
    expected: 'For 00000002-0000-0ff1-ce00-000000000000 with an empty Realm, Enabled must be True.',
    undo: 'The command disables the partner application again. Use it only if it was disabled before.',
  },
  'export-auth-certificate': {
    name: 'Export the auth certificate',
    why: 'Exchange Server signs its tokens with this certificate. The file OAuthCert.cer, in the OAuthConfig folder of the system drive, receives the public part only.',
    byHand: [],
    before: 'CurrentCertificateThumbprint must not be empty.',
    expected: 'The thumbprint must be the one of the check before, and HasPrivateKey must be False.',
    undo: 'The command deletes the exported file.',
  },
  'upload-auth-certificate-with-msonline': {
    name: 'Upload the auth certificate to Exchange Online',
    why: 'With the public part of the certificate, Microsoft 365 recognises the tokens of Exchange Server. The commands add it to the service principal of Exchange Online.',
    byHand: [],
    before: `Copy the exported file to the same folder of this computer, and sign in as an administrator of the tenant. ${keyAlreadyThere}`,
    expected: keyIsThere,
    undo: 'Remove from the service principal the key that the check after shows and the check before does not.',
  },
  'upload-auth-certificate': {
    name: 'Upload the auth certificate to Exchange Online',
    why: 'With the public part of the certificate, Microsoft 365 recognises the tokens of Exchange Server. The commands add it to the keys of the service principal of Exchange Online.',
    byHand: [],
    before: `Install the Microsoft.Graph.Applications module, and copy the exported file to the same folder of this computer. ${keyAlreadyThere}`,
    expected: `${keyIsThere} The keys of the check before that have not expired must still be there.`,
    undo: 'Write the list of keys back without the new one: Update-MgServicePrincipal takes the whole list.',
    warning:
      'Update-MgServicePrincipal replaces the whole list of keys. Run the commands together and unchanged: they pass on the keys that have not expired.',
  },
}

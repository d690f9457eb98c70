import type { skypeOnlineSteps as steps } from '../../../knowledge/runbook/skype-online-steps'
import type { StepWords } from '../../runbook-words'

const keyIsThere = 'A key must begin and end on the same days as the exported certificate.'

export const skypeOnlineSteps: Readonly<Record<keyof typeof steps, StepWords>> = {
  'create-skype-online-account': {
    name: 'Create the account of Skype for Business Online',
    why: 'Skype for Business Online, and Teams for delegation, act in Exchange Server through a hidden mail user with two roles. Microsoft counts 15 minutes for all the steps of this article together.',
    byHand: [],
    before: 'Nothing with this name may exist yet. The SMTP domain must be the one of your users’ mailboxes.',
    expected:
      'The mail user must be hidden from address lists, and have the roles UserApplication and ArchiveApplication.',
    undo: 'The commands delete the mail user. Remove the partner application first.',
  },
  'create-skype-online-partner-application': {
    name: 'Create the partner application of Skype for Business Online',
    why: 'The partner application ties the calls of Skype for Business Online to the account just created.',
    byHand: [],
    before: 'The list must not contain 00000004-0000-0ff1-ce00-000000000000 yet.',
    expected: 'SfBOnline must be listed, with Enabled at True and the account under LinkedAccount.',
    undo: 'The command removes the partner application.',
  },
  'export-auth-certificate-for-services': {
    name: 'Export the auth certificate for the services',
    why: 'Exchange Server signs its tokens with this certificate. The file OAuthCert.cer, in the OAuthConfig folder of the system drive, receives the public part only.',
    byHand: [],
    before:
      'CurrentCertificateThumbprint must not be empty. If the file is already there with this thumbprint, skip the step.',
    expected: 'The thumbprint must be the one of the check before, and HasPrivateKey must be False.',
    undo: 'The command deletes the exported file.',
  },
  'upload-certificate-for-skype-online-with-msonline': {
    name: 'Upload the auth certificate for Skype for Business Online',
    why: 'With the public part of the certificate, the service recognises the tokens of Exchange Server.',
    byHand: [],
    before:
      'Copy the exported file to the same folder of this computer, and sign in as an administrator of the tenant. If a key already ends on the day on which the certificate does, skip the step.',
    expected: keyIsThere,
    undo: 'Remove from the service principal the key that the check after shows and the check before does not.',
  },
  'upload-certificate-for-skype-online': {
    name: 'Upload the auth certificate for Skype for Business Online',
    why: 'With the public part of the certificate, the service recognises the tokens of Exchange Server.',
    byHand: [],
    before:
      'Install the Microsoft.Graph.Applications module, and copy the exported file to the same folder of this computer. If a key already ends on the day on which the certificate does, skip the step.',
    expected: `${keyIsThere} The keys of the check before that have not expired must still be there.`,
    undo: 'Write the list of keys back without the new one: Update-MgServicePrincipal takes the whole list.',
    warning:
      'Update-MgServicePrincipal replaces the whole list of keys. Run the commands together and unchanged: they pass on the keys that have not expired.',
  },
}

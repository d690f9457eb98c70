import type { hybridAppSteps as steps } from '../../../knowledge/runbook/hybrid-app-steps'
import type { StepWords } from '../../runbook-words'

export const hybridAppSteps: Readonly<Record<keyof typeof steps, StepWords>> = {
  'create-dedicated-hybrid-app': {
    name: 'Create the dedicated hybrid application',
    why: 'Only if users with a mailbox on Exchange Server look up free/busy, MailTips or photos of Exchange Online. From 31 October 2025 on, Exchange Online refuses these calls without the application.',
    byHand: [],
    before:
      'Builds must be at least 15.1.2507.55 (2016 CU23), 15.2.1544.25 (2019 CU14), 15.2.1748.24 (2019 CU15) or 15.2.2562.17 (SE). Run the script on a server, in Windows PowerShell 5. For GCC High and DoD, its help names USGovernmentL4 and USGovernmentL5, without saying which is which.',
    expected:
      'For EvoSTS, ApplicationIdentifier must hold the identifier of ExchangeServerApp, which the Microsoft Entra admin centre lists among the applications.',
    undo: 'The DeleteApplication parameter of the script deletes the application only. The authorisation server and the setting override stay as they are.',
  },
  'enable-dedicated-hybrid-app': {
    name: 'Let Exchange Server use the hybrid application',
    why: 'Only if the Hybrid Configuration Wizard or the script in split mode created the application: neither switches its use on. The full mode of the script has already done so.',
    byHand: [],
    before:
      'If the list contains an override with Enabled=true, skip the step. All servers must have the minimum build.',
    expected: 'The list must contain EnableExchangeHybrid3PAppFeature with Enabled=true.',
    undo: 'The commands remove the override. Exchange Server then uses the shared service principal again, which Exchange Online refuses from 31 October 2025 on.',
  },
  'clean-up-shared-service-principal': {
    name: 'Clean up the shared service principal',
    why: 'The certificate that the wizard or the manual steps put on the service principal of Exchange Online is no longer needed there. Microsoft recommends that everybody remove it.',
    byHand: [],
    before:
      'The list shows the keys that the script will delete. The script runs with any version of Exchange, also on a computer without Exchange, in Windows PowerShell 5.',
    expected: 'The list must be empty.',
    undo: 'Upload the certificate again, as in the step that put it there.',
    warning:
      'If you need free/busy, MailTips or photos, wait until all servers have been updated and use the dedicated application. No source says whether the Teams calendar of mailboxes on Exchange Server needs the key.',
  },
}

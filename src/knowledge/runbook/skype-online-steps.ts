import { onExchange2013OrLater } from './conditions'
import {
  appIds,
  deleteExportedCertificate,
  exportAuthCertificate,
  listKeys,
  listKeysWithMsonline,
  listPartnerApplications,
  showAuthCertificate,
  showExportedCertificate,
  uploadKeys,
  uploadKeyWithMsonline,
} from './scripts'
import type { RunbookStep, Script } from './types'

/** The edition that uploads with Microsoft Graph PowerShell. */
const graphEdition = '2024-09-06'
/** The edition that names the services of Teams. */
const teamsEdition = '2025-06-26'

/** What the steps for services that call Exchange Server have in common. */
export const forServices = {
  kind: 'do',
  for: ['teams-scheduler-app'],
  when: onExchange2013OrLater,
  from: teamsEdition,
  shell: 'exchange-management-shell',
  role: 'not-stated',
  minutes: 'not-stated',
  impact: 'not-stated',
  isDangerous: false,
} as const satisfies Partial<RunbookStep>

/** Delegation in Teams rested on the application of Skype for Business Online until it got one of its own. */
const forSkypeOnline = {
  ...forServices,
  for: ['teams-scheduler-app', 'skype-partner-application'],
  from: '2019-02-06',
  until: teamsEdition,
} as const satisfies Partial<RunbookStep>

/** The articles begin with OAuth between Exchange Server and Exchange Online. */
export const afterOauth = ['run-hybrid-configuration-wizard', 'create-connector-to-exchange-server'] as const

const account = 'SfBOnline-ApplicationAccount'
const onController = "-DomainController '{domain-controller}'"
const readAccount = `$account = Get-MailUser -Identity '${account}' ${onController}`
const listAccount: Script = {
  lines: [
    `Get-MailUser -Filter "Name -eq '${account}'" ${onController} | Format-List 'Name', 'ExternalEmailAddress', 'HiddenFromAddressListsEnabled'`,
    `Get-ManagementRoleAssignment -RoleAssignee '${account}' ${onController} -ErrorAction 'SilentlyContinue' | Format-List 'Name', 'Role', 'RoleAssigneeName'`,
  ],
}

export const skypeOnlineSteps = {
  'create-skype-online-account': {
    ...forSkypeOnline,
    after: afterOauth,
    minutes: { value: 15, citation: { source: 'skype-oauth-2019', section: 'before-you-begin' } },
    work: [
      {
        lines: [
          `New-MailUser -Name '${account}' -ExternalEmailAddress '${account}@{smtp-domain}' ${onController}`,
          readAccount,
          `Set-MailUser -Identity $account.Identity -HiddenFromAddressListsEnabled $true ${onController}`,
          `New-ManagementRoleAssignment -Role 'UserApplication' -User $account.Identity ${onController}`,
          `New-ManagementRoleAssignment -Role 'ArchiveApplication' -User $account.Identity ${onController}`,
        ],
      },
    ],
    checkBefore: [listAccount],
    checkAfter: [listAccount],
    undo: [{ lines: [readAccount, `Remove-MailUser -Identity $account.Identity ${onController}`] }],
    citations: [{ source: 'skype-oauth-2019', section: 'step', item: '2' }],
  },
  'create-skype-online-partner-application': {
    ...forSkypeOnline,
    after: ['create-skype-online-account'],
    work: [
      {
        lines: [
          readAccount,
          `New-PartnerApplication -Name 'SfBOnline' -ApplicationIdentifier '${appIds.skypeOnline}' -Enabled $true -LinkedAccount $account.Identity`,
        ],
      },
    ],
    checkBefore: [listPartnerApplications],
    checkAfter: [listPartnerApplications],
    undo: [{ lines: ["Remove-PartnerApplication -Identity 'SfBOnline'"] }],
    citations: [{ source: 'skype-oauth-2019', section: 'step', item: '3' }],
  },
  'export-auth-certificate-for-services': {
    ...forServices,
    for: ['teams-scheduler-app', 'skype-partner-application'],
    from: '2019-02-06',
    after: [
      'create-skype-online-partner-application',
      'create-teams-scheduler-partner-application',
      'create-cloud-voicemail-partner-application',
    ],
    work: [exportAuthCertificate],
    checkBefore: [showAuthCertificate],
    checkAfter: [showExportedCertificate],
    undo: [deleteExportedCertificate],
    citations: [
      { source: 'skype-oauth-2019', section: 'step', item: '4' },
      { source: 'skype-oauth-2025', section: 'step', item: '5' },
    ],
  },
  'upload-certificate-for-skype-online-with-msonline': {
    ...forSkypeOnline,
    until: graphEdition,
    after: ['export-auth-certificate-for-services'],
    shell: 'msonline-powershell',
    work: [uploadKeyWithMsonline(appIds.skypeOnline)],
    checkBefore: [listKeysWithMsonline(appIds.skypeOnline)],
    checkAfter: [listKeysWithMsonline(appIds.skypeOnline)],
    undo: 'by-hand',
    citations: [
      { source: 'skype-oauth-2019', section: 'step', item: '5' },
      { source: 'skype-oauth-2019', section: 'step', item: '6' },
    ],
  },
  'upload-certificate-for-skype-online': {
    ...forSkypeOnline,
    from: graphEdition,
    after: ['export-auth-certificate-for-services'],
    shell: 'microsoft-graph-powershell',
    role: {
      value: 'application-write-scope',
      citation: { source: 'skype-oauth-2024', section: 'step', item: '5' },
    },
    work: [uploadKeys(appIds.skypeOnline)],
    checkBefore: [listKeys(appIds.skypeOnline)],
    checkAfter: [listKeys(appIds.skypeOnline)],
    undo: 'by-hand',
    isDangerous: true,
    citations: [{ source: 'skype-oauth-2024', section: 'step', item: '5' }],
  },
} as const satisfies Record<string, RunbookStep>

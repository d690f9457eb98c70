import { appIds, listKeys, listPartnerApplications, uploadKeys } from './scripts'
import { afterOauth, forServices, skypeOnlineSteps } from './skype-online-steps'
import type { RunbookStep, Script } from './types'

const account = 'TeamsScheduler-ApplicationAccount'
const role = 'TeamsSchedulerRole'
const onController = "-DomainController '{domain-controller}'"
const readAccount = `$account = Get-MailUser -Identity '${account}' ${onController}`
const listAccount: Script = {
  lines: [
    `Get-MailUser -Filter "Name -eq '${account}'" ${onController} | Format-List 'Name', 'ExternalEmailAddress', 'HiddenFromAddressListsEnabled'`,
  ],
}
const listRole: Script = {
  lines: [
    `Get-ManagementRoleEntry -Identity '${role}\\*' ${onController} -ErrorAction 'SilentlyContinue' | Format-List 'Role', 'Name'`,
    `Get-ManagementRoleAssignment -Role '${role}' ${onController} -ErrorAction 'SilentlyContinue' | Format-List 'Name', 'RoleAssigneeName'`,
  ],
}
const principals = [appIds.cloudVoicemail, appIds.teamsScheduler, appIds.skypeOnline] as const
const page = (item: string) => [{ source: 'skype-oauth-2025', section: 'step', item }] as const

export const teamsServicesSteps = {
  ...skypeOnlineSteps,
  'create-teams-scheduler-account': {
    ...forServices,
    after: afterOauth,
    minutes: { value: 15, citation: { source: 'skype-oauth-2025', section: 'before-you-begin' } },
    work: [
      {
        lines: [
          `New-MailUser -Name '${account}' -ExternalEmailAddress '${account}@{smtp-domain}' ${onController}`,
          readAccount,
          `Set-MailUser -Identity $account.Identity -HiddenFromAddressListsEnabled $true ${onController}`,
        ],
      },
    ],
    checkBefore: [listAccount],
    checkAfter: [listAccount],
    undo: [{ lines: [readAccount, `Remove-MailUser -Identity $account.Identity ${onController}`] }],
    // The page prints a parameter that New-MailUser does not have; its help settles what is meant.
    citations: [...page('2'), { source: 'exchange-powershell-help', section: 'whole-page' }],
  },
  'create-teams-scheduler-role': {
    ...forServices,
    after: ['create-teams-scheduler-account'],
    work: [
      {
        lines: [
          `New-ManagementRole -Name '${role}' -Parent 'UserApplication' ${onController}`,
          `Get-ManagementRoleEntry -Identity '${role}\\*' ${onController} | Where-Object { $_.Name -ne 'GetDelegate' } | Remove-ManagementRoleEntry ${onController}`,
          readAccount,
          `New-ManagementRoleAssignment -Role '${role}' -User $account.Identity ${onController}`,
        ],
      },
    ],
    checkBefore: [listRole],
    checkAfter: [listRole],
    undo: [
      {
        lines: [
          `Get-ManagementRoleAssignment -Role '${role}' ${onController} | Remove-ManagementRoleAssignment ${onController}`,
          `Remove-ManagementRole -Identity '${role}' ${onController}`,
        ],
      },
    ],
    citations: page('2'),
  },
  'create-teams-scheduler-partner-application': {
    ...forServices,
    after: ['create-teams-scheduler-role'],
    work: [
      {
        lines: [
          readAccount,
          `New-PartnerApplication -Name 'TeamsScheduler' -ApplicationIdentifier '${appIds.teamsScheduler}' -Enabled $true -LinkedAccount $account.Identity`,
        ],
      },
    ],
    checkBefore: [listPartnerApplications],
    checkAfter: [listPartnerApplications],
    undo: [{ lines: ["Remove-PartnerApplication -Identity 'TeamsScheduler'"] }],
    citations: page('3'),
  },
  'create-cloud-voicemail-partner-application': {
    ...forServices,
    after: ['create-teams-scheduler-partner-application'],
    work: [
      {
        lines: [
          `New-PartnerApplication -Name 'CloudVoicemail' -ApplicationIdentifier '${appIds.cloudVoicemail}' -Enabled $true`,
        ],
      },
    ],
    checkBefore: [listPartnerApplications],
    checkAfter: [listPartnerApplications],
    undo: [{ lines: ["Remove-PartnerApplication -Identity 'CloudVoicemail'"] }],
    citations: page('4'),
  },
  'upload-certificate-for-teams-services': {
    ...forServices,
    after: ['export-auth-certificate-for-services'],
    shell: 'microsoft-graph-powershell',
    role: {
      value: 'application-write-scope',
      citation: { source: 'skype-oauth-2025', section: 'step', item: '6' },
    },
    work: [uploadKeys(...principals)],
    checkBefore: [listKeys(...principals)],
    checkAfter: [listKeys(...principals)],
    undo: 'by-hand',
    isDangerous: true,
    citations: page('6'),
  },
  'compare-keys-of-teams-services': {
    ...forServices,
    kind: 'check',
    after: ['upload-certificate-for-teams-services'],
    shell: 'microsoft-graph-powershell',
    work: [listKeys(...principals)],
    checkBefore: 'by-hand',
    checkAfter: 'by-hand',
    undo: 'by-hand',
    citations: page('7'),
  },
  'keep-skype-online-partner-application': {
    ...forServices,
    kind: 'keep',
    after: ['compare-keys-of-teams-services'],
    work: 'by-hand',
    checkBefore: [listPartnerApplications],
    checkAfter: [listPartnerApplications],
    undo: 'by-hand',
    isDangerous: true,
    citations: page('8'),
  },
} as const satisfies Record<string, RunbookStep>

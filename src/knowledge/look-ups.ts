import type { ExchangeVersion } from './exchange-updates'
import type { QuestionId } from './questions'
import type { Citations } from './types'

/** Where a command is pasted, or where the place is opened. */
export type ShellId =
  | 'exchange-management-shell'
  | 'exchange-online-powershell'
  | 'microsoft-graph-powershell'
  | 'msonline-powershell'
  | 'skype-management-shell'
  | 'edge-server'
  | 'entra-connect-server'
  | 'browser'

/** A console or site that shows the answer. */
export type PlaceId =
  | 'entra-admin-center'
  | 'microsoft-365-admin-center'
  | 'teams-admin-center'
  | 'intune-admin-center'
  | 'entra-connect'
  | 'remote-connectivity-analyzer'

/** How the answer to a question is looked up, without changing anything. The catalogs say what to read in it. */
export interface LookUp {
  /** To be pasted as it is, without anything to fill in. */
  readonly command?: string
  /** The command for the versions of Exchange that do not know the one above. */
  readonly older?: { readonly versions: readonly ExchangeVersion[]; readonly command: string }
  readonly shell: ShellId
  readonly place?: PlaceId
  readonly citations: Citations
}

const exchangeHelp = [{ source: 'exchange-powershell-help', section: 'whole-page' }] as const
const skypeHelp = [{ source: 'skype-powershell-help', section: 'whole-page' }] as const
const partnerApplications = 'Get-PartnerApplication | Format-List Name,ApplicationIdentifier,Enabled'

const fromUserExport = {
  shell: 'browser',
  place: 'microsoft-365-admin-center',
  citations: [
    { source: 'active-users-export', section: 'whole-page' },
    { source: 'licence-plans-2025', section: 'whole-page' },
  ],
} as const satisfies LookUp

/** Missing: no source names a command or a place, and the words of the catalogs are all there is. */
export const lookUps: { readonly [Q in QuestionId]?: LookUp } = {
  'directory-sync': {
    shell: 'browser',
    place: 'microsoft-365-admin-center',
    citations: [{ source: 'active-users-export', section: 'whole-page' }],
  },
  // Neither of the two says it alone.
  'exchange-oauth': {
    command: `Get-AuthServer | Format-List Name,Type,Enabled; ${partnerApplications}`,
    shell: 'exchange-management-shell',
    citations: [{ source: 'exchange-health-checker', section: 'whole-page' }],
  },
  'exchange-published': {
    shell: 'browser',
    place: 'remote-connectivity-analyzer',
    citations: [{ source: 'teams-exchange-troubleshooting', section: 'whole-page' }],
  },
  'hybrid-writeback': {
    shell: 'entra-connect-server',
    place: 'entra-connect',
    citations: [{ source: 'teams-exchange-2023', section: 'meeting-requirements', item: '6' }],
  },
  'hybrid-type': {
    command: 'Get-HybridConfiguration',
    shell: 'exchange-management-shell',
    citations: [...exchangeHelp, { source: 'hybrid-agent-2021', section: 'whole-page' }],
  },
  'ews-spns': {
    command: `Get-MgServicePrincipal -Filter "AppId eq '00000002-0000-0ff1-ce00-000000000000'" | Select-Object -ExpandProperty ServicePrincipalNames`,
    shell: 'microsoft-graph-powershell',
    citations: [
      { source: 'teams-exchange-2023', section: 'meeting-requirements', item: '7' },
      { source: 'exchange-oauth-2021', section: 'whole-page' },
    ],
  },
  'teams-scheduler-app': {
    command: partnerApplications,
    shell: 'exchange-management-shell',
    citations: [
      { source: 'skype-oauth-2025', section: 'whole-page' },
      { source: 'exchange-health-checker', section: 'whole-page' },
    ],
  },
  sharepoint: {
    command: 'Get-MgSubscribedSku | Select-Object SkuPartNumber,ConsumedUnits',
    shell: 'microsoft-graph-powershell',
    citations: [{ source: 'licence-plans-2025', section: 'whole-page' }],
  },
  'skype-certificates': {
    command: 'Get-AuthConfig | Format-List',
    shell: 'exchange-management-shell',
    citations: exchangeHelp,
  },
  'exchange-autodiscover': {
    command: 'Get-ClientAccessService | Select-Object Name, AutoDiscoverServiceInternalUri',
    older: {
      versions: ['2010', '2013'],
      command: 'Get-ClientAccessServer | Select-Object Name, AutoDiscoverServiceInternalUri',
    },
    shell: 'exchange-management-shell',
    citations: exchangeHelp,
  },
  'skype-oauth-url': {
    command: 'Get-CsOAuthConfiguration | Select-Object ExchangeAutodiscoverUrl',
    shell: 'skype-management-shell',
    citations: skypeHelp,
  },
  'skype-partner-application': {
    command: partnerApplications,
    shell: 'exchange-management-shell',
    citations: [
      { source: 'skype-oauth-2025', section: 'whole-page' },
      { source: 'exchange-health-checker', section: 'whole-page' },
    ],
  },
  'shared-sip-space': {
    command: 'Get-CsAccessEdgeConfiguration | Select-Object AllowFederatedUsers',
    shell: 'skype-management-shell',
    citations: skypeHelp,
  },
  'hosting-provider': { command: 'Get-CsHostingProvider -LocalStore', shell: 'edge-server', citations: skypeHelp },
  'remote-user-access': {
    command: 'Get-CsExternalAccessPolicy | Select-Object Identity,EnableOutsideAccess',
    shell: 'skype-management-shell',
    citations: skypeHelp,
  },
  'edge-routing': { command: 'Get-CsAccessEdgeConfiguration', shell: 'skype-management-shell', citations: skypeHelp },
  'intune-mdm-authority': {
    shell: 'browser',
    place: 'intune-admin-center',
    citations: [{ source: 'intune-connector-2019', section: 'whole-page' }],
  },
  'intune-licence': fromUserExport,
  mailbox: {
    command: 'Get-Recipient -ResultSize Unlimited | Select-Object DisplayName,PrimarySmtpAddress,RecipientTypeDetails',
    shell: 'exchange-management-shell',
    citations: exchangeHelp,
  },
  exchange: {
    command: 'Get-ExchangeServer | Select-Object Name,Fqdn,Edition,ServerRole,AdminDisplayVersion',
    shell: 'exchange-management-shell',
    citations: [...exchangeHelp, { source: 'exchange-builds-2026', section: 'constants' }],
  },
  skype: { command: 'Get-CsServerVersion', shell: 'skype-management-shell', citations: skypeHelp },
  'teams-licence': fromUserExport,
  'exchange-online-licence': fromUserExport,
  'sharepoint-licence': fromUserExport,
}

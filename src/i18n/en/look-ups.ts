import type { KnowledgeWords } from '../knowledge-words'

export const lookUps: KnowledgeWords['lookUps'] = {
  cloud: 'Your Microsoft contract or your account manager names it.',
  'directory-sync':
    'Export the active users from the Microsoft 365 admin centre: DirSyncEnabled is True for a synchronised account.',
  'exchange-oauth':
    'An authorisation server of type AzureAD or MicrosoftACS and the partner application 00000002-0000-0ff1-ce00-000000000000 must be enabled. Test-OAuthConnectivity then shows whether OAuth works.',
  'exchange-published':
    'At testconnectivity.microsoft.com, run the Outlook Connectivity test for a mailbox on Exchange Server. Autodiscover must answer from the Internet, and so must the EWS address it gives.',
  'hybrid-writeback': 'In Microsoft Entra Connect, the “Exchange hybrid deployment” box must be ticked.',
  'hybrid-type':
    'Get-HybridConfiguration shows an object once the Hybrid Configuration Wizard has run. Modern hybrid is the one that uses the Hybrid Agent.',
  'ews-spns': 'After Connect-MgGraph, the list must contain the https addresses of your EWS and Autodiscover hosts.',
  'teams-scheduler-app':
    'The list must contain identifier 7557eb47-c689-4224-abcf-aef9bd7573df (TeamsScheduler), with Enabled at True.',
  sharepoint:
    'After Connect-MgGraph, look for a product with a SharePoint plan, for example Office 365 E3 (ENTERPRISEPACK) or SharePoint Online Plan 1 (SHAREPOINTSTANDARD).',
  'discoverable-meetings': 'Your compliance or legal department can tell you.',
  'skype-certificates':
    'On Exchange Server, CurrentCertificateThumbprint must not be empty. On Skype for Business Server, all Front End servers must use the same certificate for OAuthTokenIssuer.',
  'exchange-autodiscover': 'If AutoDiscoverServiceInternalUri is empty, the answer is no.',
  'autodiscover-dns': 'Resolve your Autodiscover name in DNS: it must lead to the full name of your Exchange server.',
  'skype-oauth-url': 'ExchangeAutodiscoverUrl must hold an address that ends in autodiscover.svc.',
  'skype-partner-application':
    'The list must contain identifier 00000004-0000-0ff1-ce00-000000000000 (Skype for Business Online), with Enabled at True.',
  'shared-sip-space':
    'AllowFederatedUsers must be True, and Exchange Online must use the same SIP domain as your server.',
  'hosting-provider':
    'On the Edge server, the list must contain Exchange Online, with Enabled and EnabledSharedAddressSpace at True.',
  'remote-user-access': 'EnableOutsideAccess must be True in the policy that applies to these users.',
  'edge-routing':
    'The properties differ: EnablePartnerDiscovery is there with DNS SRV records, IsPublicProvider with a default route.',
  'intune-mdm-authority': 'In the Intune admin centre, the MDM authority must be Microsoft Intune.',
  'intune-connector-account':
    'Whoever manages Exchange Online knows it. The account must be allowed to run cmdlets such as Get-MobileDevice and Get-ActiveSyncDeviceAccessRule.',
  'intune-licence':
    'Export the active users from the Microsoft 365 admin centre: under Licenses, the account must have a product with Intune, for example Microsoft 365 E3.',
  mailbox:
    'Seen from Exchange Server, UserMailbox means a mailbox on your servers, RemoteUserMailbox one in Exchange Online. For Dedicated, your account manager knows whether it is vNext or legacy.',
  exchange:
    'AdminDisplayVersion shows the build: 15.1 (Build 2507.6) is Exchange 2016 CU23. Look at the servers that hold mailboxes, not at Edge servers.',
  skype:
    'Run on the server, Get-CsServerVersion shows its version: 5.0 is Lync Server 2013, 6.0 Skype for Business Server 2015, 7.0 is 2019 or Subscription Edition.',
  'skype-client': 'Your software inventory or the computers of these users show the program and its version.',
  'teams-licence':
    'Export the active users from the Microsoft 365 admin centre: under Licenses, they must have a product with Teams, for example Office 365 E3.',
  'exchange-online-licence':
    'Export the active users from the Microsoft 365 admin centre: under Licenses, they must have a product with Exchange Online, for example Office 365 E1.',
  'sharepoint-licence':
    'Export the active users from the Microsoft 365 admin centre: under Licenses, they must have a product with SharePoint, for example Office 365 E1.',
  'group-creation': 'Whoever manages Microsoft Entra ID knows whether only some users may create Microsoft 365 groups.',
}

export const shells: KnowledgeWords['shells'] = {
  'exchange-management-shell': 'Exchange Management Shell',
  'exchange-online-powershell': 'Exchange Online PowerShell',
  'microsoft-graph-powershell': 'Microsoft Graph PowerShell',
  'msonline-powershell': 'Azure Active Directory Module for Windows PowerShell',
  'skype-management-shell': 'Skype for Business Server Management Shell',
  'edge-server': 'Management Shell on the Edge server',
  'entra-connect-server': 'Microsoft Entra Connect server',
  browser: 'Browser',
}

export const places: KnowledgeWords['places'] = {
  'entra-admin-center': 'Microsoft Entra admin centre',
  'microsoft-365-admin-center': 'Microsoft 365 admin centre',
  'teams-admin-center': 'Teams admin centre',
  'intune-admin-center': 'Intune admin centre',
  'entra-connect': 'Microsoft Entra Connect (formerly Azure AD Connect)',
  'remote-connectivity-analyzer': 'Remote Connectivity Analyzer',
}

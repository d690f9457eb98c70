import type { KnowledgeWords } from '../knowledge-words'
import { exchange } from './exchange'

const yesNo = { yes: { name: 'Yes' }, no: { name: 'No' } }

export const questions: KnowledgeWords['questions'] = {
  cloud: {
    label: 'Which Microsoft 365 cloud is your tenant in?',
    help: 'Most organisations are in the worldwide cloud.',
    options: {
      worldwide: { name: 'Worldwide (commercial)' },
      gcc: { name: 'GCC (US government)' },
      'gcc-high': { name: 'GCC High (US government)' },
      dod: { name: 'DoD (US Department of Defense)' },
      china: { name: 'Operated by 21Vianet (China)' },
    },
  },
  'directory-sync': {
    label: 'Is your on-premises directory synchronised to Microsoft Entra ID?',
    help: 'By Microsoft Entra Connect or Cloud Sync. Microsoft Entra ID was called Azure AD.',
    options: yesNo,
  },
  'exchange-oauth': {
    label: 'Is OAuth configured between Exchange Server and Exchange Online?',
    help: 'The Hybrid Configuration Wizard sets it up; Test-OAuthConnectivity shows whether it works.',
    options: yesNo,
  },
  'exchange-published': {
    label: 'Are Autodiscover and EWS of Exchange Server reachable from the Internet?',
    help: 'Microsoft 365 calls both. Microsoft’s Remote Connectivity Analyzer can test them.',
    options: yesNo,
  },
  'hybrid-writeback': {
    label: 'Is the Exchange hybrid option switched on in Microsoft Entra Connect?',
    help: 'It writes Exchange attributes from the cloud back to your directory.',
    options: yesNo,
  },
  'hybrid-type': {
    label: 'How is Exchange Server joined to Exchange Online?',
    help: 'The Hybrid Configuration Wizard offers classic and modern hybrid.',
    options: {
      classic: { name: 'Classic hybrid', detail: 'Exchange Server is published to the Internet' },
      modern: { name: 'Modern hybrid', detail: 'Through the Hybrid Agent' },
      'oauth-only': { name: 'OAuth only', detail: 'Without the Hybrid Configuration Wizard' },
      none: { name: 'Not joined' },
    },
  },
  'ews-spns': {
    label: 'Are your EWS addresses registered as service principal names?',
    help: 'In Microsoft Entra ID, on the service principal of Exchange Online.',
    options: yesNo,
  },
  'teams-scheduler-app': {
    label: 'Is the partner application for delegated scheduling set up?',
    help: 'It lets Teams check delegate rights in your Exchange mailboxes.',
    options: yesNo,
  },
  sharepoint: {
    label: 'Which SharePoint do you use?',
    help: 'Teams stores files in Microsoft 365; SharePoint Server alone does not count.',
    options: {
      online: { name: 'SharePoint in Microsoft 365 (SharePoint Online)' },
      'on-premises': { name: 'SharePoint Server only' },
      none: { name: 'None' },
    },
  },
  'discoverable-meetings': {
    label: 'Must all meeting discussions be discoverable?',
    help: 'A compliance requirement, for example from your legal department.',
    options: yesNo,
  },
  'skype-certificates': {
    label: 'Are the certificates for server-to-server authentication in place?',
    help: 'On Skype for Business Server (OAuthTokenIssuer) and on Exchange Server, if you have it.',
    options: yesNo,
  },
  'exchange-autodiscover': {
    label: 'Is an Autodiscover address set on Exchange Server?',
    help: 'Get-ClientAccessService shows AutoDiscoverServiceInternalUri; empty means no.',
    options: yesNo,
  },
  'autodiscover-dns': {
    label: 'Does a DNS record for Autodiscover point to your Exchange server?',
    help: 'For example, autodiscover.contoso.com resolves to the server’s full name.',
    options: yesNo,
  },
  'skype-oauth-url': {
    label: 'Has Skype for Business Server been given the Autodiscover address?',
    help: 'Get-CsOAuthConfiguration shows ExchangeAutodiscoverUrl; it must end in autodiscover.svc.',
    options: yesNo,
  },
  'skype-partner-application': {
    label: 'Is the partner application for Skype for Business Online set up on Exchange Server?',
    help: 'With its mail user, and the certificate uploaded to Microsoft Entra ID.',
    options: yesNo,
  },
  'shared-sip-space': {
    label: 'Do your Skype or Lync server and Exchange Online share a SIP address space?',
    help: 'Federation is on, and both sides use the same SIP domain.',
    options: yesNo,
  },
  'hosting-provider': {
    label: 'Is Exchange Online declared as a hosting provider on the Edge server?',
    help: 'Get-CsHostingProvider lists the hosting providers.',
    options: yesNo,
  },
  'remote-user-access': {
    label: 'Does your external access policy allow remote users?',
    help: 'Outlook on the web counts as remote. Get-CsExternalAccessPolicy shows EnableOutsideAccess.',
    options: yesNo,
  },
  'edge-routing': {
    label: 'How does the Edge server find federated partners?',
    help: 'With a default route, the hosting provider cannot be created.',
    options: {
      'dns-srv': { name: 'By DNS SRV records' },
      'default-route': { name: 'By a default route' },
    },
  },
  'intune-mdm-authority': {
    label: 'Is Intune your mobile device management authority?',
    help: 'The Intune admin centre shows the MDM authority.',
    options: yesNo,
  },
  'intune-connector-account': {
    label: 'Is there an Exchange Online account for the connector?',
    help: 'It must be allowed to run the mobile device cmdlets of Exchange Online.',
    options: yesNo,
  },
  'intune-licence': {
    label: 'Does the connector account have an Intune licence?',
    help: 'Basic Mobility and Security alone is not Intune.',
    options: yesNo,
  },
  mailbox: {
    label: 'Where are these users’ mailboxes?',
    help: 'Make one group for each place. Every group gets its own column.',
    options: {
      'exchange-online': { name: 'Exchange Online', detail: 'The usual cloud service' },
      'dedicated-vnext': { name: 'Exchange Online Dedicated, vNext', detail: 'The current dedicated service' },
      'dedicated-legacy': { name: 'Exchange Online Dedicated, legacy', detail: 'The older dedicated service' },
      'exchange-server': { name: 'Exchange Server', detail: 'On your own servers' },
    },
  },
  exchange: {
    label: 'Which version of Exchange Server?',
    help: 'If you don’t know the update, choose the version alone. Take the oldest server that holds mailboxes.',
    options: (answer) => ({ name: exchange.name(answer) }),
  },
  skype: {
    label: 'Which Skype for Business or Lync hosts these users?',
    help: 'The server or service that holds the account, not the app on the computer.',
    options: {
      none: { name: 'None' },
      'skype-online': { name: 'Skype for Business Online (ended on 31 July 2021)' },
      'skype-server-se': { name: 'Skype for Business Server Subscription Edition' },
      'skype-server-2019': { name: 'Skype for Business Server 2019' },
      'skype-server-2015': { name: 'Skype for Business Server 2015' },
      'lync-server-2013': { name: 'Lync Server 2013' },
    },
  },
  'skype-client': {
    label: 'Which client do these users run?',
    help: 'Photos depend on it, and a warning of its end of support.',
    options: {
      current: { name: 'Lync 2013 or Skype for Business' },
      older: { name: 'Lync 2010, Lync for Mac or older' },
    },
  },
  'teams-licence': {
    label: 'Do these users have a Teams licence?',
    help: 'Assigned to the synchronised account, with the Teams plan switched on.',
    options: yesNo,
  },
  'exchange-online-licence': {
    label: 'Do these users have an Exchange Online licence?',
    help: 'Exchange Online Plan 1 at least.',
    options: yesNo,
  },
  'sharepoint-licence': {
    label: 'Do these users have a SharePoint licence?',
    help: 'It also gives them OneDrive, which files in chats need.',
    options: yesNo,
  },
  'group-creation': {
    label: 'May these users create Microsoft 365 groups?',
    help: 'Everybody may, unless your tenant restricts it. A new team is a new group.',
    options: yesNo,
  },
}

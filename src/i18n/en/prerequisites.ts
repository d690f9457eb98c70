import type { KnowledgeWords } from '../knowledge-words'

export const prerequisites: KnowledgeWords['prerequisites'] = {
  'directory-sync': {
    name: 'Directory synchronisation',
    sentence: 'Accounts in your Active Directory are synchronised to Microsoft Entra ID.',
  },
  'exchange-oauth': {
    name: 'OAuth with Exchange Online',
    sentence: 'Exchange Server and Exchange Online trust each other through OAuth.',
  },
  'exchange-published': {
    name: 'Autodiscover and EWS published',
    sentence: 'Microsoft 365 can reach Autodiscover and EWS of your Exchange servers from the Internet.',
  },
  'hybrid-writeback': {
    name: 'Exchange hybrid writeback',
    sentence: 'Microsoft Entra Connect writes Exchange attributes back to your directory.',
  },
  'ews-spns': {
    name: 'SPNs of the EWS addresses',
    sentence: 'Your EWS addresses are registered as service principal names of Exchange Online.',
  },
  'teams-scheduler-app': {
    name: 'Teams scheduling application',
    sentence: 'The partner application that lets Teams check delegate rights exists in Exchange Server.',
  },
  'sharepoint-online': {
    name: 'SharePoint in Microsoft 365',
    sentence: 'Your tenant has SharePoint in Microsoft 365, where Teams stores its files.',
  },
  'sharepoint-licence': {
    name: 'SharePoint licence',
    sentence: 'The users have a SharePoint licence, and with it OneDrive.',
  },
  'group-creation': {
    name: 'Right to create groups',
    sentence: 'The users may create Microsoft 365 groups.',
  },
  'teams-licence': {
    name: 'Teams licence',
    sentence: 'The users have a Teams licence on their synchronised account.',
  },
  'exchange-online-licence': {
    name: 'Exchange Online licence',
    sentence: 'The users have at least Exchange Online Plan 1.',
  },
  'skype-certificates': {
    name: 'Server-to-server certificates',
    sentence: 'The servers have certificates with which they authenticate to each other.',
  },
  'exchange-autodiscover': {
    name: 'Autodiscover set on Exchange',
    sentence: 'Exchange Server has an Autodiscover address.',
  },
  'autodiscover-dns': {
    name: 'DNS record for Autodiscover',
    sentence: 'A DNS record leads from the Autodiscover name to your Exchange server.',
  },
  'skype-oauth-url': {
    name: 'Autodiscover address in Skype',
    sentence: 'Skype for Business Server knows where Autodiscover of Exchange is.',
  },
  'skype-partner-application': {
    name: 'Skype partner application',
    sentence: 'Exchange Server knows Skype for Business Online as a partner application.',
  },
  'shared-sip-space': {
    name: 'Shared SIP address space',
    sentence: 'Your server and Exchange Online use the same SIP domain, and federation is on.',
  },
  'hosting-provider': {
    name: 'Hosting provider',
    sentence: 'Exchange Online is declared as a hosting provider on the Edge server.',
  },
  'remote-user-access': {
    name: 'Remote user access',
    sentence: 'The external access policy lets users communicate from outside the network.',
  },
  'intune-mdm-authority': {
    name: 'Intune as MDM authority',
    sentence: 'Intune is the authority that manages your mobile devices.',
  },
  'intune-connector-account': {
    name: 'Account for the connector',
    sentence: 'An Exchange Online account with the right permissions exists for the connector.',
  },
  'intune-licence': {
    name: 'Intune licence',
    sentence: 'The connector account has a valid Intune licence.',
  },
}

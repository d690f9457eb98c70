import type { KnowledgeWords, WarningWords } from '../knowledge-words'

const outOfSupport = (version: string): WarningWords => ({
  name: `End of support of Exchange ${version}`,
  sentence: (since) => `Exchange Server ${version} has been out of support since ${since}.`,
})

const serverOutOfSupport = (product: string): WarningWords => ({
  name: `End of support of ${product}`,
  sentence: (since) => `${product} has been out of support since ${since}.`,
})

const clientOutOfSupport = (clients: string): WarningWords => ({
  name: `End of support of ${clients}`,
  sentence: (since) => `If the client is ${clients}: it has been out of support since ${since}.`,
})

export const warnings: KnowledgeWords['warnings'] = {
  'exchange-2010-out-of-support': outOfSupport('2010'),
  'exchange-2013-out-of-support': outOfSupport('2013'),
  'exchange-2016-out-of-support': outOfSupport('2016'),
  'exchange-2019-out-of-support': outOfSupport('2019'),
  'lync-server-2013-out-of-support': serverOutOfSupport('Lync Server 2013'),
  'skype-server-2015-out-of-support': serverOutOfSupport('Skype for Business Server 2015'),
  'skype-server-2019-out-of-support': serverOutOfSupport('Skype for Business Server 2019'),
  'skype-server-se-end-not-known': {
    name: 'End of Skype for Business Server SE not known',
    sentence: () =>
      'Skype for Business Server Subscription Edition is supported; no source gives the day on which that ends.',
  },
  'lync-2013-client-out-of-support': clientOutOfSupport('Lync 2013 or Skype for Business 2015'),
  'skype-2016-client-out-of-support': clientOutOfSupport('Skype for Business 2016 or 2019'),
  'skype-ltsc-client-out-of-support': clientOutOfSupport('Skype for Business LTSC 2021'),
  'autodiscover-address-is-global': {
    name: 'One Autodiscover address for both hosts',
    sentence: () =>
      'Skype for Business Server has one Autodiscover address for all users: groups with mailboxes on Exchange Server and on Exchange Online share it.',
  },
  'exchange-dedicated-end-not-known': {
    name: 'End of Exchange Online Dedicated not known',
    sentence: () =>
      'No source gives the day on which Exchange Online Dedicated ends: ask your Microsoft account team for it.',
  },
  'cloud-differs-from-assumption': {
    name: 'Cloud not named by the sources',
    sentence: () =>
      'The results take the worldwide services for granted; their sources do not name your Microsoft 365 cloud.',
  },
  'teams-licence-missing': {
    name: 'No Teams licence',
    sentence: () => 'Users have no Teams licence, although the results take one for granted.',
  },
  'exchange-online-licence-missing': {
    name: 'No Exchange Online licence',
    sentence: () =>
      'Users with a cloud mailbox have no Exchange Online licence, although the results take one for granted.',
  },
  'exchange-online-blocks-ews-by-default': {
    name: 'EWS blocked by default in Exchange Online',
    sentence: (since) =>
      `From ${since} on, Exchange Online blocks EWS unless the tenant allows it. EWS of Exchange Server does not change.`,
  },
  'exchange-online-ends-ews': {
    name: 'End of EWS in Exchange Online',
    sentence: (since) =>
      `From ${since} on, EWS is switched off for good in Exchange Online, without exceptions. EWS of Exchange Server does not change.`,
  },
  'rich-coexistence-needs-the-hybrid-app': {
    name: 'Dedicated hybrid application needed',
    sentence: (since) =>
      `From ${since} on, mailboxes on Exchange Server see free/busy times, MailTips and photos of Exchange Online only through a dedicated hybrid application. It needs Exchange 2016 CU23, 2019 CU14 or SE.`,
  },
  'rich-coexistence-needs-exchange-se': {
    name: 'Exchange Server SE needed for coexistence',
    sentence: (since) =>
      `From ${since} on, only mailboxes on Exchange Server SE see free/busy times, MailTips and photos of Exchange Online.`,
  },
  'as-of-after-knowledge': {
    name: 'Date beyond what is known',
    sentence: (since) => `What Coexist knows goes up to ${since}: later changes are not in these results.`,
  },
}

export const products: KnowledgeWords['products'] = {
  'exchange-server-2010': 'Exchange Server 2010',
  'exchange-server-2013': 'Exchange Server 2013',
  'exchange-server-2016': 'Exchange Server 2016',
  'exchange-server-2019': 'Exchange Server 2019',
  'exchange-server-se': 'Exchange Server SE',
  'lync-server-2010': 'Lync Server 2010',
  'lync-server-2013': 'Lync Server 2013',
  'skype-server-2015': 'Skype for Business Server 2015',
  'skype-server-2019': 'Skype for Business Server 2019',
  'skype-server-se': 'Skype for Business Server SE',
  'lync-2013': 'Lync 2013',
  'skype-2015': 'Skype for Business 2015',
  'skype-2016': 'Skype for Business 2016',
  'skype-2019': 'Skype for Business 2019',
  'skype-ltsc-2021': 'Skype for Business LTSC 2021',
  'skype-online': 'Skype for Business Online',
  'exchange-online-ews': 'EWS in Exchange Online',
  'teams-connectors': 'Office 365 connectors in Teams',
  'exchange-online': 'Exchange Online',
  'exchange-online-dedicated': 'Exchange Online Dedicated',
  'exchange-online-um': 'Unified Messaging in Exchange Online',
  'intune-exchange-connector': 'Exchange connector of Intune',
}

export const assumptions: KnowledgeWords['assumptions'] = {
  'users-have-teams': {
    name: 'Teams licence',
    sentence: 'Every user has a Teams licence, and Teams is switched on.',
  },
  'cloud-users-have-exchange-online': {
    name: 'Exchange Online licence',
    sentence: 'Users with a cloud mailbox have an Exchange Online licence.',
  },
  'services-are-worldwide': {
    name: 'Worldwide services',
    sentence: 'The services are the worldwide ones that the sources describe.',
  },
  'servers-are-running': {
    name: 'Servers up and running',
    sentence: 'Exchange Server and Skype for Business Server, where there are any, are installed and running.',
  },
  'exchange-online-is-running': {
    name: 'Exchange Online set up',
    sentence: 'Exchange Online is configured and running.',
  },
}

export const successors: KnowledgeWords['successors'] = {
  'teams-workflows': {
    name: 'Workflows',
    sentence: 'Webhooks of Workflows take the place of Office 365 connectors in Teams.',
  },
  'microsoft-teams': {
    name: 'Microsoft Teams',
    sentence: 'Users of Skype for Business Online move to Microsoft Teams.',
  },
  'cloud-voicemail': {
    name: 'Cloud Voicemail',
    sentence: 'Cloud Voicemail takes the place of Exchange Unified Messaging.',
  },
  'intune-other-ways': {
    name: 'Other ways to manage devices',
    sentence:
      'Microsoft names three other ways: enrol the devices in Intune, use app protection policies, or use the controls of Exchange.',
  },
}

import { lifecycleSource } from './lifecycle-source'
import type { Source } from './types'

const pages = 'MicrosoftDocs/OfficeDocs-SkypeForBusiness'
const exchangeBlog = 'jpmessaging/blog'

/** What the Skype for Business, Lync and Intune areas cite, and the announcements of changes ahead. */
export const skypeSources = {
  'skype-exchange-2020': {
    title: 'Plan to integrate Skype for Business and Exchange',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: pages,
      path: 'Skype/SfbServer/plan-your-deployment/integrate-with-exchange/integrate-with-exchange.md',
    },
    date: '2020-01-08',
    // It carries the day on which its translation was handed over; an older one of 2018 says the same in all but one row.
    speaksFrom: '2019-02-06',
    checkedOn: '2026-11-21',
  },
  'skype-exchange-2025': {
    title: 'Plan to integrate Skype for Business and Exchange',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: pages,
      path: 'Skype/SfbServer/plan-your-deployment/integrate-with-exchange/integrate-with-exchange.md',
    },
    date: '2025-06-26',
    checkedOn: '2026-11-21',
  },
  'skype-oauth-2019': {
    title: 'Configure Integration and OAuth between Skype for Business Online and Exchange Server',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: pages,
      path: 'Skype/SfbServer/deploy/integrate-with-exchange-server/oauth-with-online-and-on-premises.md',
    },
    date: '2019-04-02',
    // The version of 2017 has the same steps in another order.
    speaksFrom: '2019-02-06',
    checkedOn: '2026-11-21',
  },
  'skype-exchange-online-2016': {
    title: 'Configure integration between on-premises Skype for Business Server and Outlook Web App',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: pages,
      path: 'Skype/SfbServer/deploy/integrate-with-exchange-server/outlook-web-app.md',
    },
    date: '2016-03-07',
    checkedOn: '2026-11-21',
  },
  'lync-exchange-online-2018': {
    title: 'Configuring on-premises Lync Server 2013 integration with Exchange Online',
    publisher: 'microsoft',
    place: { kind: 'address', url: 'https://technet.microsoft.com/en-us/library/Hh533880(v=OCS.15)' },
    date: '2018-03-30',
    checkedOn: '2026-11-21',
  },
  'hosting-provider-help': {
    title: 'New-CsHostingProvider',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: 'MicrosoftDocs/office-docs-powershell',
      path: 'skype/skype-ps/SkypeForBusiness/New-CsHostingProvider.md',
    },
    date: '2026-08-21',
    // The cmdlet is older than the page, and its help applies to every server there is, from Lync Server 2010 on.
    speaksFrom: '2019-02-06',
    checkedOn: '2026-11-21',
  },
  'voicemail-migration-plan': {
    title: 'Plan for Skype for Business Server and Exchange Server migration',
    publisher: 'microsoft',
    place: { kind: 'repository', repository: pages, path: 'Skype/SfbHybrid/hybrid/plan-um-migration.md' },
    checkedOn: '2026-11-21',
  },
  'exchange-discontinued-features': {
    title: 'What’s discontinued in Exchange Server',
    publisher: 'microsoft',
    place: { kind: 'name', name: 'MicrosoftDocs/OfficeDocs-Exchange, discontinued-features.md' },
    checkedOn: '2026-11-21',
  },
  'exchange-online-um-migration': {
    title: 'Exchange Unified Messaging Online migration support',
    publisher: 'microsoft',
    place: {
      kind: 'address',
      url: 'https://docs.microsoft.com/fr-fr/SkypeForBusiness/plan/exchange-unified-messaging-online-migration-support',
    },
    // The day of the announcement it speaks of.
    speaksFrom: '2019-02-08',
    checkedOn: '2026-11-21',
  },
  'skype-online-retirement': {
    title: 'Skype for Business Online retirement',
    publisher: 'microsoft',
    place: { kind: 'repository', repository: pages, path: 'Teams/skype-for-business-online-retirement.md' },
    speaksFrom: '2021-07-31',
    checkedOn: '2026-11-21',
  },
  'skype-online-lifecycle': {
    ...lifecycleSource('skype-for-business-online'),
    date: '2021-05-03',
  },
  'intune-notices-2019': {
    title: 'Notices of Intune: removal of existing Exchange Online to Intune connectors (MC165575)',
    publisher: 'microsoft',
    place: { kind: 'repository', repository: 'MicrosoftDocs/IntuneDocs', path: 'intune/includes/intune-notices.md' },
    date: '2019-03-18',
    checkedOn: '2026-11-21',
  },
  'lync-server-2010-lifecycle': { ...lifecycleSource('microsoft-lync-server-2010'), checkedOn: '2026-11-25' },
  'lync-server-2013-lifecycle': lifecycleSource('microsoft-lync-server-2013'),
  'skype-server-2015-lifecycle': lifecycleSource('skype-for-business-server-2015'),
  'skype-server-2019-lifecycle': lifecycleSource('skype-for-business-server-2019'),
  'lync-2013-lifecycle': lifecycleSource('microsoft-lync-2013'),
  'skype-2015-lifecycle': lifecycleSource('skype-for-business-2015'),
  'skype-2016-lifecycle': lifecycleSource('skype-for-business-2016'),
  'skype-2019-lifecycle': lifecycleSource('skype-for-business-2019'),
  'skype-ltsc-2021-lifecycle': lifecycleSource('skype-for-business-ltsc-2021'),
  'skype-server-se-release': {
    title: 'Copies of the announcement of Skype for Business Server Subscription Edition',
    publisher: 'third-party',
    place: { kind: 'name', name: 'neowin.net and azurefeeds.com, June and July 2025' },
    speaksFrom: '2025-07-01',
    checkedOn: '2026-11-21',
  },
  'ews-retirement-2026': {
    title: 'Exchange Online EWS, Your Time is Almost Up (Japanese translation by the support team)',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: exchangeBlog,
      path: 'source/_posts/exchange-online-ews-your-time-is-almost-up.md',
    },
    date: '2026-09-10',
    // First published that day with the same two dates, revised since.
    speaksFrom: '2026-02-06',
    checkedOn: '2026-11-21',
  },
  'hybrid-security-changes': {
    title: 'Exchange Server Security Changes for Hybrid Deployments (Japanese translation by the support team)',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: exchangeBlog,
      path: 'source/_posts/exchange-server-security-changes-for-hybrid-deployments.md',
    },
    date: '2026-05-08',
    // First published that day, revised since.
    speaksFrom: '2025-04-22',
    checkedOn: '2026-11-21',
  },
  'dedicated-hybrid-app-enforcement': {
    title: 'Dedicated Hybrid App: temporary enforcements (Japanese translation by the support team)',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: exchangeBlog,
      path: 'source/_posts/dedicated-hybrid-app-temporary-enforcements-new-hcw-and-possible-hybrid-function.md',
    },
    date: '2025-08-07',
    checkedOn: '2026-11-21',
  },
} as const satisfies Record<string, Source>

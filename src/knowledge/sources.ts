import { lifecycleSource } from './lifecycle-source'
import { runbookSources } from './runbook-sources'
import { skypeRunbookSources } from './skype-runbook-sources'
import { skypeSources } from './skype-sources'
import type { Source } from './types'

const learn = 'MicrosoftDocs/OfficeDocs-SkypeForBusiness'

/** Every page an entry cites, in the order in which lists of sources show them. */
export const sources = {
  'teams-exchange-2019': {
    title: 'How Exchange and Microsoft Teams interact',
    publisher: 'microsoft',
    place: { kind: 'repository', repository: learn, path: 'Teams/Exchange-Teams-interact.md' },
    date: '2019-02-06',
    checkedOn: '2026-11-21',
  },
  'teams-exchange-2023': {
    title: 'How Exchange and Microsoft Teams interact',
    publisher: 'microsoft',
    place: { kind: 'repository', repository: learn, path: 'Teams/exchange-teams-interact.md' },
    date: '2023-10-24',
    checkedOn: '2026-11-21',
  },
  'teams-exchange-troubleshooting': {
    title: 'Resolve interaction issues between Teams and Exchange Server',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: 'MicrosoftDocs/OfficeDocs-Support',
      path: 'Teams/exchange-integration/teams-exchange-interaction-issue.md',
    },
    date: '2024-04-24',
    // The page was created that day and has named the check ever since it was read.
    speaksFrom: '2020-08-10',
    checkedOn: '2026-11-21',
  },
  'hybrid-agent-2021': {
    title: 'Microsoft Hybrid Agent',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: 'MicrosoftDocs/OfficeDocs-Exchange',
      path: 'Exchange/ExchangeHybrid/hybrid-deployment/hybrid-agent.md',
    },
    date: '2021-07-07',
    checkedOn: '2026-11-21',
  },
  'hybrid-type-issue-7855': {
    title: 'Issue 7855 of OfficeDocs-SkypeForBusiness, with the answer of Microsoft',
    publisher: 'microsoft',
    place: { kind: 'address', url: 'https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/issues/7855' },
    checkedOn: '2026-11-21',
  },
  'teams-connectors-retired': {
    title: 'Documentation of Databricks DQX, on the end of Office 365 connectors in Teams',
    publisher: 'third-party',
    place: { kind: 'name', name: 'Databricks DQX documentation' },
    // It tells of an announcement of July 2024; the end took effect from 2026-05-18 to 2026-05-22.
    speaksFrom: '2026-05-22',
    checkedOn: '2026-11-21',
  },
  'exchange-2010-lifecycle': lifecycleSource('exchange-server-2010'),
  'exchange-2013-lifecycle': lifecycleSource('exchange-server-2013'),
  'exchange-2016-lifecycle': lifecycleSource('exchange-server-2016'),
  'exchange-2019-lifecycle': lifecycleSource('exchange-server-2019'),
  'exchange-dates-2026': {
    title: 'Microsoft Exchange, on endoflife.date',
    publisher: 'third-party',
    place: { kind: 'repository', repository: 'endoflife-date/endoflife.date', path: 'products/msexchange.md' },
    date: '2026-08-22',
    checkedOn: '2026-11-21',
  },
  'exchange-dedicated-transition': {
    title: 'Configuration of modern authentication for Exchange Online Dedicated',
    publisher: 'microsoft',
    place: {
      kind: 'name',
      name: 'MicrosoftDocs/OfficeDocs-Support, article on the configuration of modern authentication',
    },
    checkedOn: '2026-11-21',
  },
  'exchange-builds-2021': {
    title: 'Exchange Server build numbers and release dates',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: 'MicrosoftDocs/OfficeDocs-Exchange',
      path: 'Exchange/ExchangeServer/new-features/build-numbers-and-release-dates.md',
    },
    date: '2021-07-01',
    checkedOn: '2026-11-21',
  },
  'exchange-builds-2026': {
    title: 'Exchange build numbers in Get-ExchangeBuildVersionInformation.ps1',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: 'microsoft/CSS-Exchange',
      path: 'Shared/Get-ExchangeBuildVersionInformation.ps1',
    },
    date: '2026-02-10',
    checkedOn: '2026-11-21',
  },
  'exchange-oauth-2021': {
    title: 'Configure OAuth authentication between Exchange and Exchange Online organizations',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: 'MicrosoftDocs/OfficeDocs-Exchange',
      path: 'Exchange/ExchangeServer2013/configure-oauth-authentication-between-exchange-and-exchange-online-organizations-exchange-2013-help.md',
    },
    date: '2021-04-22',
    checkedOn: '2026-11-21',
  },
  'skype-oauth-2025': {
    title: 'Configure Integration and OAuth between Microsoft Teams services and Exchange Server',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: learn,
      path: 'Skype/SfbServer/deploy/integrate-with-exchange-server/oauth-with-online-and-on-premises.md',
    },
    date: '2025-06-26',
    checkedOn: '2026-11-21',
  },
  'intune-connector-2019': {
    title: 'Configure the Exchange service connector for Intune and Exchange Online',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: 'MicrosoftDocs/IntuneDocs',
      path: 'intune/exchange-service-connector-configure.md',
    },
    date: '2019-01-02',
    checkedOn: '2026-11-21',
  },
  'exchange-health-checker': {
    title: 'Hybrid checks of Exchange HealthChecker',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: 'microsoft/CSS-Exchange',
      path: 'Diagnostics/HealthChecker/Analyzer/Invoke-AnalyzerHybridInformation.ps1',
    },
    date: '2026-04-02',
    checkedOn: '2026-11-21',
  },
  'exchange-powershell-help': {
    title: 'Exchange PowerShell reference',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: 'MicrosoftDocs/office-docs-powershell',
      path: 'exchange/exchange-ps/ExchangePowerShell',
    },
    date: '2026-08-21',
    checkedOn: '2026-11-21',
  },
  'skype-powershell-help': {
    title: 'Skype for Business PowerShell reference',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: 'MicrosoftDocs/office-docs-powershell',
      path: 'skype/skype-ps/SkypeForBusiness',
    },
    date: '2026-08-21',
    checkedOn: '2026-11-21',
  },
  'licence-plans-2025': {
    title: 'Product names and service plan identifiers for licensing',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: 'MicrosoftDocs/entra-docs',
      path: 'docs/identity/users/licensing-service-plan-reference.md',
    },
    date: '2025-10-29',
    checkedOn: '2026-11-21',
  },
  'active-users-export': {
    title: 'Export of active users, as the Microsoft 365 admin center writes it',
    publisher: 'microsoft',
    place: { kind: 'name', name: 'Microsoft 365 admin center, Active users, Export users' },
    checkedOn: '2026-11-21',
  },
  ...skypeSources,
  ...runbookSources,
  ...skypeRunbookSources,
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources

/** A source with all that is known of it. */
export const sourceOf = (id: SourceId): Source => sources[id]

import type { Source } from './types'

const scripts = 'microsoft/CSS-Exchange'
const exchangePages = 'MicrosoftDocs/OfficeDocs-Exchange'

/** What only the steps of the runbook cite. */
export const runbookSources = {
  'exchange-oauth-2019': {
    title: 'Configure OAuth authentication between Exchange and Exchange Online organizations',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: exchangePages,
      path: 'Exchange/ExchangeServer2013/configure-oauth-authentication-between-exchange-and-exchange-online-organizations-exchange-2013-help.md',
    },
    // The day on which the second authorisation server, the one that Teams needs, came in.
    date: '2019-02-05',
    checkedOn: '2026-11-21',
  },
  'hybrid-wizard': {
    title: 'Hybrid Configuration wizard',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: exchangePages,
      path: 'Exchange/ExchangeHybrid/hybrid-configuration-wizard.md',
    },
    checkedOn: '2026-11-21',
  },
  'skype-oauth-2024': {
    title: 'Configure Integration and OAuth between Skype for Business Online and Exchange Server',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: 'MicrosoftDocs/OfficeDocs-SkypeForBusiness',
      path: 'Skype/SfbServer/deploy/integrate-with-exchange-server/oauth-with-online-and-on-premises.md',
    },
    date: '2024-09-06',
    checkedOn: '2026-11-21',
  },
  'hybrid-app-script-help': {
    title: 'ConfigureExchangeHybridApplication',
    publisher: 'microsoft',
    place: { kind: 'repository', repository: scripts, path: 'docs/Hybrid/ConfigureExchangeHybridApplication.md' },
    date: '2026-04-02',
    // The script came with the announcement of the dedicated application.
    speaksFrom: '2025-04-22',
    checkedOn: '2026-11-21',
  },
  'hybrid-app-script': {
    title: 'ConfigureExchangeHybridApplication.ps1',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: scripts,
      path: 'Hybrid/ConfigureExchangeHybridApplication/ConfigureExchangeHybridApplication.ps1',
    },
    date: '2026-04-02',
    speaksFrom: '2025-04-22',
    checkedOn: '2026-11-21',
  },
  'entra-connect-second-run': {
    title: 'Microsoft Entra Connect Sync: Running the installation wizard a second time',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: 'MicrosoftDocs/entra-docs',
      path: 'docs/identity/hybrid/connect/how-to-connect-installation-wizard.md',
    },
    date: '2025-04-09',
    // The page was created in 2016 under the old name of the product.
    speaksFrom: '2019-02-06',
    checkedOn: '2026-11-21',
  },
} as const satisfies Record<string, Source>

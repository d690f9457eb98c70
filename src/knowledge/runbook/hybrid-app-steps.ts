import { onChinaCloud, onExchange2016OrLater, onOrdinaryCloud } from './conditions'
import { ofArticle } from './oauth-article'
import { appIds, listKeys } from './scripts'
import type { RunbookStep, Script } from './types'

/** The announcement, and the script with it. */
const announced = '2025-04-22'
/** The wizard creates the application as well, and leaves the rest to others. */
const wizardFollowed = '2025-08-07'

const followUp = {
  ...ofArticle,
  kind: 'follow-up',
  from: announced,
  role: 'not-stated',
} as const satisfies Partial<RunbookStep>

const script = '.\\ConfigureExchangeHybridApplication.ps1'
const override = 'ExchangeOnpremAsThirdPartyAppId'
const listAuthServers: Script = {
  lines: ["Get-AuthServer | Format-List 'Name', 'Type', 'ApplicationIdentifier', 'Enabled'"],
}
const listOverrides: Script = {
  lines: [
    `Get-SettingOverride | Where-Object { $_.SectionName -eq '${override}' } | Format-List 'Name', 'SectionName', 'Parameters', 'Server'`,
  ],
}
const readSettingsAgain =
  "Get-ExchangeDiagnosticInfo -Process 'Microsoft.Exchange.Directory.TopologyService' -Component 'VariantConfiguration' -Argument 'Refresh'"

/** Since Exchange Server no longer calls Exchange Online in the name of Exchange Online itself. */
export const hybridAppSteps = {
  'create-dedicated-hybrid-app': {
    ...followUp,
    when: onExchange2016OrLater,
    after: ['test-oauth-to-exchange-online', 'test-oauth-to-exchange-server'],
    work: [
      { when: onOrdinaryCloud, lines: [`${script} -FullyConfigureExchangeHybridApplication`] },
      {
        when: onChinaCloud,
        lines: [`${script} -FullyConfigureExchangeHybridApplication -AzureEnvironment 'ChinaCloud'`],
      },
    ],
    checkBefore: [{ lines: ["Get-ExchangeServer | Format-List 'Name', 'AdminDisplayVersion'"] }],
    checkAfter: [listAuthServers],
    undo: 'by-hand',
    citations: [
      { source: 'hybrid-security-changes', section: 'announcement' },
      { source: 'dedicated-hybrid-app-enforcement', section: 'announcement' },
      { source: 'hybrid-app-script-help', section: 'whole-page' },
    ],
  },
  'enable-dedicated-hybrid-app': {
    ...followUp,
    when: onExchange2016OrLater,
    from: wizardFollowed,
    after: ['create-dedicated-hybrid-app'],
    work: [
      {
        lines: [
          `New-SettingOverride -Name 'EnableExchangeHybrid3PAppFeature' -Component 'Global' -Section '${override}' -Parameters 'Enabled=true' -Reason 'Use the dedicated Exchange hybrid application'`,
          readSettingsAgain,
        ],
      },
    ],
    checkBefore: [listOverrides],
    checkAfter: [listOverrides],
    undo: [
      {
        lines: [
          `Get-SettingOverride | Where-Object { $_.SectionName -eq '${override}' } | Remove-SettingOverride`,
          readSettingsAgain,
        ],
      },
    ],
    citations: [
      { source: 'dedicated-hybrid-app-enforcement', section: 'announcement' },
      { source: 'hybrid-app-script', section: 'constants' },
    ],
  },
  'clean-up-shared-service-principal': {
    ...followUp,
    after: [
      'test-oauth-to-exchange-online',
      'test-oauth-to-exchange-server',
      'create-dedicated-hybrid-app',
      'enable-dedicated-hybrid-app',
    ],
    shell: 'microsoft-graph-powershell',
    work: [{ lines: [`${script} -ResetFirstPartyServicePrincipalKeyCredentials`] }],
    checkBefore: [listKeys(appIds.exchangeOnline)],
    checkAfter: [listKeys(appIds.exchangeOnline)],
    undo: 'by-hand',
    isDangerous: true,
    citations: [
      { source: 'hybrid-security-changes', section: 'announcement' },
      { source: 'hybrid-app-script-help', section: 'whole-page' },
    ],
  },
} as const satisfies Record<string, RunbookStep>

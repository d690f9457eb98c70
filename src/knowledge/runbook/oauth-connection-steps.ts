import { onOrdinaryCloud } from './conditions'
import {
  graphEdition,
  inBothEditions,
  manual,
  ofArticle,
  readCoexistenceDomain,
  writingApplications,
} from './oauth-article'
import { appIds, connectToGraph } from './scripts'
import type { RunbookStep, Script } from './types'

const readPrincipal = `$principal = Get-MgServicePrincipal -Filter "AppId eq '${appIds.exchangeOnline}'"`
const readPrincipalWithMsonline = `$principal = Get-MsolServicePrincipal -ServicePrincipalName '${appIds.exchangeOnline}'`
const listNames: Script = { lines: [connectToGraph, readPrincipal, '$principal.ServicePrincipalNames'] }
const listNamesWithMsonline: Script = {
  lines: ['Connect-MsolService', readPrincipalWithMsonline, '$principal.ServicePrincipalNames'],
}
const listConnectors: Script = {
  lines: [
    "Get-IntraOrganizationConnector | Format-List 'Name', 'DiscoveryEndpoint', 'TargetAddressDomains', 'Enabled'",
  ],
}

/** Of a check only the command and what it must show are there: nothing is changed, and nothing has to be taken back. */
const testing = {
  ...ofArticle,
  kind: 'check',
  checkBefore: 'by-hand',
  checkAfter: 'by-hand',
  undo: 'by-hand',
  citations: [
    { source: 'exchange-oauth-2019', section: 'verification' },
    { source: 'exchange-oauth-2021', section: 'verification' },
  ],
} as const satisfies Partial<RunbookStep>
const lastDone = ['run-hybrid-configuration-wizard', 'create-connector-to-exchange-server'] as const

export const oauthConnectionSteps = {
  'register-ews-host-names-with-msonline': {
    ...manual,
    for: ['exchange-oauth', 'ews-spns'],
    until: graphEdition,
    after: ['upload-auth-certificate-with-msonline'],
    shell: 'msonline-powershell',
    role: 'not-stated',
    work: [
      {
        lines: [
          'Connect-MsolService',
          readPrincipalWithMsonline,
          "$principal.ServicePrincipalNames.Add('https://{mail-host}')",
          "$principal.ServicePrincipalNames.Add('https://{autodiscover-host}')",
          'Set-MsolServicePrincipal -ObjectId $principal.ObjectId -ServicePrincipalNames $principal.ServicePrincipalNames',
        ],
      },
    ],
    checkBefore: [listNamesWithMsonline],
    checkAfter: [listNamesWithMsonline],
    undo: 'by-hand',
    isDangerous: true,
    citations: inBothEditions('5'),
  },
  'register-ews-host-names': {
    ...manual,
    for: ['exchange-oauth', 'ews-spns'],
    from: graphEdition,
    after: ['upload-auth-certificate'],
    shell: 'microsoft-graph-powershell',
    role: writingApplications,
    work: [
      {
        lines: [
          connectToGraph,
          readPrincipal,
          '$names = @($principal.ServicePrincipalNames)',
          "foreach ($name in @('https://{mail-host}', 'https://{autodiscover-host}')) {",
          '    if ($names -notcontains $name) {',
          '        $names += $name',
          '    }',
          '}',
          'Update-MgServicePrincipal -ServicePrincipalId $principal.Id -ServicePrincipalNames $names',
        ],
      },
    ],
    checkBefore: [listNames],
    checkAfter: [listNames],
    undo: [
      {
        lines: [
          connectToGraph,
          readPrincipal,
          "$added = @('https://{mail-host}', 'https://{autodiscover-host}')",
          '$names = @($principal.ServicePrincipalNames | Where-Object { $added -notcontains $_ })',
          'Update-MgServicePrincipal -ServicePrincipalId $principal.Id -ServicePrincipalNames $names',
        ],
      },
    ],
    isDangerous: true,
    citations: [
      { source: 'exchange-oauth-2021', section: 'step', item: '5' },
      { source: 'teams-exchange-2023', section: 'meeting-requirements', item: '7' },
    ],
  },
  'create-connector-to-exchange-online': {
    ...manual,
    after: ['register-ews-host-names-with-msonline', 'register-ews-host-names'],
    work: [
      {
        when: onOrdinaryCloud,
        lines: [
          readCoexistenceDomain,
          "New-IntraOrganizationConnector -Name 'ExchangeHybridOnPremisesToOnline' -DiscoveryEndpoint 'https://outlook.office365.com/autodiscover/autodiscover.svc' -TargetAddressDomains $coexistence",
        ],
      },
    ],
    checkBefore: [listConnectors],
    checkAfter: [listConnectors],
    undo: [{ lines: ["Remove-IntraOrganizationConnector -Identity 'ExchangeHybridOnPremisesToOnline'"] }],
    citations: [...inBothEditions('6'), { source: 'hybrid-wizard', section: 'table' }],
  },
  'create-connector-to-exchange-server': {
    ...manual,
    after: ['create-connector-to-exchange-online'],
    shell: 'exchange-online-powershell',
    work: [
      {
        lines: [
          "New-IntraOrganizationConnector -Name 'ExchangeHybridOnlineToOnPremises' -DiscoveryEndpoint 'https://{autodiscover-host}/autodiscover/autodiscover.svc' -TargetAddressDomains '{smtp-domain}'",
        ],
      },
    ],
    checkBefore: [listConnectors],
    checkAfter: [listConnectors],
    undo: [{ lines: ["Remove-IntraOrganizationConnector -Identity 'ExchangeHybridOnlineToOnPremises'"] }],
    citations: inBothEditions('7'),
  },
  'test-oauth-to-exchange-online': {
    ...testing,
    after: lastDone,
    work: [
      {
        when: onOrdinaryCloud,
        lines: [
          "$mailbox = Get-Mailbox -RecipientTypeDetails 'UserMailbox' -ResultSize 1",
          "Test-OAuthConnectivity -Service 'EWS' -TargetUri 'https://outlook.office365.com/ews/exchange.asmx' -Mailbox $mailbox.UserPrincipalName -Verbose | Format-List",
        ],
      },
    ],
  },
  'test-oauth-to-exchange-server': {
    ...testing,
    // It calls in from the Internet.
    after: [...lastDone, 'publish-autodiscover-and-ews'],
    shell: 'exchange-online-powershell',
    work: [
      {
        lines: [
          "$mailbox = Get-Mailbox -RecipientTypeDetails 'UserMailbox' -ResultSize 1",
          "Test-OAuthConnectivity -Service 'EWS' -TargetUri 'https://{mail-host}/metadata/json/1' -Mailbox $mailbox.UserPrincipalName -Verbose | Format-List",
        ],
      },
    ],
  },
} as const satisfies Record<string, RunbookStep>

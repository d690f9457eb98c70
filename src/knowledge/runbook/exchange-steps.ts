import { onExchange2013OrLater } from './conditions'
import type { RunbookStep, Script } from './types'

/** The edition that first asks for it. */
const edition = '2023-10-24'

const published = {
  kind: 'do',
  for: ['exchange-published'],
  from: edition,
  after: [],
  shell: 'exchange-management-shell',
  role: 'not-stated',
  minutes: 'not-stated',
  impact: 'not-stated',
  isDangerous: false,
  citations: [
    { source: 'teams-exchange-2023', section: 'meeting-requirements', item: '4' },
    { source: 'teams-exchange-troubleshooting', section: 'whole-page' },
  ],
} as const satisfies Partial<RunbookStep>

const listAddresses: Script = {
  lines: ["Get-WebServicesVirtualDirectory -Server '{exchange-host}' | Format-List 'Identity', 'ExternalUrl'"],
}

export const exchangeSteps = {
  'set-external-ews-address': {
    ...published,
    work: [
      {
        lines: [
          "Get-WebServicesVirtualDirectory -Server '{exchange-host}' | Set-WebServicesVirtualDirectory -ExternalUrl 'https://{mail-host}/EWS/Exchange.asmx'",
        ],
      },
    ],
    checkBefore: [listAddresses],
    checkAfter: [listAddresses],
    undo: 'by-hand',
    citations: [
      { source: 'teams-exchange-troubleshooting', section: 'step', item: '2' },
      { source: 'exchange-powershell-help', section: 'whole-page' },
    ],
  },
  'publish-autodiscover-and-ews': {
    ...published,
    after: ['set-external-ews-address'],
    shell: 'browser',
    work: 'by-hand',
    checkBefore: 'by-hand',
    checkAfter: 'by-hand',
    undo: 'by-hand',
  },
  'check-ews-access-policy': {
    ...published,
    kind: 'check',
    after: ['publish-autodiscover-and-ews'],
    work: [
      {
        lines: [
          "Get-OrganizationConfig | Format-List 'EwsEnabled', 'EwsApplicationAccessPolicy', 'EwsAllowList', 'EwsBlockList'",
          "Get-CASMailbox -ResultSize 'Unlimited' | Where-Object { $_.EwsEnabled -eq $false -or $_.EwsApplicationAccessPolicy } | Format-List 'Name', 'EwsEnabled', 'EwsApplicationAccessPolicy', 'EwsAllowList'",
        ],
      },
    ],
    checkBefore: 'by-hand',
    checkAfter: 'by-hand',
    undo: 'by-hand',
    citations: [{ source: 'teams-exchange-troubleshooting', section: 'whole-page' }],
  },
  'test-autodiscover-for-teams': {
    ...published,
    kind: 'check',
    // Older servers do not answer in this form.
    when: onExchange2013OrLater,
    after: [
      'run-hybrid-configuration-wizard',
      'create-connector-to-exchange-server',
      'publish-autodiscover-and-ews',
      'check-ews-access-policy',
    ],
    work: [
      {
        lines: [
          "$mailbox = Get-Mailbox -RecipientTypeDetails 'UserMailbox' -ResultSize 1",
          '$address = $mailbox.PrimarySmtpAddress',
          '$question = "https://outlook.office365.com/autodiscover/autodiscover.json?Email=$address&Protocol=EWS&RedirectCount=5"',
          "Invoke-RestMethod -Uri $question -UserAgent 'Teams'",
        ],
      },
    ],
    checkBefore: 'by-hand',
    checkAfter: 'by-hand',
    undo: 'by-hand',
    citations: [{ source: 'teams-exchange-troubleshooting', section: 'step', item: '2' }],
  },
  'enable-exchange-hybrid-option': {
    ...published,
    for: ['hybrid-writeback'],
    shell: 'entra-connect-server',
    work: 'by-hand',
    checkBefore: 'by-hand',
    checkAfter: 'by-hand',
    undo: 'by-hand',
    isDangerous: true,
    citations: [
      { source: 'teams-exchange-2023', section: 'meeting-requirements', item: '6' },
      { source: 'entra-connect-second-run', section: 'whole-page' },
    ],
  },
} as const satisfies Record<string, RunbookStep>

import type { Citation } from '../types'
import type { RunbookStep } from './types'

const requirements = { source: 'intune-connector-2019', section: 'connector-requirements' } as const satisfies Citation
const cmdletRequirements = {
  source: 'intune-connector-2019',
  section: 'cmdlet-requirements',
} as const satisfies Citation
const signIn = { source: 'intune-connector-2019', section: 'step', item: '1' } as const satisfies Citation
const withdrawal = { source: 'intune-notices-2019', section: 'announcement' } as const satisfies Citation

const unstated = { role: 'not-stated', minutes: 'not-stated', impact: 'not-stated' } as const
/** From the page on the connector to the day on which it was taken back. */
const lifetime = { from: '2019-01-02', until: '2019-03-18' } as const

/** Thirteen, as the page lists them; a session of Exchange Online holds only those that the account may run. */
const connectorCmdlets = [
  "Get-Command -Name 'Get-ActiveSyncOrganizationSettings', 'Set-ActiveSyncOrganizationSettings'",
  "Get-Command -Name 'Get-MobileDeviceMailboxPolicy', 'Set-MobileDeviceMailboxPolicy', 'New-MobileDeviceMailboxPolicy', 'Remove-MobileDeviceMailboxPolicy'",
  "Get-Command -Name 'Get-ActiveSyncDeviceAccessRule', 'Set-ActiveSyncDeviceAccessRule', 'New-ActiveSyncDeviceAccessRule', 'Remove-ActiveSyncDeviceAccessRule'",
  "Get-Command -Name 'Get-MobileDeviceStatistics', 'Get-MobileDevice', 'Get-ActiveSyncDeviceClass'",
] as const

/** History: what the connector of Intune to Exchange Online needed while it could be set up. */
export const intuneSteps = {
  'set-intune-as-mdm-authority': {
    kind: 'do',
    for: ['intune-mdm-authority'],
    ...lifetime,
    after: [],
    shell: 'browser',
    ...unstated,
    work: 'by-hand',
    checkBefore: 'by-hand',
    checkAfter: 'by-hand',
    undo: 'by-hand',
    isDangerous: false,
    citations: [requirements],
  },
  'create-connector-account': {
    kind: 'do',
    for: ['intune-connector-account'],
    ...lifetime,
    after: [],
    shell: 'exchange-online-powershell',
    ...unstated,
    work: 'by-hand',
    checkBefore: [{ lines: connectorCmdlets }],
    checkAfter: [{ lines: connectorCmdlets }],
    undo: 'by-hand',
    isDangerous: false,
    citations: [cmdletRequirements, signIn],
  },
  'assign-intune-licence': {
    kind: 'do',
    for: ['intune-licence'],
    ...lifetime,
    after: ['create-connector-account'],
    shell: 'browser',
    ...unstated,
    work: 'by-hand',
    checkBefore: 'by-hand',
    checkAfter: 'by-hand',
    undo: 'by-hand',
    isDangerous: false,
    citations: [signIn],
  },
  'set-up-service-connector': {
    kind: 'follow-up',
    for: ['intune-mdm-authority', 'intune-connector-account', 'intune-licence'],
    ...lifetime,
    after: [
      'synchronise-directory',
      'set-intune-as-mdm-authority',
      'create-connector-account',
      'assign-intune-licence',
    ],
    shell: 'browser',
    ...unstated,
    role: { value: 'global-administrator', citation: signIn },
    work: 'by-hand',
    checkBefore: 'by-hand',
    checkAfter: 'by-hand',
    undo: 'by-hand',
    isDangerous: true,
    citations: [
      signIn,
      { source: 'intune-connector-2019', section: 'step', item: '4' },
      { source: 'intune-connector-2019', section: 'verification' },
      withdrawal,
    ],
  },
} as const satisfies Record<string, RunbookStep>

import type { Citation, Citations } from '../types'
import type { RunbookStep } from './types'

const page = '2018-03-30'
const web = 'skype-exchange-online-2016'
const lync = 'lync-exchange-online-2018'
const sharedSpace = [
  { source: web, section: 'shared-sip-space' },
  { source: lync, section: 'shared-sip-space' },
] as const satisfies Citations
const provider = [
  { source: web, section: 'hosting-provider' },
  { source: lync, section: 'hosting-provider' },
] as const satisfies Citations
const replication = [
  { source: web, section: 'verification' },
  { source: lync, section: 'verification' },
] as const satisfies Citations
const providerHelp = { source: 'hosting-provider-help', section: 'whole-page' } as const satisfies Citation
const skypeHelp = { source: 'skype-powershell-help', section: 'whole-page' } as const satisfies Citation

const unstated = { role: 'not-stated', minutes: 'not-stated', impact: 'not-stated' } as const
const replicates = { value: 'delay-up-to-a-minute', citation: replication[0] } as const
const readEdge = 'Get-CsAccessEdgeConfiguration | Format-List'
const readPolicies = "Get-CsExternalAccessPolicy | Format-List -Property 'Identity', 'EnableOutsideAccess'"
const readDomain = "Get-CsSipDomain -Identity '{sip-domain}'"

const newProvider = (proxy: string) =>
  `New-CsHostingProvider -Identity 'Exchange Online' -Enabled $True -EnabledSharedAddressSpace $True -HostsOCSUsers $False -ProxyFqdn '${proxy}' -IsLocal $False -VerificationLevel UseSourceVerification`

/** What lets Outlook on the web in Exchange Online use the instant messaging and presence of a Skype or Lync server of one's own. */
export const skypeEdgeSteps = {
  'match-sip-domains': {
    kind: 'do',
    for: ['shared-sip-space'],
    from: page,
    after: [],
    shell: 'skype-management-shell',
    ...unstated,
    work: 'by-hand',
    checkBefore: [{ lines: [readDomain] }],
    checkAfter: [{ lines: [readDomain] }],
    undo: 'by-hand',
    isDangerous: false,
    citations: [...sharedSpace, skypeHelp],
  },
  'turn-on-federation': {
    kind: 'do',
    for: ['shared-sip-space'],
    from: page,
    after: ['match-sip-domains'],
    shell: 'skype-management-shell',
    ...unstated,
    impact: replicates,
    work: [{ lines: ['Set-CsAccessEdgeConfiguration -AllowFederatedUsers $True'] }],
    checkBefore: [{ lines: [readEdge] }],
    checkAfter: [{ lines: [readEdge] }],
    undo: [{ lines: ['Set-CsAccessEdgeConfiguration -AllowFederatedUsers $False'] }],
    isDangerous: true,
    citations: [...sharedSpace, skypeHelp],
  },
  'check-edge-routing': {
    kind: 'check',
    for: ['hosting-provider'],
    when: { not: { question: 'edge-routing', isOneOf: ['dns-srv'] } },
    from: page,
    after: [],
    shell: 'skype-management-shell',
    ...unstated,
    work: [{ lines: [readEdge] }],
    checkBefore: 'by-hand',
    checkAfter: 'by-hand',
    undo: 'by-hand',
    isDangerous: false,
    citations: [providerHelp, skypeHelp],
  },
  'create-hosting-provider': {
    kind: 'do',
    for: ['hosting-provider'],
    from: page,
    after: ['turn-on-federation', 'check-edge-routing'],
    shell: 'skype-management-shell',
    ...unstated,
    impact: replicates,
    work: [
      {
        lines: [newProvider('exap.um.outlook.com')],
        when: { question: 'cloud', isOneOf: ['worldwide', 'gcc'] },
      },
      { lines: [newProvider('exap.um.partner.outlook.cn')], when: { question: 'cloud', isOneOf: ['china'] } },
      { lines: [newProvider('exap.um.office365.us')], when: { question: 'cloud', isOneOf: ['gcc-high'] } },
      // No page names it.
      { lines: [newProvider('<proxy name for DoD>')], when: { question: 'cloud', isOneOf: ['dod'] } },
    ],
    checkBefore: [{ lines: ['Get-CsHostingProvider'] }],
    checkAfter: [{ lines: ["Get-CsHostingProvider -Identity 'Exchange Online'"] }],
    undo: [{ lines: ["Remove-CsHostingProvider -Identity 'Exchange Online'"] }],
    isDangerous: true,
    citations: [...provider, providerHelp, skypeHelp],
  },
  'check-replication': {
    kind: 'check',
    for: ['shared-sip-space', 'hosting-provider'],
    from: page,
    after: ['turn-on-federation', 'create-hosting-provider'],
    shell: 'skype-management-shell',
    ...unstated,
    work: [{ lines: ['Get-CsManagementStoreReplicationStatus'] }],
    checkBefore: 'by-hand',
    checkAfter: 'by-hand',
    undo: 'by-hand',
    isDangerous: false,
    citations: replication,
  },
  'check-hosting-provider-on-edge': {
    kind: 'check',
    for: ['hosting-provider'],
    from: page,
    after: ['check-replication'],
    shell: 'edge-server',
    ...unstated,
    work: [{ lines: ['Get-CsHostingProvider -LocalStore'] }],
    checkBefore: 'by-hand',
    checkAfter: 'by-hand',
    undo: 'by-hand',
    isDangerous: false,
    citations: replication,
  },
  'allow-remote-users': {
    kind: 'do',
    for: ['remote-user-access'],
    from: page,
    after: [],
    shell: 'skype-management-shell',
    ...unstated,
    work: [{ lines: ['Set-CsExternalAccessPolicy -Identity Global -EnableOutsideAccess $True'] }],
    checkBefore: [{ lines: [readPolicies] }],
    checkAfter: [{ lines: [readPolicies] }],
    undo: [{ lines: ['Set-CsExternalAccessPolicy -Identity Global -EnableOutsideAccess $False'] }],
    isDangerous: true,
    citations: [{ source: lync, section: 'introduction' }, skypeHelp],
  },
} as const satisfies Record<string, RunbookStep>

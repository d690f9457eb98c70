import type { FeatureId } from './ids'
import type { ShellId } from './look-ups'
import type { AnswerTest, Citation, Citations, Condition, IsoDate } from './types'

/** One thing to look at when a feature still does not work although its prerequisites are done. It changes nothing. */
export interface TroubleCheck {
  readonly shell: ShellId
  /** Lines to be pasted; a value that no setup holds stands as a token in angle brackets. Missing: the words say where to look. */
  readonly command?: readonly [string, ...string[]]
  /** To be opened in the browser: a test of the Remote Connectivity Analyzer, or an address with names of the tenant in braces. */
  readonly address?: string
  /** First day on which the sources tell to look at it. */
  readonly from: IsoDate
  /** Missing: for every group that has its mailboxes on Exchange Server. */
  readonly when?: Condition
  readonly citations: Citations
}

/** Every check is about mailboxes on Exchange Server. */
export const troubleshootingWhen = {
  question: 'mailbox',
  isOneOf: ['exchange-server'],
} as const satisfies AnswerTest

const pageCreated = '2020-08-10'
const secondEdition = '2023-10-24'
const newApplications = '2025-06-26'
const page = { source: 'teams-exchange-troubleshooting', section: 'whole-page' } as const satisfies Citation
const presence = { source: 'teams-exchange-troubleshooting', section: 'presence-check' } as const satisfies Citation
const voicemail = { source: 'teams-exchange-2023', section: 'footnote', item: '4' } as const satisfies Citation
const oauth = { source: 'exchange-oauth-2021', section: 'whole-page' } as const satisfies Citation
const schedulingStep = { source: 'skype-oauth-2025', section: 'step', item: '3' } as const satisfies Citation
const voicemailStep = { source: 'skype-oauth-2025', section: 'step', item: '4' } as const satisfies Citation
const keyStep = { source: 'skype-oauth-2025', section: 'step', item: '7' } as const satisfies Citation
const voicemailCall = { source: 'skype-oauth-2025', section: 'verification', item: '1' } as const satisfies Citation
const oldApplicationStep = { source: 'skype-oauth-2025', section: 'step', item: '8' } as const satisfies Citation

/** The page gives the address of this cloud only. */
const whereThePageLooks = { question: 'cloud', isOneOf: ['worldwide', 'gcc'] } as const satisfies AnswerTest
const analyzer = 'https://testconnectivity.microsoft.com/tests'
const organisationPolicy = "Get-OrganizationConfig | Select-Object -Property 'Ews*'"
const mailboxPolicy = "Get-CASMailbox -Identity '<affected user>' | Select-Object -Property 'Ews*'"
const partnerApplications = "Get-PartnerApplication | Format-Table -Property 'Name', 'ApplicationIdentifier', 'Enabled'"
const keysOf = (application: string) =>
  `Get-MgServicePrincipal -Filter "AppId eq '${application}'" -Property 'KeyCredentials' | Select-Object -ExpandProperty KeyCredentials | Format-List`

export const troubleChecks = {
  'autodiscover-from-outside': {
    shell: 'browser',
    address: `${analyzer}/Ola/input`,
    from: pageCreated,
    citations: [page],
  },
  'autodiscover-finds-ews': {
    shell: 'exchange-management-shell',
    command: [
      "Invoke-RestMethod -Uri 'https://outlook.office365.com/autodiscover/autodiscover.json?Email=<address of an affected user>&Protocol=EWS&RedirectCount=5' -UserAgent Teams",
    ],
    when: whereThePageLooks,
    from: pageCreated,
    citations: [page],
  },
  'oauth-works': {
    shell: 'exchange-management-shell',
    command: [
      "Test-OAuthConnectivity -Service EWS -TargetUri 'https://outlook.office365.com/ews/exchange.asmx' -Mailbox '<user on Exchange Server>' | Format-List",
    ],
    when: whereThePageLooks,
    from: pageCreated,
    citations: [page, oauth],
  },
  'oauth-works-back': {
    shell: 'exchange-online-powershell',
    command: [
      "Test-OAuthConnectivity -Service EWS -TargetUri 'https://{mail-host}/metadata/json/1' -Mailbox '<user in Exchange Online>' | Format-List",
    ],
    from: pageCreated,
    citations: [page, oauth],
  },
  'free-busy-both-ways': {
    shell: 'browser',
    address: `${analyzer}/o365`,
    from: pageCreated,
    citations: [page],
  },
  'calendar-app-allowed': { shell: 'browser', from: pageCreated, citations: [page] },
  'coexistence-mode-allows-meetings': { shell: 'browser', from: pageCreated, citations: [page] },
  'ews-open-to-calendar': {
    shell: 'exchange-management-shell',
    command: [organisationPolicy],
    from: pageCreated,
    citations: [page],
  },
  'mailbox-ews-open-to-calendar': {
    shell: 'exchange-management-shell',
    command: [mailboxPolicy],
    from: pageCreated,
    citations: [page],
  },
  'calendar-test': {
    shell: 'browser',
    address: `${analyzer}/TeamsCalendarMissing/input`,
    from: pageCreated,
    citations: [page],
  },
  'delegate-is-editor': {
    shell: 'exchange-management-shell',
    command: ["Get-MailboxFolderPermission -Identity '<delegator>:\\Calendar' | Format-List"],
    from: pageCreated,
    citations: [page],
  },
  'delegate-sends-on-behalf': {
    shell: 'exchange-management-shell',
    command: ["Get-Mailbox -Identity '<delegator>' | Format-List -Property 'GrantSendOnBehalfTo'"],
    from: pageCreated,
    citations: [page],
  },
  'scheduling-application-enabled': {
    shell: 'exchange-management-shell',
    command: [partnerApplications],
    from: newApplications,
    citations: [page, schedulingStep],
  },
  'ews-open-to-scheduling': {
    shell: 'exchange-management-shell',
    command: [organisationPolicy],
    from: pageCreated,
    citations: [page],
  },
  'mailbox-ews-open-to-scheduling': {
    shell: 'exchange-management-shell',
    command: ["Get-CASMailbox -Identity '<delegator>' | Select-Object -Property 'Ews*'"],
    from: pageCreated,
    citations: [page],
  },
  'presence-has-had-an-hour': { shell: 'browser', from: pageCreated, citations: [presence] },
  'autodiscover-finds-rest': {
    shell: 'exchange-management-shell',
    command: [
      "Invoke-RestMethod -Uri 'https://outlook.office365.com/autodiscover/autodiscover.json?Email=<address of an affected user>&Protocol=REST'",
    ],
    when: whereThePageLooks,
    from: pageCreated,
    citations: [presence],
  },
  'rest-published': {
    shell: 'browser',
    address: 'https://{mail-host}/api',
    from: pageCreated,
    citations: [presence],
  },
  'presence-test': {
    shell: 'browser',
    address: `${analyzer}/TeamsCalendarPresence/input`,
    from: pageCreated,
    citations: [presence],
  },
  'ews-open-to-presence': {
    shell: 'exchange-management-shell',
    command: [organisationPolicy],
    from: pageCreated,
    citations: [presence],
  },
  'mailbox-ews-open-to-presence': {
    shell: 'exchange-management-shell',
    command: [mailboxPolicy],
    from: pageCreated,
    citations: [presence],
  },
  'voicemail-in-outlook': { shell: 'browser', from: secondEdition, citations: [voicemail] },
  'voicemail-greeting-heard': { shell: 'browser', from: newApplications, citations: [voicemailCall] },
  'voicemail-application-enabled': {
    shell: 'exchange-management-shell',
    command: [partnerApplications],
    from: newApplications,
    citations: [voicemailStep],
  },
  'old-application-kept': {
    shell: 'exchange-management-shell',
    command: [partnerApplications],
    from: newApplications,
    citations: [oldApplicationStep],
  },
  'voicemail-key-uploaded': {
    shell: 'microsoft-graph-powershell',
    command: ["Connect-MgGraph -Scopes 'Application.Read.All'", keysOf('db7de2b5-2149-435e-8043-e080dd50afae')],
    from: newApplications,
    citations: [keyStep],
  },
} as const satisfies Record<string, TroubleCheck>

export type TroubleCheckId = keyof typeof troubleChecks

const common = [
  'autodiscover-from-outside',
  'autodiscover-finds-ews',
  'oauth-works',
  'oauth-works-back',
  'free-busy-both-ways',
] as const

/** What to look at, in this order. */
export const troubleshooting = {
  'teams-meetings': [
    ...common,
    'calendar-app-allowed',
    'coexistence-mode-allows-meetings',
    'ews-open-to-calendar',
    'mailbox-ews-open-to-calendar',
    'calendar-test',
  ],
  'teams-delegated-scheduling': [
    ...common,
    'delegate-is-editor',
    'delegate-sends-on-behalf',
    'scheduling-application-enabled',
    'ews-open-to-scheduling',
    'mailbox-ews-open-to-scheduling',
  ],
  'teams-calendar-presence': [
    'presence-has-had-an-hour',
    ...common,
    'autodiscover-finds-rest',
    'rest-published',
    'presence-test',
    'ews-open-to-presence',
    'mailbox-ews-open-to-presence',
  ],
  'teams-voicemail': [
    'voicemail-in-outlook',
    'voicemail-greeting-heard',
    'voicemail-application-enabled',
    'old-application-kept',
    'voicemail-key-uploaded',
  ],
} as const satisfies { readonly [F in FeatureId]?: readonly [TroubleCheckId, ...TroubleCheckId[]] }

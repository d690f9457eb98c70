import { exchangeBefore, exchangeFrom } from '../exchange-updates'
import type { AnswerTest, Citation, Citations } from '../types'
import type { RunbookStep, Script } from './types'

const first = '2019-02-06'
const preparation = [
  { source: 'skype-exchange-2020', section: 'preparation' },
  { source: 'skype-exchange-2025', section: 'preparation' },
] as const satisfies Citations
const exchangeHelp = { source: 'exchange-powershell-help', section: 'whole-page' } as const satisfies Citation
const skypeHelp = { source: 'skype-powershell-help', section: 'whole-page' } as const satisfies Citation
const certificatePage = { source: 'skype-oauth-certificate', section: 'whole-page' } as const satisfies Citation

const onExchangeServer = { question: 'mailbox', isOneOf: ['exchange-server'] } as const satisfies AnswerTest
const onExchangeOnline = { question: 'mailbox', isOneOf: ['exchange-online'] } as const satisfies AnswerTest
const onExchange2010To2013 = { question: 'exchange', isOneOf: exchangeBefore('2016-rtm') } as const satisfies AnswerTest
const onExchange2013OrLater = { question: 'exchange', isOneOf: exchangeFrom('2013-rtm') } as const satisfies AnswerTest
const onExchange2016OrLater = { question: 'exchange', isOneOf: exchangeFrom('2016-rtm') } as const satisfies AnswerTest

const unstated = { role: 'not-stated', minutes: 'not-stated', impact: 'not-stated' } as const
const authCertificate =
  "Get-ChildItem -Path 'Cert:\\LocalMachine\\My' | Where-Object -Property Subject -Like -Value '*Microsoft Exchange Server Auth Certificate*'"
const readAuthConfig = "Get-AuthConfig | Format-List -Property 'CurrentCertificateThumbprint'"
/** The certificate that expires last stands first. */
const readAuthCertificates: Script = {
  lines: [
    readAuthConfig,
    `${authCertificate} | Sort-Object -Property NotAfter -Descending | Format-List -Property 'Subject', 'Thumbprint', 'NotAfter'`,
  ],
}
const readOAuthAddress = "Get-CsOAuthConfiguration | Format-List -Property 'ExchangeAutodiscoverUrl'"
const restoreOAuthAddress = [
  { lines: ["Set-CsOAuthConfiguration -Identity Global -ExchangeAutodiscoverUrl '<address noted before>'"] },
] as const satisfies readonly [Script]

const addressesOf = (cmdlet: string) => `${cmdlet} | Format-List -Property 'Name', 'AutoDiscoverServiceInternalUri'`
const readAddresses = [
  { lines: [addressesOf('Get-ClientAccessServer')], when: onExchange2010To2013 },
  { lines: [addressesOf('Get-ClientAccessService')], when: onExchange2016OrLater },
] as const satisfies readonly Script[]
/** Only where there is none: what a server has already is somebody's decision. */
const withoutAddress = 'Where-Object -Property AutoDiscoverServiceInternalUri -EQ -Value $null'
const withAddress = "-AutoDiscoverServiceInternalUri 'https://{autodiscover-host}/autodiscover/autodiscover.xml'"
const emptied = "-Identity '<name of a server that had none>' -AutoDiscoverServiceInternalUri $null"

/** What joins Skype for Business Server and Exchange, in the order of the page. */
export const skypeServerSteps = {
  'use-exchange-auth-certificate': {
    kind: 'do',
    for: ['skype-certificates'],
    // Exchange 2010 has no certificate of this kind to configure.
    when: onExchange2013OrLater,
    from: first,
    after: [],
    shell: 'exchange-management-shell',
    ...unstated,
    work: [
      {
        lines: [
          `$certificate = ${authCertificate} | Sort-Object -Property NotAfter | Select-Object -Last 1`,
          'Set-AuthConfig -NewCertificateThumbprint $certificate.Thumbprint -NewCertificateEffectiveDate (Get-Date)',
          'Set-AuthConfig -PublishCertificate',
        ],
      },
    ],
    checkBefore: [readAuthCertificates],
    checkAfter: [readAuthCertificates],
    undo: [
      {
        lines: [
          "Set-AuthConfig -NewCertificateThumbprint '<thumbprint noted before>' -NewCertificateEffectiveDate (Get-Date)",
          'Set-AuthConfig -PublishCertificate',
        ],
      },
    ],
    isDangerous: true,
    citations: [...preparation, exchangeHelp, { source: 'skype-oauth-2025', section: 'step', item: '6' }],
  },
  'assign-skype-oauth-certificate': {
    kind: 'do',
    for: ['skype-certificates'],
    from: first,
    after: [],
    shell: 'skype-management-shell',
    ...unstated,
    work: [
      {
        lines: [
          '$certificate = Get-CsCertificate -Type Default',
          'Set-CsCertificate -Identity Global -Type OAuthTokenIssuer -Thumbprint $certificate.Thumbprint',
        ],
      },
    ],
    checkBefore: [
      {
        lines: [
          "Get-CsCertificate -Type 'Default', 'OAuthTokenIssuer' | Format-List",
          '$certificate = Get-CsCertificate -Type Default',
          "$certificate.Subject -like '*{sip-domain}*'",
          "$stored = Get-Item -Path (Join-Path -Path 'Cert:\\LocalMachine\\My' -ChildPath $certificate.Thumbprint)",
          '$stored.PublicKey.Key.KeySize',
        ],
      },
    ],
    checkAfter: [{ lines: ['Get-CsCertificate -Type OAuthTokenIssuer | Format-List'] }],
    undo: [
      {
        lines: ["Set-CsCertificate -Identity Global -Type OAuthTokenIssuer -Thumbprint '<thumbprint noted before>'"],
      },
    ],
    isDangerous: true,
    citations: [...preparation, certificatePage, skypeHelp],
  },
  'check-oauth-certificate-on-front-ends': {
    kind: 'check',
    for: ['skype-certificates'],
    from: first,
    after: ['assign-skype-oauth-certificate'],
    shell: 'skype-management-shell',
    ...unstated,
    work: [{ lines: ['Get-CsCertificate -Type OAuthTokenIssuer | Format-List'] }],
    checkBefore: 'by-hand',
    checkAfter: 'by-hand',
    undo: 'by-hand',
    isDangerous: false,
    citations: [...preparation, certificatePage],
  },
  'create-autodiscover-dns-record': {
    kind: 'do',
    for: ['autodiscover-dns'],
    from: first,
    after: [],
    shell: 'exchange-management-shell',
    ...unstated,
    work: 'by-hand',
    checkBefore: [{ lines: ["nslookup '{autodiscover-host}'", "nslookup '{exchange-host}'"] }],
    checkAfter: [{ lines: ["nslookup '{autodiscover-host}'", "nslookup '{exchange-host}'"] }],
    undo: 'by-hand',
    isDangerous: false,
    citations: preparation,
  },
  'set-exchange-autodiscover-address': {
    kind: 'do',
    for: ['exchange-autodiscover'],
    from: first,
    after: ['create-autodiscover-dns-record'],
    shell: 'exchange-management-shell',
    ...unstated,
    work: [
      {
        lines: [`Get-ClientAccessServer | ${withoutAddress} | Set-ClientAccessServer ${withAddress}`],
        when: onExchange2010To2013,
      },
      {
        lines: [`Get-ClientAccessService | ${withoutAddress} | Set-ClientAccessService ${withAddress}`],
        when: onExchange2016OrLater,
      },
    ],
    checkBefore: readAddresses,
    checkAfter: readAddresses,
    undo: [
      { lines: [`Set-ClientAccessServer ${emptied}`], when: onExchange2010To2013 },
      { lines: [`Set-ClientAccessService ${emptied}`], when: onExchange2016OrLater },
    ],
    isDangerous: false,
    citations: [...preparation, exchangeHelp],
  },
  'set-skype-autodiscover-address': {
    kind: 'do',
    for: ['skype-oauth-url'],
    when: onExchangeServer,
    from: first,
    after: ['assign-skype-oauth-certificate', 'create-autodiscover-dns-record', 'set-exchange-autodiscover-address'],
    shell: 'skype-management-shell',
    ...unstated,
    work: [
      {
        lines: [
          "Set-CsOAuthConfiguration -Identity Global -ExchangeAutodiscoverUrl 'https://{autodiscover-host}/autodiscover/autodiscover.svc'",
        ],
      },
    ],
    checkBefore: [{ lines: [readOAuthAddress] }],
    checkAfter: [{ lines: [readOAuthAddress] }],
    undo: restoreOAuthAddress,
    isDangerous: true,
    citations: [...preparation, skypeHelp],
  },
  // The pages ask for the address here too, and none of them gives it: the Autodiscover host is the one of Exchange Server.
  'set-skype-autodiscover-address-for-exchange-online': {
    kind: 'do',
    for: ['skype-oauth-url'],
    when: onExchangeOnline,
    from: first,
    after: ['assign-skype-oauth-certificate'],
    shell: 'skype-management-shell',
    ...unstated,
    work: [
      {
        lines: [
          "Set-CsOAuthConfiguration -Identity Global -ExchangeAutodiscoverUrl '<Autodiscover address for Exchange Online>'",
        ],
      },
    ],
    checkBefore: [{ lines: [readOAuthAddress] }],
    checkAfter: [{ lines: [readOAuthAddress] }],
    undo: restoreOAuthAddress,
    isDangerous: true,
    citations: [...preparation, skypeHelp],
  },
} as const satisfies Record<string, RunbookStep>

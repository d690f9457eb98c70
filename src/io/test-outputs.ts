import {
  agents,
  application,
  authServer,
  certificates,
  edge,
  ewsOf,
  exchangeOnline,
  hybrid,
  internal,
  list,
  oauth,
  olderThumbprint,
  policy,
  provider,
  replica,
  scheduler,
  server,
  service,
  skypeOnline,
  thumbprint,
  voicemail,
} from './test-output-shapes'

/** Outputs shaped as consoles and exports print them, for tests: by step, with what each must come to. */
export interface TestOutput {
  readonly step: string
  readonly text: string
  /** Properties that are wrong; none: the step is done; null: nothing can be told. */
  readonly wrong: readonly string[] | null
}

const of = (step: string, ...texts: readonly (readonly [string, readonly string[] | null])[]): readonly TestOutput[] =>
  texts.map(([text, wrong]) => ({ step, text, wrong }))

export const testOutputs: readonly TestOutput[] = [
  ...of(
    'create-hosting-provider',
    [list(provider()), []],
    [list(skypeOnline, provider()), []],
    [list(provider({ Enabled: 'False', IsLocal: 'True' })), ['Enabled', 'IsLocal']],
    [list(provider({ ProxyFqdn: 'exap.um.office365.us' })), ['ProxyFqdn']],
    [list(skypeOnline, skypeOnline), ['ProxyFqdn']],
    [list(provider()).split('HostsOCSUsers')[0] ?? '', null],
    [`PS C:\\Users\\Ada> Get-CsHostingProvider\n${list(provider())}PS C:\\Users\\Ada>`, []],
    ['Get-CsHostingProvider : Le terme «Get-CsHostingProvider» n’est pas reconnu', null],
  ),
  ...of('check-hosting-provider-on-edge', [list(skypeOnline, provider({ HostsOCSUsers: 'True' })), ['HostsOCSUsers']]),
  ...of(
    'check-replication',
    [list(replica('fe01.contoso.local', 'True'), replica('edge.contoso.local', 'True')), []],
    [list(replica('fe01.contoso.local', 'True'), replica('edge.contoso.local', 'False')), ['UpToDate']],
    [list(replica('fe01.contoso.local', 'Vrai'), replica('edge.contoso.local', 'Faux')), ['UpToDate']],
    [`${list(replica('fe01.contoso.local', 'True'))}UpToDate : True\n`, null],
    ['"UpToDate","ReplicaFqdn"\r\n"True","fe01.contoso.local"\r\n', []],
    ['#TYPE Microsoft.Rtc.Management.Replication\r\nUpToDate;ReplicaFqdn\r\nVRAI;fe01\r\nFAUX;edge\r\n', ['UpToDate']],
    ['UpToDate;ReplicaFqdn\nVRAI;fe01\nVRAI;', []],
    ['"UpToDate","ReplicaFqdn"\n"True","fe01"\n"True"', null],
    ['"UpToDate","ReplicaFqdn"\n"True","fe', null],
    ['"ClassId2e4f51ef21dd47e99d3c952918aff9cd","pageHeaderEntry"\n"033","x"\n', null],
  ),
  ...of(
    'turn-on-federation',
    [list(edge('True')), []],
    [list(edge('False')), ['AllowFederatedUsers']],
    // The settings of the tenant have a property of the same name.
    [
      list([
        ['AllowFederatedUsers', 'True'],
        ['AllowPublicUsers', 'True'],
      ]),
      null,
    ],
  ),
  ...of(
    'check-edge-routing',
    [list(edge('True', ['EnablePartnerDiscovery', 'False'])), []],
    [list(edge('True', ['IsPublicProvider', 'False'])), ['EnablePartnerDiscovery', 'IsPublicProvider']],
  ),
  ...of(
    'allow-remote-users',
    [list(policy('Global', 'True'), policy('Tag:Sales', 'True')), []],
    [list(policy('Global', 'True'), policy('Tag:Sales', 'False')), ['EnableOutsideAccess']],
    [list(policy('Tag:Sales', 'True')), null],
    ['\nIdentity EnableOutsideAccess\n-------- -------------------\nGlobal                  True\n', null],
  ),
  ...of(
    'set-skype-autodiscover-address',
    [list([['ExchangeAutodiscoverUrl', service]]), []],
    [
      'ExchangeAutodiscoverUrl : https://autodiscover.contoso.com/auto\n                          discover/autodiscover.svc',
      [],
    ],
    [list([['ExchangeAutodiscoverUrl', internal]]), ['ExchangeAutodiscoverUrl']],
    [
      list([['ExchangeAutodiscoverUrl', 'https://elsewhere.example/autodiscover/autodiscover.svc']]),
      ['ExchangeAutodiscoverUrl'],
    ],
    [list([['ExchangeAutodiscoverUrl', '']]), ['ExchangeAutodiscoverUrl']],
  ),
  ...of(
    'set-exchange-autodiscover-address',
    [list(server('EX01', internal), server('EX02', internal)), []],
    [list(server('EX01', internal), server('EX02', '')), ['AutoDiscoverServiceInternalUri']],
    [`${list(server('EX01', internal))}Name : EX02`, null],
  ),
  ...of(
    'enable-exchange-online-partner-application',
    [list(scheduler(), exchangeOnline('True')), []],
    [list(exchangeOnline('False')), ['Enabled']],
    [list(application('00000002-0000-0ff1-ce00-000000000000', 'Exchange Online', { Realm: 'contoso.com' })), ['Realm']],
    [list(scheduler(), voicemail()), ['ApplicationIdentifier']],
  ),
  ...of(
    'create-skype-online-partner-application',
    [list(application('00000004-0000-0ff1-ce00-000000000000', 'SfBOnline')), []],
    [list(application('00000004-0000-0ff1-ce00-000000000000', 'SfBOnline', { LinkedAccount: '' })), ['LinkedAccount']],
  ),
  ...of(
    'create-teams-scheduler-partner-application',
    [list(exchangeOnline('True'), scheduler({ Name: 'Whatever' })), []],
    [list(scheduler({ Enabled: 'False' })), ['Enabled']],
    // The name alone proves nothing.
    [list(voicemail({ Name: 'TeamsScheduler' }), exchangeOnline('True')), ['ApplicationIdentifier']],
  ),
  ...of(
    'create-cloud-voicemail-partner-application',
    [list(voicemail()), []],
    [list(scheduler()), ['ApplicationIdentifier']],
  ),
  ...of(
    'create-authorisation-servers',
    [list(authServer('MicrosoftACS', 'True'), authServer('AzureAD', 'True')), []],
    [list(authServer('MicrosoftACS', 'False'), authServer('AzureAD', 'True')), ['Enabled']],
    [list(authServer('AzureAD', 'True')), ['Type']],
  ),
  ...of(
    'create-dedicated-hybrid-app',
    [
      list(authServer('MicrosoftACS', 'True'), authServer('AzureAD', 'True', '4f6e8a0c-1111-4222-8333-9abcdef01234')),
      [],
    ],
    [list(authServer('AzureAD', 'True')), ['ApplicationIdentifier']],
  ),
  ...of(
    'test-oauth-to-exchange-online',
    [oauth('Success'), []],
    [oauth('Error'), ['ResultType']],
    [oauth('Success') + oauth('Error'), ['ResultType']],
    [oauth('Success') + (oauth('Success').split('\nResultType  :')[0] ?? ''), null],
    [oauth('Error').replaceAll(/^ {14}/gm, ''), null],
  ),
  ...of(
    'use-exchange-auth-certificate',
    [certificates(thumbprint), []],
    [certificates(olderThumbprint), ['CurrentCertificateThumbprint']],
    [certificates(''), ['CurrentCertificateThumbprint']],
    [list([['CurrentCertificateThumbprint', thumbprint]]), null],
  ),
  ...of(
    'run-hybrid-configuration-wizard',
    [hybrid('{contoso.com, contoso.fr}'), []],
    [hybrid('{}'), ['Domains']],
    ['\n\n', null],
  ),
  ...of(
    'check-ews-access-policy',
    [list(ewsOf('', '', '')), []],
    [list(ewsOf('True', 'EnforceAllowList', agents)), []],
    [list(ewsOf('False', '', '')), ['EwsEnabled']],
    [list(ewsOf('', 'EnforceAllowList', '{MicrosoftNinja/*, *Teams/*}')), ['EwsAllowList']],
    [list(ewsOf('', 'EnforceAllowList', '{MicrosoftNinja/*, *Teams/*, SkypeSpaces/*, Outlook/*...}')), null],
    [list(ewsOf('', 'EnforceBlockList', '')), null],
    [list(ewsOf('', '', ''), [['Name', 'Ada'], ...ewsOf('False', '', '').slice(0, 3)]), ['EwsEnabled']],
    [list([['Name', 'Ada'], ...ewsOf('True', 'EnforceAllowList', agents).slice(0, 3)]), null],
    [
      '"EwsEnabled","EwsApplicationAccessPolicy","EwsAllowList","EwsBlockList"\n"","EnforceAllowList","Microsoft.Exchange.Data.MultiValuedProperty`1[System.String]",""\n',
      null,
    ],
  ),
]

import type { CheckExpectation, PropertyTest, ValueTest, WantedObject } from './check-types'
import { appIds } from './scripts'

const is = (value: string): ValueTest => ({ kind: 'is', values: [{ value }] })
const isTrue = is('True')

const provider: CheckExpectation = {
  command: "Get-CsHostingProvider -Identity 'Exchange Online'",
  shape: ['ProxyFqdn', 'VerificationLevel', 'Enabled', 'EnabledSharedAddressSpace', 'HostsOCSUsers', 'IsLocal'],
  wanted: [
    {
      pick: [
        {
          property: 'ProxyFqdn',
          test: {
            kind: 'is',
            // No page names the one of DoD, so nothing can be told there.
            values: [
              { value: 'exap.um.outlook.com', when: { question: 'cloud', isOneOf: ['worldwide', 'gcc'] } },
              { value: 'exap.um.partner.outlook.cn', when: { question: 'cloud', isOneOf: ['china'] } },
              { value: 'exap.um.office365.us', when: { question: 'cloud', isOneOf: ['gcc-high'] } },
            ],
          },
        },
      ],
      tests: [
        { property: 'Enabled', test: isTrue },
        { property: 'EnabledSharedAddressSpace', test: isTrue },
        { property: 'HostsOCSUsers', test: is('False') },
        { property: 'IsLocal', test: is('False') },
        { property: 'VerificationLevel', test: is('UseSourceVerification') },
      ],
    },
  ],
}

/** Also what tells it from the settings of the tenant, which have a property of the same name. */
const edge = ['AllowFederatedUsers', 'AllowOutsideUsers'] as const

/** By its identifier: the name is whatever somebody has given it. */
const application = (id: string, ...more: readonly PropertyTest[]): CheckExpectation => ({
  command: 'Get-PartnerApplication | Format-List',
  shape: ['ApplicationIdentifier', 'Realm', 'Enabled', 'LinkedAccount'],
  wanted: [
    {
      pick: [{ property: 'ApplicationIdentifier', test: is(id) }],
      tests: [{ property: 'Enabled', test: isTrue }, ...more],
    },
  ],
})
const linkedTo = (account: string): PropertyTest => ({
  property: 'LinkedAccount',
  test: { kind: 'ends-with', value: account },
})

/** By their kind: the wizard gives them names of its own. */
const authServers: CheckExpectation = {
  command: 'Get-AuthServer | Format-List',
  shape: ['Type', 'AuthMetadataUrl', 'Enabled'],
  wanted: (['MicrosoftACS', 'AzureAD'] as const).map(
    (type): WantedObject => ({
      pick: [{ property: 'Type', test: is(type) }],
      tests: [
        { property: 'Enabled', test: isTrue },
        { property: 'AuthMetadataUrl', test: { kind: 'filled' } },
      ],
    }),
  ) as [WantedObject, WantedObject],
}

/** Only the result counts: its details warn of things that do no harm. */
const oauthTest: CheckExpectation = {
  command: 'Test-OAuthConnectivity | Format-List',
  shape: ['Task', 'ResultType'],
  wanted: [{ tests: [{ property: 'ResultType', test: is('Success') }] }],
}

const teamsAgents = [
  'MicrosoftNinja/*',
  '*Teams/*',
  'SkypeSpaces/*',
  '*SchedulingService*',
  '*Microsoft.Skype.Presence.App/*',
] as const
const policy = 'EwsApplicationAccessPolicy'

export const checkExpectations: Readonly<Record<string, CheckExpectation>> = {
  'run-hybrid-configuration-wizard': {
    command: 'Get-HybridConfiguration | Format-List',
    shape: ['ClientAccessServers', 'Domains', 'Features'],
    wanted: [
      {
        tests: [
          { property: 'Domains', test: { kind: 'filled' } },
          { property: 'Features', test: { kind: 'filled' } },
        ],
      },
    ],
  },
  'create-authorisation-servers-for-verified-domain': authServers,
  'create-authorisation-servers': authServers,
  'enable-exchange-online-partner-application': {
    command: 'Get-PartnerApplication | Format-List',
    shape: ['ApplicationIdentifier', 'Realm', 'Enabled', 'LinkedAccount'],
    wanted: [
      {
        pick: [
          { property: 'ApplicationIdentifier', test: is(appIds.exchangeOnline) },
          { property: 'Realm', test: { kind: 'empty' } },
        ],
        tests: [{ property: 'Enabled', test: isTrue }],
      },
    ],
  },
  'test-oauth-to-exchange-online': oauthTest,
  'test-oauth-to-exchange-server': oauthTest,
  'create-dedicated-hybrid-app': {
    command: 'Get-AuthServer | Format-List',
    shape: ['Type', 'ApplicationIdentifier', 'Enabled'],
    wanted: [
      {
        pick: [{ property: 'Type', test: is('AzureAD') }],
        tests: [{ property: 'ApplicationIdentifier', test: { kind: 'guid' } }],
      },
    ],
  },
  'check-ews-access-policy': {
    command: 'Get-OrganizationConfig | Format-List Ews*',
    shape: ['EwsEnabled', policy, 'EwsAllowList'],
    // Mailboxes, which may follow, are printed without it.
    including: { property: 'EwsBlockList', test: { kind: 'listed' } },
    wanted: [
      {
        tests: [
          { property: 'EwsEnabled', test: { kind: 'is-not', value: 'False' } },
          {
            property: 'EwsAllowList',
            test: { kind: 'holds', values: teamsAgents, where: { property: policy, value: 'EnforceAllowList' } },
          },
        ],
      },
    ],
  },
  'create-skype-online-partner-application': application(appIds.skypeOnline, linkedTo('SfBOnline-ApplicationAccount')),
  'create-teams-scheduler-partner-application': application(
    appIds.teamsScheduler,
    linkedTo('TeamsScheduler-ApplicationAccount'),
  ),
  'create-cloud-voicemail-partner-application': application(appIds.cloudVoicemail),
  'use-exchange-auth-certificate': {
    command: 'Get-AuthConfig | Format-List',
    shape: ['CurrentCertificateThumbprint'],
    wanted: [
      {
        // The check lists the certificates too, the one that expires last before the others.
        tests: [{ property: 'CurrentCertificateThumbprint', test: { kind: 'first-of', property: 'Thumbprint' } }],
      },
    ],
  },
  'set-exchange-autodiscover-address': {
    command: 'Get-ClientAccessService | Format-List',
    shape: ['Name', 'AutoDiscoverServiceInternalUri'],
    wanted: [
      {
        tests: [
          { property: 'AutoDiscoverServiceInternalUri', test: { kind: 'ends-with', value: '/autodiscover.xml' } },
        ],
      },
    ],
  },
  'set-skype-autodiscover-address': {
    command: 'Get-CsOAuthConfiguration | Format-List',
    shape: ['ExchangeAutodiscoverUrl'],
    wanted: [
      {
        tests: [
          {
            property: 'ExchangeAutodiscoverUrl',
            test: { kind: 'address', value: 'https://{autodiscover-host}/autodiscover/autodiscover.svc' },
          },
        ],
      },
    ],
  },
  'turn-on-federation': {
    command: 'Get-CsAccessEdgeConfiguration | Format-List',
    shape: edge,
    wanted: [{ tests: [{ property: 'AllowFederatedUsers', test: isTrue }] }],
  },
  'check-edge-routing': {
    command: 'Get-CsAccessEdgeConfiguration | Format-List',
    shape: edge,
    wanted: [
      {
        tests: [
          { property: 'EnablePartnerDiscovery', test: { kind: 'listed' } },
          { property: 'IsPublicProvider', test: { kind: 'not-listed' } },
        ],
      },
    ],
  },
  'create-hosting-provider': provider,
  'check-hosting-provider-on-edge': { ...provider, command: 'Get-CsHostingProvider -LocalStore' },
  'check-replication': {
    command: 'Get-CsManagementStoreReplicationStatus',
    shape: ['UpToDate', 'ReplicaFqdn'],
    wanted: [{ tests: [{ property: 'UpToDate', test: isTrue }] }],
  },
  'allow-remote-users': {
    command: "Get-CsExternalAccessPolicy | Format-List 'Identity', 'EnableOutsideAccess'",
    shape: ['Identity', 'EnableOutsideAccess'],
    including: { property: 'Identity', test: is('Global') },
    wanted: [{ tests: [{ property: 'EnableOutsideAccess', test: isTrue }] }],
  },
}

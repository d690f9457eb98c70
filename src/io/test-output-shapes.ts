/** Objects as the cmdlets of Exchange and Skype for Business print them, to make outputs of for tests. */

export const list = (...objects: readonly (readonly (readonly [string, string])[])[]): string =>
  `\n${objects
    .map((properties) => {
      const width = Math.max(...properties.map(([name]) => name.length))
      return properties.map(([name, value]) => `${name.padEnd(width)} : ${value}`).join('\n')
    })
    .join('\n\n')}\n\n\n`

export const provider = (changes: Readonly<Record<string, string>> = {}): readonly (readonly [string, string])[] =>
  Object.entries({
    Identity: 'Exchange Online',
    Name: 'Exchange Online',
    ProxyFqdn: 'exap.um.outlook.com',
    VerificationLevel: 'UseSourceVerification',
    Enabled: 'True',
    EnabledSharedAddressSpace: 'True',
    HostsOCSUsers: 'False',
    IsLocal: 'False',
    AutodiscoverUrl: '',
    ...changes,
  })
export const skypeOnline = provider({ Identity: 'LyncOnline', Name: 'LyncOnline', ProxyFqdn: 'sipfed.online.lync.com' })
export const replica = (name: string, upToDate: string) =>
  [
    ['UpToDate', upToDate],
    ['ReplicaFqdn', name],
    ['LastStatusReport', '25/11/2026 09:12:44'],
    ['LastUpdateCreation', '25/11/2026 09:12:40'],
    ['ProductVersion', '7.0.2046.0'],
  ] as const
export const edge = (federated: string, ...more: readonly (readonly [string, string])[]) =>
  [
    ['Identity', 'Global'],
    ['AllowAnonymousUsers', 'True'],
    ['AllowFederatedUsers', federated],
    ['AllowOutsideUsers', 'True'],
    ['BeClearingHouse', 'False'],
    ['UseDnsSrvRouting', 'True'],
    ...more,
  ] as const
export const application = (id: string, name: string, changes: Readonly<Record<string, string>> = {}) =>
  Object.entries({
    Name: name,
    ApplicationIdentifier: id,
    Realm: '',
    Enabled: 'True',
    LinkedAccount: `contoso.local/Users/${name}-ApplicationAccount`,
    ...changes,
  })
export const exchangeOnline = (enabled: string) =>
  application('00000002-0000-0ff1-ce00-000000000000', 'Exchange Online', { Enabled: enabled })
export const scheduler = (changes: Readonly<Record<string, string>> = {}) =>
  application('7557eb47-c689-4224-abcf-aef9bd7573df', 'TeamsScheduler', changes)
export const voicemail = (changes: Readonly<Record<string, string>> = {}) =>
  application('db7de2b5-2149-435e-8043-e080dd50afae', 'CloudVoicemail', { LinkedAccount: '', ...changes })
export const authServer = (type: string, enabled: string, app = '') =>
  [
    ['Name', type === 'AzureAD' ? 'EvoSTS - 3b2c' : 'ACS - 3b2c'],
    ['Type', type],
    ['AuthMetadataUrl', 'https://login.windows.net/contoso.mail.onmicrosoft.com/metadata.xml'],
    ['ApplicationIdentifier', app],
    ['Enabled', enabled],
  ] as const

export const thumbprint = 'E1BDF9AE58C93C75E76C9DD882138FB8FF0FA786'
export const olderThumbprint = 'BC6BF924D6EF046E64F8D1987DC1D7D2F4C0042A'
export const certificates = (current: string) =>
  `${list([['CurrentCertificateThumbprint', current]])}${list(
    ...[thumbprint, olderThumbprint].map(
      (one) =>
        [
          ['Subject', 'CN=Microsoft Exchange Server Auth Certificate'],
          ['Thumbprint', one],
          ['NotAfter', '03/02/2031 14:16:02'],
        ] as const,
    ),
  )}`

/** With a log as long as real ones, blank lines in it included. */
export const oauth = (result: string) => `
RunspaceId  : 9e3b6a2c-55d1-4b0a-9f21-0c7c5e2f8a11
Task        : Checking EWS API Call Under Oauth
Detail      : The configuration was last successfully loaded at 11/25/2026 8:30:40 AM UTC. This was 2 minutes ago.
              The token cache is being cleared because "use cached token" was set to false.
              Exchange Outbound Oauth Log:
              Information:[OAuthCredentials:Authenticate] entering
              Exchange Response Details:
              HTTP response message:

              ResultType : Success
              Exception: The SMTP address has no mailbox associated with it.

ResultType  : ${result}
Identity    : Microsoft.Exchange.Security.OAuth.ValidationResultNodeId
IsValid     : True
ObjectState : New

`

export const ewsOf = (enabled: string, policy: string, allowed: string) =>
  [
    ['EwsEnabled', enabled],
    ['EwsApplicationAccessPolicy', policy],
    ['EwsAllowList', allowed],
    ['EwsBlockList', ''],
  ] as const
export const agents =
  '{MicrosoftNinja/*, *Teams/*, SkypeSpaces/*, *SchedulingService*, *Microsoft.Skype.Presence.App/*}'

export const server = (name: string, address: string) =>
  [
    ['Name', name],
    ['AutoDiscoverServiceInternalUri', address],
  ] as const
export const internal = 'https://autodiscover.contoso.com/autodiscover/autodiscover.xml'
export const service = 'https://autodiscover.contoso.com/autodiscover/autodiscover.svc'
export const policy = (name: string, allowed: string) =>
  [
    ['Identity', name],
    ['EnableOutsideAccess', allowed],
  ] as const
export const hybrid = (domains: string) =>
  list([
    ['ClientAccessServers', '{}'],
    ['Domains', domains],
    ['Features', '{FreeBusy, MoveMailbox, Mailtips, MessageTracking...}'],
    ['ServiceInstance', '0'],
  ])

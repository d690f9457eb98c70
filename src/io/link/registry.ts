/** A question, its options in the order of their numbers, and the bits that a usual option takes. */
export interface RegisteredQuestion {
  readonly id: string
  readonly width: number
  readonly options: readonly string[]
}

/** Ids in the order of their numbers. */
export interface Registry {
  readonly areas: readonly string[]
  readonly tenantQuestions: readonly RegisteredQuestion[]
  readonly groupQuestions: readonly RegisteredQuestion[]
  readonly names: readonly string[]
  readonly steps: readonly string[]
}

const yesNo = (id: string): RegisteredQuestion => ({ id, width: 2, options: ['yes', 'no'] })

/**
 * The number of an id is its place in its list, counted from 0, for ever: links that people have mailed and printed say
 * it. Only append, to a list and to the options of a question; never insert, sort, remove or change a width.
 */
export const registry: Registry = {
  areas: ['teams', 'skype', 'intune'],
  tenantQuestions: [
    { id: 'cloud', width: 3, options: ['worldwide', 'gcc', 'gcc-high', 'dod', 'china'] },
    yesNo('directory-sync'),
    yesNo('exchange-oauth'),
    yesNo('exchange-published'),
    yesNo('hybrid-writeback'),
    { id: 'hybrid-type', width: 3, options: ['classic', 'modern', 'oauth-only', 'none'] },
    yesNo('ews-spns'),
    yesNo('teams-scheduler-app'),
    { id: 'sharepoint', width: 2, options: ['online', 'on-premises', 'none'] },
    yesNo('discoverable-meetings'),
    yesNo('skype-certificates'),
    yesNo('exchange-autodiscover'),
    yesNo('autodiscover-dns'),
    yesNo('skype-oauth-url'),
    yesNo('skype-partner-application'),
    yesNo('shared-sip-space'),
    yesNo('hosting-provider'),
    yesNo('remote-user-access'),
    { id: 'edge-routing', width: 2, options: ['dns-srv', 'default-route'] },
    yesNo('intune-mdm-authority'),
    yesNo('intune-connector-account'),
    yesNo('intune-licence'),
  ],
  groupQuestions: [
    { id: 'mailbox', width: 3, options: ['exchange-online', 'dedicated-vnext', 'dedicated-legacy', 'exchange-server'] },
    { id: 'exchange', width: 7, options: exchangeOptions() },
    {
      id: 'skype',
      width: 3,
      options: [
        'none',
        'skype-online',
        'skype-server-se',
        'skype-server-2019',
        'skype-server-2015',
        'lync-server-2013',
      ],
    },
    { id: 'skype-client', width: 2, options: ['current', 'older'] },
    yesNo('teams-licence'),
    yesNo('exchange-online-licence'),
    yesNo('sharepoint-licence'),
    yesNo('group-creation'),
  ],
  names: [
    'smtp-domain',
    'sip-domain',
    'tenant-domain',
    'domain-controller',
    'autodiscover-host',
    'exchange-host',
    'mail-host',
  ],
  steps: [
    'synchronise-directory',
    'add-sharepoint-online',
    'assign-sharepoint-licences',
    'let-users-create-groups',
    'assign-teams-licences',
    'assign-exchange-online-licences',
    'set-intune-as-mdm-authority',
    'create-connector-account',
    'assign-intune-licence',
    'set-up-service-connector',
    'run-hybrid-configuration-wizard',
    'create-authorisation-servers-for-verified-domain',
    'create-authorisation-servers',
    'enable-exchange-online-partner-application',
    'export-auth-certificate',
    'upload-auth-certificate-with-msonline',
    'upload-auth-certificate',
    'register-ews-host-names-with-msonline',
    'register-ews-host-names',
    'create-connector-to-exchange-online',
    'create-connector-to-exchange-server',
    'test-oauth-to-exchange-online',
    'test-oauth-to-exchange-server',
    'create-dedicated-hybrid-app',
    'enable-dedicated-hybrid-app',
    'clean-up-shared-service-principal',
    'set-external-ews-address',
    'publish-autodiscover-and-ews',
    'check-ews-access-policy',
    'test-autodiscover-for-teams',
    'enable-exchange-hybrid-option',
    'create-skype-online-account',
    'create-skype-online-partner-application',
    'export-auth-certificate-for-services',
    'upload-certificate-for-skype-online-with-msonline',
    'upload-certificate-for-skype-online',
    'create-teams-scheduler-account',
    'create-teams-scheduler-role',
    'create-teams-scheduler-partner-application',
    'create-cloud-voicemail-partner-application',
    'upload-certificate-for-teams-services',
    'compare-keys-of-teams-services',
    'keep-skype-online-partner-application',
    'use-exchange-auth-certificate',
    'assign-skype-oauth-certificate',
    'check-oauth-certificate-on-front-ends',
    'create-autodiscover-dns-record',
    'set-exchange-autodiscover-address',
    'set-skype-autodiscover-address',
    'set-skype-autodiscover-address-for-exchange-online',
    'match-sip-domains',
    'turn-on-federation',
    'check-edge-routing',
    'create-hosting-provider',
    'check-replication',
    'check-hosting-provider-on-edge',
    'allow-remote-users',
  ],
}

/** Written out, not taken from the knowledge: there an update can slip in between two others, here it cannot. */
function exchangeOptions(): readonly string[] {
  return [
    ...['2010', '2013', '2016', '2019', 'se'],
    ...['2010-rtm', '2010-sp1', '2010-sp2', '2010-sp3'],
    ...['2013-rtm', '2013-cu1', '2013-cu2', '2013-cu3', '2013-sp1', '2013-cu5', '2013-cu6', '2013-cu7', '2013-cu8'],
    ...['2013-cu9', '2013-cu10', '2013-cu11', '2013-cu12', '2013-cu13', '2013-cu14', '2013-cu15', '2013-cu16'],
    ...['2013-cu17', '2013-cu18', '2013-cu19', '2013-cu20', '2013-cu21', '2013-cu22', '2013-cu23'],
    ...['2016-rtm', '2016-cu1', '2016-cu2', '2016-cu3', '2016-cu4', '2016-cu5', '2016-cu6', '2016-cu7', '2016-cu8'],
    ...['2016-cu9', '2016-cu10', '2016-cu11', '2016-cu12', '2016-cu13', '2016-cu14', '2016-cu15', '2016-cu16'],
    ...['2016-cu17', '2016-cu18', '2016-cu19', '2016-cu20', '2016-cu21', '2016-cu22', '2016-cu23'],
    ...['2019-rtm', '2019-cu1', '2019-cu2', '2019-cu3', '2019-cu4', '2019-cu5', '2019-cu6', '2019-cu7', '2019-cu8'],
    ...['2019-cu9', '2019-cu10', '2019-cu11', '2019-cu12', '2019-cu13', '2019-cu14', '2019-cu15'],
    ...['se-rtm'],
  ]
}

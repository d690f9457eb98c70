/** Copied from the public contract rather than imported from the knowledge, so that the two can be compared. */

const yesNo = ['yes', 'no'] as const

export const tenantOptions: Readonly<Record<string, readonly string[]>> = {
  cloud: ['worldwide', 'gcc', 'gcc-high', 'dod', 'china'],
  'directory-sync': yesNo,
  'exchange-oauth': yesNo,
  'exchange-published': yesNo,
  'hybrid-writeback': yesNo,
  'hybrid-type': ['classic', 'modern', 'oauth-only', 'none'],
  'ews-spns': yesNo,
  'teams-scheduler-app': yesNo,
  sharepoint: ['online', 'on-premises', 'none'],
  'discoverable-meetings': yesNo,
  'skype-certificates': yesNo,
  'exchange-autodiscover': yesNo,
  'autodiscover-dns': yesNo,
  'skype-oauth-url': yesNo,
  'skype-partner-application': yesNo,
  'shared-sip-space': yesNo,
  'hosting-provider': yesNo,
  'remote-user-access': yesNo,
  'edge-routing': ['dns-srv', 'default-route'],
  'intune-mdm-authority': yesNo,
  'intune-connector-account': yesNo,
  'intune-licence': yesNo,
}

const numbered = (prefix: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${from + index}`)

/** Oldest first. Exchange 2013 SP1 took the place of a CU4. */
export const exchangeUpdates: readonly string[] = [
  '2010-rtm',
  ...numbered('2010-sp', 1, 3),
  '2013-rtm',
  ...numbered('2013-cu', 1, 3),
  '2013-sp1',
  ...numbered('2013-cu', 5, 23),
  '2016-rtm',
  ...numbered('2016-cu', 1, 23),
  '2019-rtm',
  ...numbered('2019-cu', 1, 15),
  'se-rtm',
]

export const exchangeVersions: readonly string[] = ['2010', '2013', '2016', '2019', 'se']

export const groupOptions: Readonly<Record<string, readonly string[]>> = {
  mailbox: ['exchange-online', 'dedicated-vnext', 'dedicated-legacy', 'exchange-server'],
  exchange: exchangeUpdates,
  skype: ['none', 'skype-online', 'skype-server-se', 'skype-server-2019', 'skype-server-2015', 'lync-server-2013'],
  'skype-client': ['current', 'older'],
  'teams-licence': yesNo,
  'exchange-online-licence': yesNo,
  'sharepoint-licence': yesNo,
  'group-creation': yesNo,
}

export const questionOptions: Readonly<Record<string, readonly string[]>> = { ...tenantOptions, ...groupOptions }

/** The order of every list of questions. */
export const questionOrder: readonly string[] = Object.keys(questionOptions)

/** The order of every list of prerequisites. */
export const prerequisiteOrder: readonly string[] = [
  'directory-sync',
  'exchange-oauth',
  'exchange-published',
  'hybrid-writeback',
  'ews-spns',
  'teams-scheduler-app',
  'sharepoint-online',
  'sharepoint-licence',
  'group-creation',
  'teams-licence',
  'exchange-online-licence',
  'skype-certificates',
  'exchange-autodiscover',
  'autodiscover-dns',
  'skype-oauth-url',
  'skype-partner-application',
  'shared-sip-space',
  'hosting-provider',
  'remote-user-access',
  'intune-mdm-authority',
  'intune-connector-account',
  'intune-licence',
]

/** The question whose answer says whether a prerequisite is done. */
export const questionOf = (prerequisite: string): string =>
  prerequisite === 'sharepoint-online' ? 'sharepoint' : prerequisite

/** The answer that says so. */
export const doneAnswerOf = (prerequisite: string): string => (prerequisite === 'sharepoint-online' ? 'online' : 'yes')

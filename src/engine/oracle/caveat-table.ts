import { teamsFeatures } from './feature-ids'
import type { Answers } from './opinion'

/** One caveat as read off the sources: where it stands, who has it and who just has it not, and on which days. */
export interface CaveatRow {
  readonly caveat: string
  readonly features: readonly string[]
  readonly inside: readonly Answers[]
  readonly outside: readonly Answers[]
  readonly first: string
  /** The last day, where it ends. */
  readonly last?: string
}

const online = { mailbox: 'exchange-online' }
const vnext = { mailbox: 'dedicated-vnext' }
const legacy = { mailbox: 'dedicated-legacy' }
const server = { mailbox: 'exchange-server', exchange: '2016-cu23' }
const everyHost = [online, vnext, legacy, server]

const february2019 = '2019-02-06'
const october2023 = '2023-10-24'

/** Written from the footnotes and notes alone, apart from the knowledge. */
export const caveatTable: readonly CaveatRow[] = [
  {
    caveat: 'compliance-covers-channel-messages-everywhere',
    features: ['teams-ediscovery', 'teams-legal-hold'],
    inside: everyHost,
    outside: [],
    first: february2019,
  },
  {
    caveat: 'retention-uses-a-shadow-mailbox',
    features: ['teams-retention'],
    inside: [legacy, server],
    outside: [online, vnext],
    first: february2019,
  },
  {
    caveat: 'disable-private-meetings',
    features: ['teams-meetings'],
    inside: [server, { ...server, 'discoverable-meetings': 'yes' }],
    outside: [{ ...server, 'discoverable-meetings': 'no' }, online, vnext, legacy],
    first: february2019,
  },
  {
    caveat: 'modern-hybrid-sources-disagree',
    features: ['teams-meetings'],
    inside: [{ ...server, 'hybrid-type': 'modern' }],
    outside: [{ ...server, 'hybrid-type': 'classic' }, server, { ...online, 'hybrid-type': 'modern' }],
    first: october2023,
  },
  {
    caveat: 'picture-obeys-the-mailbox-policy',
    features: ['teams-profile-picture'],
    inside: [online, vnext],
    outside: [legacy, server],
    first: october2023,
  },
  {
    caveat: 'picture-ignores-the-mailbox-policy',
    features: ['teams-profile-picture'],
    inside: [server],
    outside: [online, vnext, legacy],
    first: october2023,
  },
  {
    caveat: 'voice-messages-arrive-in-outlook',
    features: ['teams-voicemail'],
    inside: [server],
    outside: [online, vnext, legacy],
    first: february2019,
    last: '2023-10-23',
  },
  {
    caveat: 'members-add-connectors-where-owners-may',
    features: ['teams-connectors'],
    inside: [legacy, server],
    outside: [online, vnext],
    first: october2023,
    last: '2026-05-21',
  },
  {
    caveat: 'delegated-scheduling-looks-at-the-autodiscover-server',
    features: ['teams-delegated-scheduling'],
    inside: [server],
    outside: [online, vnext, legacy],
    first: october2023,
  },
  {
    caveat: 'calendar-presence-needs-the-rest-address',
    features: ['teams-calendar-presence'],
    inside: [server],
    outside: [online, vnext, legacy],
    first: october2023,
  },
  {
    caveat: 'sharepoint-server-does-not-count',
    features: ['teams-channel-files', 'teams-chat-files', 'teams-file-compliance'],
    inside: everyHost.map((host) => ({ ...host, sharepoint: 'on-premises' })),
    outside: [{ ...online, sharepoint: 'none' }, { ...server, sharepoint: 'online' }, legacy],
    first: february2019,
  },
  {
    caveat: 'cloud-not-named-by-source',
    // Those that no host and no day make unsupported or retired.
    features: teamsFeatures.filter((feature) =>
      ['ediscovery', 'legal-hold', 'retention', 'team-management', 'call-history', 'bots', 'chat-search'].includes(
        feature.replace('teams-', ''),
      ),
    ),
    inside: everyHost.flatMap((host) => [
      { ...host, cloud: 'china' },
      { ...host, cloud: 'dod' },
    ]),
    outside: [online, { ...server, cloud: 'gcc-high' }, { ...legacy, cloud: 'gcc' }, { ...vnext, cloud: 'worldwide' }],
    first: february2019,
  },
  {
    caveat: 'photos-are-missing-in-the-web-app-and-on-mobile',
    features: ['skype-high-resolution-photo'],
    inside: [
      { ...server, skype: 'skype-server-2019', 'skype-client': 'current' },
      { ...online, skype: 'skype-server-se', 'skype-client': 'current' },
    ],
    outside: [{ ...online, skype: 'skype-server-se', 'skype-client': 'older' }],
    first: february2019,
  },
  {
    caveat: 'server-history-on-exchange-2010-is-unverified',
    features: ['skype-server-history'],
    inside: [{ ...server, exchange: '2010-sp3', skype: 'skype-server-2015' }],
    outside: [
      { ...server, exchange: '2013-rtm', skype: 'skype-server-2015' },
      { ...server, exchange: '2010-sp3', skype: 'lync-server-2013' },
    ],
    first: february2019,
  },
  {
    caveat: 'exchange-um-is-ending-in-exchange-online',
    features: ['skype-um-voicemail'],
    inside: [{ ...online, skype: 'skype-server-2019' }],
    outside: [
      { ...server, skype: 'skype-server-2019' },
      { ...vnext, skype: 'skype-server-2019' },
    ],
    first: february2019,
    last: '2025-06-25',
  },
  {
    caveat: 'archived-chats-are-expected-by-another-page',
    features: ['skype-archiving'],
    inside: [
      { ...server, skype: 'skype-online' },
      { ...server, exchange: '2013-rtm', skype: 'skype-online' },
    ],
    outside: [
      { ...server, exchange: '2010-sp3', skype: 'skype-online' },
      { ...online, skype: 'skype-online' },
      { ...server, skype: 'skype-server-2019' },
    ],
    first: february2019,
    last: '2021-07-30',
  },
  {
    caveat: 'where-voice-messages-land-is-contradicted',
    features: ['skype-um-voicemail', 'skype-cloud-voicemail'],
    inside: [
      { ...server, skype: 'skype-server-2019' },
      { ...server, exchange: '2013-cu23', skype: 'skype-server-2019' },
    ],
    outside: [
      { ...server, skype: 'skype-server-2015' },
      { ...server, exchange: '2019-rtm', skype: 'skype-server-2019' },
      { ...server, exchange: '2010-sp3', skype: 'skype-server-2019' },
    ],
    first: february2019,
  },
  {
    caveat: 'voicemail-with-exchange-2019-and-skype-2015-is-refused-elsewhere',
    features: ['skype-cloud-voicemail'],
    inside: [{ ...server, exchange: '2019-cu15', skype: 'skype-server-2015' }],
    outside: [
      { ...server, exchange: '2019-cu15', skype: 'skype-server-2019' },
      { ...server, exchange: 'se-rtm', skype: 'skype-server-2015' },
    ],
    first: february2019,
  },
]

import { exchangeBefore, exchangeFrom } from '../exchange-updates'
import type { Citation, Statement } from '../types'
import { everyTeamsFeature } from './teams'
import { onCurrentCloud, onExchangeServer, onNamedHost, onSynchronisedHost } from './teams-conditions'

const first = '2019-02-06'
const second = '2023-10-24'

const firstIntroduction = { source: 'teams-exchange-2019', section: 'introduction' } as const satisfies Citation
const secondIntroduction = { source: 'teams-exchange-2023', section: 'introduction' } as const satisfies Citation
const firstList = { source: 'teams-exchange-2019', section: 'additional-information' } as const satisfies Citation
const secondList = { source: 'teams-exchange-2023', section: 'additional-information' } as const satisfies Citation
const secondNeeds = { source: 'teams-exchange-2023', section: 'licence-requirements' } as const satisfies Citation
const delegation = { source: 'teams-exchange-2023', section: 'delegation-requirements' } as const satisfies Citation
const meetings = { source: 'teams-exchange-2023', section: 'meeting-requirements' } as const satisfies Citation

/** What the text around the table says works, does not work, or needs something first. */
export const teamsTextStatements = {
  'synchronised-hosts-need-directory-sync': {
    affects: everyTeamsFeature,
    when: onSynchronisedHost,
    effect: { kind: 'requires', prerequisite: 'directory-sync' },
    from: first,
    citations: [firstIntroduction, secondIntroduction],
  },
  'meetings-on-exchange-server-need-oauth': {
    affects: ['teams-meetings'],
    when: onExchangeServer,
    effect: { kind: 'requires', prerequisite: 'exchange-oauth' },
    from: first,
    citations: [firstList, { ...meetings, item: '5' }],
  },
  'meetings-on-exchange-server-need-publishing': {
    affects: ['teams-meetings'],
    when: onExchangeServer,
    effect: { kind: 'requires', prerequisite: 'exchange-published' },
    from: second,
    citations: [{ ...meetings, item: '4' }],
  },
  'meetings-on-exchange-server-need-writeback': {
    affects: ['teams-meetings'],
    when: onExchangeServer,
    effect: { kind: 'requires', prerequisite: 'hybrid-writeback' },
    from: second,
    citations: [{ ...meetings, item: '6' }],
  },
  'meetings-on-exchange-server-need-spns': {
    affects: ['teams-meetings'],
    when: onExchangeServer,
    effect: { kind: 'requires', prerequisite: 'ews-spns' },
    from: second,
    citations: [{ ...meetings, item: '7' }],
  },
  'meetings-on-exchange-server-need-teams-licence': {
    affects: ['teams-meetings'],
    when: onExchangeServer,
    effect: { kind: 'requires', prerequisite: 'teams-licence' },
    from: second,
    citations: [{ ...meetings, item: '1' }],
  },
  'ediscovery-on-exchange-server-needs-exchange-online-licence': {
    affects: ['teams-ediscovery'],
    when: onExchangeServer,
    effect: { kind: 'requires', prerequisite: 'exchange-online-licence' },
    from: second,
    citations: [{ source: 'teams-exchange-2023', section: 'footnote', item: '9' }],
  },
  'delegated-scheduling-works-on-current-cloud-hosts': {
    affects: ['teams-delegated-scheduling'],
    when: onCurrentCloud,
    effect: { kind: 'supports' },
    from: second,
    citations: [delegation],
  },
  'delegated-scheduling-works-from-exchange-2013-cu19': {
    affects: ['teams-delegated-scheduling'],
    when: { all: [onExchangeServer, { question: 'exchange', isOneOf: exchangeFrom('2013-cu19') }] },
    effect: { kind: 'supports' },
    from: second,
    citations: [delegation],
  },
  'delegated-scheduling-needs-exchange-2013-cu19': {
    affects: ['teams-delegated-scheduling'],
    when: { all: [onExchangeServer, { question: 'exchange', isOneOf: exchangeBefore('2013-cu19') }] },
    effect: { kind: 'blocks' },
    from: second,
    citations: [delegation],
  },
  'delegated-scheduling-does-not-work-in-gcc-high': {
    affects: ['teams-delegated-scheduling'],
    when: { all: [onExchangeServer, { question: 'cloud', isOneOf: ['gcc-high'] }] },
    effect: { kind: 'blocks' },
    from: second,
    citations: [{ source: 'teams-exchange-2023', section: 'important-note' }],
  },
  'delegated-scheduling-on-exchange-server-needs-oauth': {
    affects: ['teams-delegated-scheduling'],
    when: onExchangeServer,
    effect: { kind: 'requires', prerequisite: 'exchange-oauth' },
    from: second,
    citations: [delegation],
  },
  'delegated-scheduling-on-exchange-server-needs-scheduler-app': {
    affects: ['teams-delegated-scheduling'],
    when: onExchangeServer,
    effect: { kind: 'requires', prerequisite: 'teams-scheduler-app' },
    from: second,
    citations: [delegation],
  },
  'calendar-presence-works-on-current-cloud-hosts': {
    affects: ['teams-calendar-presence'],
    when: onCurrentCloud,
    effect: { kind: 'supports' },
    from: second,
    citations: [secondIntroduction],
  },
  'calendar-presence-works-on-exchange-server': {
    affects: ['teams-calendar-presence'],
    when: onExchangeServer,
    effect: { kind: 'supports' },
    from: second,
    citations: [secondList],
  },
  'calendar-presence-on-exchange-server-needs-oauth': {
    affects: ['teams-calendar-presence'],
    when: onExchangeServer,
    effect: { kind: 'requires', prerequisite: 'exchange-oauth' },
    from: second,
    citations: [secondList],
  },
  'creating-teams-works-on-every-host': {
    affects: ['teams-create-teams'],
    when: onNamedHost,
    effect: { kind: 'supports' },
    from: first,
    citations: [firstIntroduction, secondIntroduction],
  },
  'creating-teams-needs-the-right-to-create-groups': {
    affects: ['teams-create-teams'],
    effect: { kind: 'requires', prerequisite: 'group-creation' },
    from: first,
    citations: [firstList, secondNeeds],
  },
  'chat-and-calls-work-on-every-host': {
    affects: ['teams-chat-and-calls'],
    when: onNamedHost,
    effect: { kind: 'supports' },
    from: first,
    citations: [firstIntroduction, secondIntroduction],
  },
  'connector-messages-arrive-on-every-host': {
    affects: ['teams-connector-messages'],
    when: onNamedHost,
    effect: { kind: 'supports' },
    from: first,
    citations: [firstIntroduction],
  },
  'sharing-files-works-on-every-host': {
    affects: ['teams-channel-files', 'teams-chat-files'],
    when: onNamedHost,
    effect: { kind: 'supports' },
    from: first,
    citations: [firstList, secondNeeds],
  },
  'channel-files-need-sharepoint-online': {
    affects: ['teams-channel-files'],
    effect: { kind: 'requires', prerequisite: 'sharepoint-online' },
    from: first,
    citations: [firstList, secondNeeds],
  },
  'chat-files-need-sharepoint-online': {
    affects: ['teams-chat-files'],
    effect: { kind: 'requires', prerequisite: 'sharepoint-online' },
    from: first,
    citations: [firstList, secondNeeds],
  },
  'chat-files-need-onedrive': {
    affects: ['teams-chat-files'],
    effect: { kind: 'requires', prerequisite: 'sharepoint-licence' },
    from: first,
    citations: [firstList, secondNeeds],
  },
  'chat-search-works-on-every-host': {
    affects: ['teams-chat-search'],
    when: onNamedHost,
    effect: { kind: 'supports' },
    from: first,
    citations: [{ source: 'teams-exchange-2019', section: 'important-note' }, secondList],
  },
  'compliance-covers-files-on-every-host': {
    affects: ['teams-file-compliance'],
    when: onNamedHost,
    effect: { kind: 'supports' },
    from: first,
    citations: [firstList, secondList],
  },
  'file-compliance-needs-sharepoint-online': {
    affects: ['teams-file-compliance'],
    effect: { kind: 'requires', prerequisite: 'sharepoint-online' },
    from: first,
    citations: [firstList, secondList],
  },
  'file-compliance-needs-onedrive': {
    affects: ['teams-file-compliance'],
    effect: { kind: 'requires', prerequisite: 'sharepoint-licence' },
    from: first,
    citations: [firstList, secondList],
  },
} as const satisfies Record<string, Statement>

import { exchangeBefore, exchangeFrom } from '../exchange-updates'
import type { Citation, Statement } from '../types'
import {
  onCurrentCloud,
  onDedicatedLegacy,
  onExchangeServer,
  onMicrosoftCloud,
  onNamedHost,
  onSynchronisedHost,
} from './teams-conditions'

const first = '2019-02-06'
const second = '2023-10-24'

const firstTable = { source: 'teams-exchange-2019', section: 'table' } as const satisfies Citation
const secondTable = { source: 'teams-exchange-2023', section: 'table' } as const satisfies Citation
const bothTables = [firstTable, secondTable] as const

/** What the other cells of the table say, edition by edition; its notes that take nothing away stand in teams-notes. */
export const teamsTableStatements = {
  'managing-teams-works-on-every-host': {
    affects: ['teams-team-management'],
    when: onNamedHost,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'meetings-work-on-current-cloud-hosts': {
    affects: ['teams-meetings'],
    when: onCurrentCloud,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'meetings-do-not-work-on-dedicated-legacy': {
    affects: ['teams-meetings'],
    when: onDedicatedLegacy,
    effect: { kind: 'blocks' },
    from: first,
    citations: bothTables,
  },
  'meetings-work-from-exchange-2016-cu3': {
    affects: ['teams-meetings'],
    when: { all: [onExchangeServer, { question: 'exchange', isOneOf: exchangeFrom('2016-cu3') }] },
    effect: { kind: 'supports' },
    from: first,
    citations: [firstTable, { source: 'teams-exchange-2023', section: 'meeting-requirements', item: '3' }],
  },
  // The text names only 2010 to 2016 CU2; newer versions stand above the threshold.
  'teams-meetings-need-exchange-2016-cu3': {
    affects: ['teams-meetings'],
    when: { all: [onExchangeServer, { question: 'exchange', isOneOf: exchangeBefore('2016-cu3') }] },
    effect: { kind: 'blocks' },
    from: first,
    citations: [
      { source: 'teams-exchange-2019', section: 'introduction' },
      { source: 'teams-exchange-2023', section: 'meeting-requirements', item: '3' },
    ],
  },
  'changing-the-picture-works-on-current-cloud-hosts': {
    affects: ['teams-profile-picture'],
    when: onCurrentCloud,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'changing-the-picture-does-not-work-on-dedicated-legacy': {
    affects: ['teams-profile-picture'],
    when: onDedicatedLegacy,
    effect: { kind: 'blocks' },
    from: first,
    citations: bothTables,
  },
  'changing-the-picture-does-not-work-on-exchange-server': {
    affects: ['teams-profile-picture'],
    when: onExchangeServer,
    effect: { kind: 'blocks' },
    from: first,
    until: second,
    citations: [firstTable],
  },
  'changing-the-picture-works-on-exchange-server': {
    affects: ['teams-profile-picture'],
    when: onExchangeServer,
    effect: { kind: 'supports' },
    from: second,
    citations: [secondTable],
  },
  'call-history-works-on-every-host': {
    affects: ['teams-call-history'],
    when: onNamedHost,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'managing-contacts-works-on-every-host': {
    affects: ['teams-contacts'],
    when: onNamedHost,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'outlook-contacts-work-on-current-cloud-hosts': {
    affects: ['teams-outlook-contacts'],
    when: onCurrentCloud,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'outlook-contacts-show-the-default-folder-only': {
    affects: ['teams-outlook-contacts'],
    when: onCurrentCloud,
    effect: { kind: 'limits' },
    from: second,
    citations: [{ ...secondTable, section: 'footnote', item: '6' }],
  },
  'outlook-contacts-do-not-work-on-synchronised-hosts': {
    affects: ['teams-outlook-contacts'],
    when: onSynchronisedHost,
    effect: { kind: 'blocks' },
    from: first,
    citations: bothTables,
  },
  'voicemail-works-on-current-cloud-hosts': {
    affects: ['teams-voicemail'],
    when: onCurrentCloud,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'voicemail-does-not-work-on-synchronised-hosts': {
    affects: ['teams-voicemail'],
    when: onSynchronisedHost,
    effect: { kind: 'blocks' },
    from: first,
    until: second,
    citations: [firstTable],
  },
  // A change of label, not of behaviour: the messages arrived in Outlook before.
  'voicemail-reaches-outlook-but-not-teams': {
    affects: ['teams-voicemail'],
    when: onSynchronisedHost,
    effect: { kind: 'limits' },
    from: second,
    citations: [secondTable, { ...secondTable, section: 'footnote', item: '4' }],
  },
  'connectors-work-on-current-cloud-hosts': {
    affects: ['teams-connectors'],
    when: onCurrentCloud,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'connectors-cannot-be-added-on-synchronised-hosts': {
    affects: ['teams-connectors'],
    when: onSynchronisedHost,
    effect: { kind: 'blocks' },
    from: first,
    until: second,
    citations: [firstTable, { source: 'teams-exchange-2019', section: 'introduction' }],
  },
  'connectors-work-on-exchange-server': {
    affects: ['teams-connectors'],
    when: onExchangeServer,
    effect: { kind: 'supports' },
    from: second,
    citations: [secondTable],
  },
  'connectors-on-dedicated-legacy-are-contradicted': {
    affects: ['teams-connectors'],
    when: onDedicatedLegacy,
    effect: { kind: 'contests' },
    from: second,
    citations: [secondTable, { source: 'teams-exchange-2023', section: 'introduction' }],
  },
  'connectors-are-switched-off': {
    affects: ['teams-connectors', 'teams-connector-messages'],
    effect: { kind: 'retires', successor: 'teams-workflows' },
    from: '2026-05-22',
    citations: [{ source: 'teams-connectors-retired', section: 'connector-retirement' }],
  },
  'tabs-work-on-microsoft-hosts': {
    affects: ['teams-tabs'],
    when: onMicrosoftCloud,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'tabs-on-exchange-server-are-contradicted': {
    affects: ['teams-tabs'],
    when: onExchangeServer,
    effect: { kind: 'contests' },
    from: first,
    until: second,
    citations: [firstTable, { source: 'teams-exchange-2019', section: 'introduction' }],
  },
  'tabs-work-on-exchange-server': {
    affects: ['teams-tabs'],
    when: onExchangeServer,
    effect: { kind: 'supports' },
    from: second,
    citations: [secondTable],
  },
  'bots-work-on-every-host': {
    affects: ['teams-bots'],
    when: onNamedHost,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'out-of-office-works-on-microsoft-hosts': {
    affects: ['teams-out-of-office'],
    when: onMicrosoftCloud,
    effect: { kind: 'supports' },
    from: second,
    citations: [secondTable],
  },
  'out-of-office-does-not-work-on-exchange-server': {
    affects: ['teams-out-of-office'],
    when: onExchangeServer,
    effect: { kind: 'blocks' },
    from: second,
    citations: [secondTable],
  },
} as const satisfies Record<string, Statement>

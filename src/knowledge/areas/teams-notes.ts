import type { Statement } from '../types'
import { everyTeamsFeature } from './teams'
import { onCurrentCloud, onExchangeServer, onSynchronisedHost } from './teams-conditions'

const first = '2019-02-06'
const second = '2023-10-24'

/** Notes of the pages that take nothing away: caveats. */
export const teamsCaveats = {
  'compliance-covers-channel-messages-everywhere': {
    affects: ['teams-ediscovery', 'teams-legal-hold'],
    effect: { kind: 'warns' },
    from: first,
    citations: [
      { source: 'teams-exchange-2019', section: 'footnote', item: '2' },
      { source: 'teams-exchange-2023', section: 'footnote', item: '1' },
    ],
  },
  'retention-uses-a-shadow-mailbox': {
    affects: ['teams-retention'],
    when: onSynchronisedHost,
    effect: { kind: 'warns' },
    from: first,
    citations: [
      { source: 'teams-exchange-2019', section: 'footnote', item: '4' },
      { source: 'teams-exchange-2023', section: 'footnote', item: '3' },
    ],
  },
  'disable-private-meetings': {
    affects: ['teams-meetings'],
    when: { all: [onExchangeServer, { question: 'discoverable-meetings', isOneOf: ['yes'] }] },
    effect: { kind: 'warns' },
    from: first,
    citations: [
      { source: 'teams-exchange-2019', section: 'note' },
      { source: 'teams-exchange-2023', section: 'additional-information' },
    ],
  },
  // A box of the page says Modern gives no calendar, its list of requirements says Classic or Modern.
  'modern-hybrid-sources-disagree': {
    affects: ['teams-meetings'],
    when: { all: [onExchangeServer, { question: 'hybrid-type', isOneOf: ['modern'] }] },
    effect: { kind: 'warns' },
    from: second,
    citations: [
      { source: 'teams-exchange-2023', section: 'important-note' },
      { source: 'teams-exchange-2023', section: 'meeting-requirements', item: '5' },
      { source: 'hybrid-agent-2021', section: 'whole-page' },
      { source: 'hybrid-type-issue-7855', section: 'issue', item: '7855' },
    ],
  },
  'picture-obeys-the-mailbox-policy': {
    affects: ['teams-profile-picture'],
    when: onCurrentCloud,
    effect: { kind: 'warns' },
    from: second,
    citations: [{ source: 'teams-exchange-2023', section: 'footnote', item: '7' }],
  },
  'picture-ignores-the-mailbox-policy': {
    affects: ['teams-profile-picture'],
    when: onExchangeServer,
    effect: { kind: 'warns' },
    from: second,
    citations: [{ source: 'teams-exchange-2023', section: 'footnote', item: '10' }],
  },
  'voice-messages-arrive-in-outlook': {
    affects: ['teams-voicemail'],
    when: onExchangeServer,
    effect: { kind: 'warns' },
    from: first,
    until: second,
    citations: [{ source: 'teams-exchange-2019', section: 'footnote', item: '5' }],
  },
  'members-add-connectors-where-owners-may': {
    affects: ['teams-connectors'],
    when: onSynchronisedHost,
    effect: { kind: 'warns' },
    from: second,
    // From that day there are no connectors to add.
    until: '2026-05-22',
    citations: [{ source: 'teams-exchange-2023', section: 'footnote', item: '5' }],
  },
  // The threshold is tested on the mailbox server, the only version an admin is asked for.
  'delegated-scheduling-looks-at-the-autodiscover-server': {
    affects: ['teams-delegated-scheduling'],
    when: onExchangeServer,
    effect: { kind: 'warns' },
    from: second,
    citations: [{ source: 'teams-exchange-2023', section: 'delegation-requirements' }],
  },
  'calendar-presence-needs-the-rest-address': {
    affects: ['teams-calendar-presence'],
    when: onExchangeServer,
    effect: { kind: 'warns' },
    from: second,
    citations: [{ source: 'teams-exchange-troubleshooting', section: 'presence-check' }],
  },
  'sharepoint-server-does-not-count': {
    affects: ['teams-channel-files', 'teams-chat-files', 'teams-file-compliance'],
    when: { question: 'sharepoint', isOneOf: ['on-premises'] },
    effect: { kind: 'warns' },
    from: first,
    citations: [
      { source: 'teams-exchange-2019', section: 'additional-information' },
      { source: 'teams-exchange-2023', section: 'licence-requirements' },
    ],
  },
  'cloud-not-named-by-source': {
    affects: everyTeamsFeature,
    when: { question: 'cloud', isOneOf: ['dod', 'china'] },
    effect: { kind: 'warns', exceptStatus: ['unsupported', 'retired'] },
    from: first,
    citations: [
      { source: 'teams-exchange-2019', section: 'whole-page' },
      { source: 'teams-exchange-2023', section: 'whole-page' },
    ],
  },
} as const satisfies Record<string, Statement>

import type { Citation, Statement } from '../types'
import { skypeTableRows } from './skype'
import {
  inAnyColumn,
  inColumnsWithStore,
  inColumnsWithWeb,
  onExchange2010,
  onExchange2010To2016,
  onExchange2013To2016,
  onExchange2016,
  onExchange2019OrLater,
  onExchangeOnline,
  withSkypeForBusiness,
  withSkypeOnline,
  withSkypeServer,
} from './skype-conditions'

// The table carries the day on which it was handed over, and is taken to speak for the time before as well.
const first = '2019-02-06'
const second = '2025-06-26'

const firstTable = { source: 'skype-exchange-2020', section: 'table' } as const satisfies Citation
const secondTable = { source: 'skype-exchange-2025', section: 'table' } as const satisfies Citation
const bothTables = [firstTable, secondTable] as const

/** What the cells of the table say works. The second edition keeps two of the five columns and contradicts no cell of them but one. */
export const skypeTableStatements = {
  'outlook-shows-skype-presence': {
    affects: ['skype-presence-outlook'],
    when: inAnyColumn,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'outlook-replies-by-im-or-call': {
    affects: ['skype-respond-outlook'],
    when: inAnyColumn,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'outlook-schedules-skype-meetings': {
    affects: ['skype-meetings-outlook'],
    when: inAnyColumn,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'outlook-on-the-web-shows-skype-presence': {
    affects: ['skype-presence-owa'],
    when: inColumnsWithWeb,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'outlook-on-the-web-replies-by-im-or-call': {
    affects: ['skype-respond-owa'],
    when: inColumnsWithWeb,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'outlook-on-the-web-schedules-skype-meetings': {
    affects: ['skype-meetings-owa'],
    when: inColumnsWithWeb,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'the-mobile-app-offers-im-and-presence': {
    affects: ['skype-presence-mobile'],
    when: inAnyColumn,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'the-mobile-app-joins-skype-meetings': {
    affects: ['skype-meetings-mobile'],
    when: inAnyColumn,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'skype-status-follows-the-calendar': {
    affects: ['skype-calendar-status'],
    when: inAnyColumn,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'contacts-are-kept-in-the-mailbox': {
    affects: ['skype-contact-store'],
    when: inColumnsWithStore,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'high-resolution-photos-work': {
    affects: ['skype-high-resolution-photo'],
    when: { all: [{ any: [onExchange2013To2016, onExchangeOnline] }, withSkypeForBusiness] },
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'skype-meetings-can-be-delegated': {
    affects: ['skype-meeting-delegation'],
    when: inAnyColumn,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'call-logs-reach-the-mailbox': {
    affects: ['skype-call-logs'],
    when: inAnyColumn,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'skype-content-is-archived-in-exchange': {
    affects: ['skype-archiving'],
    when: inColumnsWithStore,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'archived-skype-content-can-be-searched': {
    affects: ['skype-archive-search'],
    when: inColumnsWithStore,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'exchange-um-works-with-exchange-2010-to-2016': {
    affects: ['skype-um-voicemail'],
    when: { all: [onExchange2010To2016, withSkypeServer] },
    effect: { kind: 'supports' },
    from: first,
    until: second,
    citations: [firstTable],
  },
  'exchange-um-works-with-exchange-2016': {
    affects: ['skype-um-voicemail'],
    when: { all: [onExchange2016, withSkypeServer] },
    effect: { kind: 'supports' },
    from: second,
    citations: [secondTable],
  },
  'exchange-um-works-with-exchange-online': {
    affects: ['skype-um-voicemail'],
    when: { all: [onExchangeOnline, withSkypeServer] },
    effect: { kind: 'supports' },
    from: first,
    until: second,
    citations: [firstTable],
  },
  'the-server-keeps-conversations-in-the-mailbox': {
    affects: ['skype-server-history'],
    when: {
      any: [
        { all: [onExchange2010, withSkypeServer] },
        { all: [onExchange2013To2016, withSkypeForBusiness] },
        { all: [onExchangeOnline, withSkypeForBusiness] },
      ],
    },
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  // Its header names no version of Exchange any more. Exchange UM is the one row that names one.
  'the-second-table-covers-exchange-2019-and-se': {
    affects: skypeTableRows.filter((row) => row !== 'skype-um-voicemail'),
    when: { all: [onExchange2019OrLater, withSkypeServer] },
    effect: { kind: 'supports' },
    from: second,
    citations: [secondTable],
  },
  'outlook-on-the-web-lacks-skype-online-on-exchange-server': {
    affects: ['skype-presence-owa', 'skype-respond-owa', 'skype-meetings-owa'],
    when: { all: [onExchange2010To2016, withSkypeOnline] },
    effect: { kind: 'blocks' },
    from: first,
    citations: [firstTable],
  },
  'the-contact-store-lacks-skype-online-on-exchange-server': {
    affects: ['skype-contact-store'],
    when: { all: [onExchange2010To2016, withSkypeOnline] },
    effect: { kind: 'blocks' },
    from: first,
    citations: [firstTable],
  },
  'archiving-lacks-skype-online-on-exchange-server': {
    affects: ['skype-archiving', 'skype-archive-search'],
    when: { all: [onExchange2010To2016, withSkypeOnline] },
    effect: { kind: 'blocks' },
    from: first,
    citations: [firstTable],
  },
  'exchange-um-does-not-work-with-skype-online': {
    affects: ['skype-um-voicemail'],
    when: { all: [{ any: [onExchange2010To2016, onExchangeOnline] }, withSkypeOnline] },
    effect: { kind: 'blocks' },
    from: first,
    citations: [firstTable],
  },
  'server-history-lacks-skype-online-on-exchange-2010': {
    affects: ['skype-server-history'],
    when: { all: [onExchange2010, withSkypeOnline] },
    effect: { kind: 'blocks' },
    from: first,
    citations: [firstTable],
  },
  // The second edition drops these words without contradicting them.
  'the-contact-store-needs-exchange-2013': {
    affects: ['skype-contact-store'],
    when: { all: [onExchange2010, withSkypeServer] },
    effect: { kind: 'blocks' },
    from: first,
    citations: [firstTable],
  },
  'high-resolution-photos-need-exchange-2013': {
    affects: ['skype-high-resolution-photo'],
    when: { all: [onExchange2010, withSkypeForBusiness] },
    effect: { kind: 'blocks' },
    from: first,
    citations: [firstTable],
  },
  'archiving-needs-exchange-2013': {
    affects: ['skype-archiving', 'skype-archive-search'],
    when: { all: [onExchange2010, withSkypeServer] },
    effect: { kind: 'blocks' },
    from: first,
    citations: [firstTable],
  },
} as const satisfies Record<string, Statement>

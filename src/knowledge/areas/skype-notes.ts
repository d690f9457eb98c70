import type { Statement } from '../types'
import {
  onExchange2010,
  onExchange2013To2016,
  onExchange2019,
  onExchangeOnline,
  withSkypeOnline,
  withSkypeServer,
} from './skype-conditions'

const first = '2019-02-06'
const second = '2025-06-26'

/** Notes of the pages, and places where they disagree, that take nothing away: caveats. */
export const skypeCaveats = {
  'photos-are-missing-in-the-web-app-and-on-mobile': {
    affects: ['skype-high-resolution-photo'],
    effect: { kind: 'warns', exceptStatus: ['unsupported', 'retired'] },
    from: first,
    citations: [
      { source: 'skype-exchange-2020', section: 'table' },
      { source: 'skype-exchange-2025', section: 'table' },
    ],
  },
  // The same cell says yes for all versions of Exchange, although the next column says no for this one.
  'server-history-on-exchange-2010-is-unverified': {
    affects: ['skype-server-history'],
    when: { all: [onExchange2010, withSkypeServer] },
    effect: { kind: 'warns' },
    from: first,
    citations: [
      { source: 'skype-exchange-2020', section: 'table' },
      { source: 'skype-oauth-2019', section: 'introduction' },
    ],
  },
  'exchange-um-is-ending-in-exchange-online': {
    affects: ['skype-um-voicemail'],
    when: onExchangeOnline,
    effect: { kind: 'warns' },
    from: first,
    until: second,
    citations: [
      { source: 'skype-exchange-2020', section: 'note' },
      { source: 'exchange-online-um-migration', section: 'introduction' },
    ],
  },
  'archived-chats-are-expected-by-another-page': {
    affects: ['skype-archiving'],
    when: { all: [onExchange2013To2016, withSkypeOnline] },
    effect: { kind: 'warns', exceptStatus: ['retired'] },
    from: first,
    citations: [
      { source: 'skype-exchange-2020', section: 'table' },
      { source: 'skype-oauth-2019', section: 'verification', item: '3' },
    ],
  },
  'where-voice-messages-land-is-contradicted': {
    affects: ['skype-um-voicemail', 'skype-cloud-voicemail'],
    when: { all: [onExchange2013To2016, { question: 'skype', isOneOf: ['skype-server-2019'] }] },
    effect: { kind: 'warns' },
    from: first,
    citations: [{ source: 'voicemail-migration-plan', section: 'table' }],
  },
  'voicemail-with-exchange-2019-and-skype-2015-is-refused-elsewhere': {
    affects: ['skype-cloud-voicemail'],
    when: { all: [onExchange2019, { question: 'skype', isOneOf: ['skype-server-2015'] }] },
    effect: { kind: 'warns' },
    from: first,
    citations: [{ source: 'voicemail-migration-plan', section: 'table' }],
  },
} as const satisfies Record<string, Statement>

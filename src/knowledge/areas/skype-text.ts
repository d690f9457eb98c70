import type { Citation, Statement } from '../types'
import { everySkypeFeature, skypeTableRows, webFeatures } from './skype'
import {
  onExchange2010,
  onExchange2010To2013,
  onExchange2013OrLater,
  onExchange2019OrLater,
  onExchangeOnline,
  onExchangeServer,
  onlineWithOwnServer,
  withSkypeForBusiness,
  withSkypeOnline,
  withSkypeServer,
} from './skype-conditions'

const first = '2019-02-06'
const second = '2025-06-26'

const preparation = [
  { source: 'skype-exchange-2020', section: 'preparation' },
  { source: 'skype-exchange-2025', section: 'preparation' },
] as const satisfies readonly Citation[]
const lyncPage = { source: 'lync-exchange-online-2018', section: 'introduction' } as const satisfies Citation
const webPage = { source: 'skype-exchange-online-2016', section: 'introduction' } as const satisfies Citation
const tableAndWebSignIn = [...skypeTableRows, 'owa-single-sign-on', 'owa-im-presence'] as const

/** What the text around the table, and the pages beside it, say works, does not work, needs something first, or has ended. */
export const skypeTextStatements = {
  'cloud-voicemail-works-with-every-skype-and-lync': {
    affects: ['skype-cloud-voicemail'],
    when: { any: [onExchangeOnline, onExchangeServer] },
    effect: { kind: 'supports' },
    from: first,
    citations: [
      { source: 'skype-exchange-2020', section: 'note' },
      { source: 'skype-exchange-2025', section: 'important-note' },
    ],
  },
  'outlook-on-the-web-signs-on-once-to-your-own-server': {
    affects: ['owa-single-sign-on'],
    when: onlineWithOwnServer,
    effect: { kind: 'supports' },
    from: '2018-03-30',
    citations: [webPage, lyncPage],
  },
  'outlook-on-the-web-has-im-and-presence-of-your-own-server': {
    affects: ['owa-im-presence'],
    when: onlineWithOwnServer,
    effect: { kind: 'supports' },
    from: '2018-03-30',
    citations: [webPage, lyncPage],
  },
  'a-default-route-rules-out-the-hosting-provider': {
    affects: webFeatures,
    when: { all: [onlineWithOwnServer, { question: 'edge-routing', isOneOf: ['default-route'] }] },
    effect: { kind: 'blocks' },
    from: first,
    citations: [{ source: 'hosting-provider-help', section: 'whole-page' }],
  },
  // A claim about the client: it holds with any pair of servers. Where Exchange is too old already, nobody asks for the client.
  'high-resolution-photos-need-a-current-client': {
    affects: ['skype-high-resolution-photo'],
    when: {
      all: [{ question: 'skype-client', isOneOf: ['older'] }, { not: { all: [onExchange2010, withSkypeForBusiness] } }],
    },
    effect: { kind: 'blocks' },
    from: first,
    citations: [
      { source: 'skype-exchange-2020', section: 'table' },
      { source: 'skype-exchange-2025', section: 'table' },
    ],
  },
  // A claim about a role of Exchange: it holds with any Skype or Lync.
  'exchange-2019-has-no-um-role': {
    affects: ['skype-um-voicemail'],
    when: onExchange2019OrLater,
    effect: { kind: 'blocks' },
    from: '2018-10-22',
    citations: [
      { source: 'exchange-discontinued-features', section: 'whole-page' },
      { source: 'voicemail-migration-plan', section: 'introduction' },
    ],
  },
  'exchange-um-needs-exchange-2016': {
    affects: ['skype-um-voicemail'],
    when: onExchange2010To2013,
    effect: { kind: 'blocks' },
    from: second,
    citations: [{ source: 'skype-exchange-2025', section: 'table' }],
  },
  'exchange-um-is-retired-in-exchange-online': {
    affects: ['skype-um-voicemail'],
    when: onExchangeOnline,
    effect: { kind: 'retires', successor: 'cloud-voicemail' },
    from: second,
    citations: [{ source: 'skype-exchange-2025', section: 'important-note' }],
  },
  'skype-for-business-online-is-retired': {
    affects: everySkypeFeature,
    when: withSkypeOnline,
    effect: { kind: 'retires', successor: 'microsoft-teams' },
    from: '2021-07-31',
    citations: [
      { source: 'skype-online-retirement', section: 'introduction' },
      { source: 'skype-online-lifecycle', section: 'product-file' },
    ],
  },
  'skype-server-needs-certificates': {
    affects: tableAndWebSignIn,
    when: withSkypeServer,
    effect: { kind: 'requires', prerequisite: 'skype-certificates' },
    from: first,
    citations: preparation,
  },
  'skype-server-needs-the-autodiscover-address': {
    affects: tableAndWebSignIn,
    when: withSkypeServer,
    effect: { kind: 'requires', prerequisite: 'skype-oauth-url' },
    from: first,
    citations: preparation,
  },
  'skype-server-needs-autodiscover-on-exchange-server': {
    affects: skypeTableRows,
    when: { all: [onExchangeServer, withSkypeServer] },
    effect: { kind: 'requires', prerequisite: 'exchange-autodiscover' },
    from: first,
    citations: preparation,
  },
  'skype-server-needs-autodiscover-in-dns': {
    affects: skypeTableRows,
    when: { all: [onExchangeServer, withSkypeServer] },
    effect: { kind: 'requires', prerequisite: 'autodiscover-dns' },
    from: first,
    citations: preparation,
  },
  // Exchange 2010 knows neither partner applications nor the settings that OAuth needs: for it there is no such path.
  'skype-online-needs-oauth-with-exchange-server': {
    affects: skypeTableRows,
    when: { all: [onExchange2013OrLater, withSkypeOnline] },
    effect: { kind: 'requires', prerequisite: 'exchange-oauth' },
    from: first,
    citations: [{ source: 'skype-oauth-2019', section: 'step', item: '1' }],
  },
  'skype-online-needs-its-partner-application': {
    affects: skypeTableRows,
    when: { all: [onExchange2013OrLater, withSkypeOnline] },
    effect: { kind: 'requires', prerequisite: 'skype-partner-application' },
    from: first,
    citations: [{ source: 'skype-oauth-2019', section: 'step', item: '3' }],
  },
  'outlook-on-the-web-needs-a-shared-sip-space': {
    affects: webFeatures,
    when: onlineWithOwnServer,
    effect: { kind: 'requires', prerequisite: 'shared-sip-space' },
    from: '2018-03-30',
    citations: [
      { ...webPage, section: 'shared-sip-space' },
      { ...lyncPage, section: 'shared-sip-space' },
    ],
  },
  'outlook-on-the-web-needs-a-hosting-provider': {
    affects: webFeatures,
    when: onlineWithOwnServer,
    effect: { kind: 'requires', prerequisite: 'hosting-provider' },
    from: '2018-03-30',
    citations: [
      { ...webPage, section: 'hosting-provider' },
      { ...lyncPage, section: 'hosting-provider' },
    ],
  },
  // Only the page on Lync says so; the same three tasks on the same Edge server are taken to need the same policy.
  'outlook-on-the-web-counts-as-remote-access': {
    affects: webFeatures,
    when: onlineWithOwnServer,
    effect: { kind: 'requires', prerequisite: 'remote-user-access' },
    from: '2018-03-30',
    citations: [lyncPage],
  },
} as const satisfies Record<string, Statement>

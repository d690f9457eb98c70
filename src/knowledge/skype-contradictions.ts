import type { Contradiction } from './types'

/** Of Skype for Business, Lync and Intune. */
export const skypeContradictions = {
  'exchange-2010-with-skype-server': {
    readings: [
      { source: 'skype-exchange-2020', section: 'table' },
      { source: 'skype-exchange-2020', section: 'table' },
    ],
    position: { kind: 'follows', reading: 2 },
  },
  'exchange-2019-with-skype-server': {
    readings: [
      { source: 'skype-exchange-2020', section: 'table' },
      { source: 'skype-oauth-2019', section: 'introduction' },
      { source: 'skype-exchange-2025', section: 'table' },
    ],
    position: { kind: 'follows', reading: 3 },
  },
  'exchange-um-in-exchange-online': {
    readings: [
      { source: 'skype-exchange-2020', section: 'table' },
      { source: 'exchange-online-um-migration', section: 'introduction' },
      { source: 'skype-exchange-2025', section: 'important-note' },
    ],
    position: { kind: 'follows', reading: 3 },
  },
  'server-history-on-exchange-2010': {
    readings: [
      { source: 'skype-exchange-2020', section: 'table' },
      { source: 'skype-exchange-2020', section: 'table' },
    ],
    position: { kind: 'keeps-both' },
  },
  'archiving-with-skype-online': {
    readings: [
      { source: 'skype-exchange-2020', section: 'table' },
      { source: 'skype-oauth-2019', section: 'verification', item: '3' },
    ],
    position: { kind: 'follows', reading: 1 },
  },
  'oauth-on-exchange-2010': {
    readings: [
      { source: 'skype-exchange-2020', section: 'table' },
      { source: 'skype-oauth-2019', section: 'introduction' },
    ],
    position: { kind: 'keeps-both' },
  },
  'steps-of-the-partner-application': {
    readings: [
      { source: 'skype-oauth-2019', section: 'step' },
      { source: 'skype-oauth-2019', section: 'step' },
    ],
    position: { kind: 'follows', reading: 2 },
  },
  'voicemail-with-skype-server-2019': {
    readings: [
      { source: 'voicemail-migration-plan', section: 'table' },
      { source: 'voicemail-migration-plan', section: 'introduction' },
    ],
    position: { kind: 'keeps-both' },
  },
  'voicemail-with-skype-server-2015': {
    readings: [
      { source: 'skype-exchange-2020', section: 'note' },
      { source: 'voicemail-migration-plan', section: 'table' },
    ],
    position: { kind: 'follows', reading: 1 },
  },
  'remote-access-of-outlook-on-the-web': {
    readings: [
      { source: 'lync-exchange-online-2018', section: 'introduction' },
      { source: 'skype-exchange-online-2016', section: 'introduction' },
    ],
    position: { kind: 'follows', reading: 1 },
  },
  'directory-sync-for-the-connector': {
    readings: [
      { source: 'intune-connector-2019', section: 'introduction' },
      { source: 'intune-connector-2019', section: 'connector-requirements' },
    ],
    position: { kind: 'follows', reading: 2 },
  },
} as const satisfies Record<string, Contradiction>

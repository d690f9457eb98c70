import { changeWarnings } from './change-warnings'
import { type ExchangeVersion, updatesOf } from './exchange-updates'
import { lifecycles } from './lifecycles'
import { skypeWarnings } from './skype-warnings'
import type { AnswerTest, Assumption, Successor, Warning } from './types'

const versionIs = (version: ExchangeVersion): AnswerTest => ({
  question: 'exchange',
  isOneOf: updatesOf(version),
})

const everyArea = ['teams', 'skype', 'intune'] as const

/** Ends of support warn and change no status: a server out of support still runs. */
export const warnings = {
  'exchange-2010-out-of-support': {
    areas: everyArea,
    when: versionIs('2010'),
    from: lifecycles['exchange-server-2010'].supportEnd.day,
    citations: [{ source: 'exchange-2010-lifecycle', section: 'product-file' }],
  },
  'exchange-2013-out-of-support': {
    areas: everyArea,
    when: versionIs('2013'),
    from: lifecycles['exchange-server-2013'].supportEnd.day,
    citations: [{ source: 'exchange-2013-lifecycle', section: 'product-file' }],
  },
  'exchange-2016-out-of-support': {
    areas: everyArea,
    when: versionIs('2016'),
    from: lifecycles['exchange-server-2016'].supportEnd.day,
    citations: [
      { source: 'exchange-2016-lifecycle', section: 'product-file' },
      { source: 'exchange-dates-2026', section: 'support-dates' },
    ],
  },
  'exchange-2019-out-of-support': {
    areas: everyArea,
    when: versionIs('2019'),
    from: lifecycles['exchange-server-2019'].supportEnd.day,
    citations: [
      { source: 'exchange-2019-lifecycle', section: 'product-file' },
      { source: 'exchange-dates-2026', section: 'support-dates' },
    ],
  },
  ...skypeWarnings,
  // No source gives the day on which the dedicated service ends.
  'exchange-dedicated-end-not-known': {
    areas: everyArea,
    when: { question: 'mailbox', isOneOf: ['dedicated-vnext', 'dedicated-legacy'] },
    citations: [{ source: 'exchange-dedicated-transition', section: 'whole-page' }],
  },
  'cloud-differs-from-assumption': {
    areas: ['teams'],
    when: { question: 'cloud', isOneOf: ['dod', 'china'] },
    citations: [
      { source: 'teams-exchange-2019', section: 'whole-page' },
      { source: 'teams-exchange-2023', section: 'whole-page' },
    ],
  },
  'teams-licence-missing': {
    areas: ['teams'],
    when: { question: 'teams-licence', isOneOf: ['no'] },
    citations: [
      { source: 'teams-exchange-2019', section: 'introduction' },
      { source: 'teams-exchange-2023', section: 'meeting-requirements', item: '1' },
    ],
  },
  'exchange-online-licence-missing': {
    areas: ['teams'],
    when: {
      all: [
        { question: 'exchange-online-licence', isOneOf: ['no'] },
        { question: 'mailbox', isOneOf: ['exchange-online', 'dedicated-vnext', 'dedicated-legacy'] },
      ],
    },
    citations: [
      { source: 'teams-exchange-2019', section: 'introduction' },
      { source: 'teams-exchange-2023', section: 'licence-requirements' },
    ],
  },
  ...changeWarnings,
} as const satisfies Record<string, Warning>

/** What every result takes for granted; an answer that says otherwise brings a warning. */
export const assumptions = {
  'users-have-teams': {
    area: 'teams',
    citations: [
      { source: 'teams-exchange-2019', section: 'introduction' },
      { source: 'teams-exchange-2023', section: 'meeting-requirements', item: '1' },
    ],
  },
  'cloud-users-have-exchange-online': {
    area: 'teams',
    citations: [
      { source: 'teams-exchange-2019', section: 'introduction' },
      { source: 'teams-exchange-2023', section: 'licence-requirements' },
    ],
  },
  'services-are-worldwide': {
    area: 'teams',
    citations: [
      { source: 'teams-exchange-2019', section: 'whole-page' },
      { source: 'teams-exchange-2023', section: 'whole-page' },
    ],
  },
  'servers-are-running': {
    area: 'skype',
    citations: [
      { source: 'skype-exchange-2020', section: 'preparation' },
      { source: 'skype-exchange-2025', section: 'preparation' },
    ],
  },
  'exchange-online-is-running': {
    area: 'intune',
    citations: [{ source: 'intune-connector-2019', section: 'connector-requirements' }],
  },
} as const satisfies Record<string, Assumption>

export const successors = {
  'teams-workflows': { citations: [{ source: 'teams-connectors-retired', section: 'connector-retirement' }] },
  'microsoft-teams': { citations: [{ source: 'skype-online-retirement', section: 'introduction' }] },
  'cloud-voicemail': {
    citations: [
      { source: 'skype-exchange-2025', section: 'important-note' },
      { source: 'exchange-online-um-migration', section: 'introduction' },
    ],
  },
  // The notice names three ways and prefers none.
  'intune-other-ways': { citations: [{ source: 'intune-notices-2019', section: 'announcement' }] },
} as const satisfies Record<string, Successor>

import { onExchangeOnline, onExchangeServer } from './areas/skype-conditions'
import { exchangeBefore } from './exchange-updates'
import { lifecycles } from './lifecycles'
import type { Condition, Warning } from './types'

const everyArea = ['teams', 'skype', 'intune'] as const

/** What the sources call rich coexistence needs Exchange Server to be joined to Exchange Online in some way. */
const joined: Condition = {
  any: [
    { question: 'exchange-oauth', isOneOf: ['yes'] },
    { question: 'hybrid-type', isOneOf: ['classic', 'modern', 'oauth-only'] },
  ],
}

/** Changes that Microsoft has announced with their days; some are still ahead. */
export const changeWarnings = {
  'exchange-online-blocks-ews-by-default': {
    areas: everyArea,
    when: onExchangeOnline,
    from: '2026-10-01',
    announced: '2026-02-06',
    citations: [{ source: 'ews-retirement-2026', section: 'announcement' }],
  },
  'exchange-online-ends-ews': {
    areas: everyArea,
    when: onExchangeOnline,
    from: lifecycles['exchange-online-ews'].serviceEnd.day,
    announced: '2026-02-06',
    citations: [{ source: 'ews-retirement-2026', section: 'announcement' }],
  },
  'rich-coexistence-needs-the-hybrid-app': {
    areas: ['teams'],
    when: { all: [onExchangeServer, joined] },
    from: '2025-10-31',
    announced: '2025-08-07',
    citations: [
      { source: 'hybrid-security-changes', section: 'announcement' },
      { source: 'dedicated-hybrid-app-enforcement', section: 'announcement' },
    ],
  },
  // Calls to Microsoft Graph, which replace EWS, come with an update of this version only.
  'rich-coexistence-needs-exchange-se': {
    areas: ['teams'],
    when: { all: [{ question: 'exchange', isOneOf: exchangeBefore('se-rtm') }, joined] },
    from: lifecycles['exchange-online-ews'].serviceEnd.day,
    announced: '2026-05-08',
    citations: [
      { source: 'hybrid-security-changes', section: 'announcement' },
      { source: 'ews-retirement-2026', section: 'announcement' },
    ],
  },
} as const satisfies Record<string, Warning>

import { onExchangeOnline, onExchangeServer, withOwnServer, withSkypeServer } from './areas/skype-conditions'
import { lifecycles } from './lifecycles'
import type { Condition, Warning } from './types'

const areas = ['skype'] as const
const withServerAndClient: Condition = { all: [withOwnServer, { question: 'skype-client', isOneOf: ['current'] }] }

/** Servers and clients of Skype for Business and Lync, and what a pool with both kinds of mailboxes has to know. */
export const skypeWarnings = {
  'lync-server-2013-out-of-support': {
    areas,
    when: { question: 'skype', isOneOf: ['lync-server-2013'] },
    from: lifecycles['lync-server-2013'].supportEnd.day,
    citations: [{ source: 'lync-server-2013-lifecycle', section: 'product-file' }],
  },
  'skype-server-2015-out-of-support': {
    areas,
    when: { question: 'skype', isOneOf: ['skype-server-2015'] },
    from: lifecycles['skype-server-2015'].supportEnd.day,
    citations: [{ source: 'skype-server-2015-lifecycle', section: 'product-file' }],
  },
  'skype-server-2019-out-of-support': {
    areas,
    when: { question: 'skype', isOneOf: ['skype-server-2019'] },
    from: lifecycles['skype-server-2019'].supportEnd.day,
    citations: [{ source: 'skype-server-2019-lifecycle', section: 'product-file' }],
  },
  // Its sources are copies of the announcement, and none of them gives a day.
  'skype-server-se-end-not-known': {
    areas,
    when: { question: 'skype', isOneOf: ['skype-server-se'] },
    citations: [{ source: 'skype-server-se-release', section: 'whole-page' }],
  },
  // The question tells old clients from current ones, not which of the current ones: each warning says whom it means.
  'lync-2013-client-out-of-support': {
    areas,
    when: withServerAndClient,
    from: lifecycles['lync-2013'].supportEnd.day,
    citations: [
      { source: 'lync-2013-lifecycle', section: 'product-file' },
      { source: 'skype-2015-lifecycle', section: 'product-file' },
    ],
  },
  'skype-2016-client-out-of-support': {
    areas,
    when: withServerAndClient,
    from: lifecycles['skype-2016'].supportEnd.day,
    citations: [
      { source: 'skype-2016-lifecycle', section: 'product-file' },
      { source: 'skype-2019-lifecycle', section: 'product-file' },
    ],
  },
  'skype-ltsc-client-out-of-support': {
    areas,
    when: withServerAndClient,
    from: lifecycles['skype-ltsc-2021'].supportEnd.day,
    citations: [{ source: 'skype-ltsc-2021-lifecycle', section: 'product-file' }],
  },
  // Skype for Business Server has one collection of OAuth settings, whatever the number of its pools.
  'autodiscover-address-is-global': {
    areas,
    when: { all: [{ any: [onExchangeOnline, onExchangeServer] }, withSkypeServer] },
    together: [{ all: [onExchangeOnline, withSkypeServer] }, { all: [onExchangeServer, withSkypeServer] }],
    citations: [
      { source: 'skype-exchange-2020', section: 'preparation' },
      { source: 'skype-exchange-2025', section: 'preparation' },
    ],
  },
} as const satisfies Record<string, Warning>

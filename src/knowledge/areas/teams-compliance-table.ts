import type { Citation, Statement } from '../types'
import { onDedicatedLegacy, onExchangeServer, onNamedHost } from './teams-conditions'

const first = '2019-02-06'
const second = '2023-10-24'

const firstTable = { source: 'teams-exchange-2019', section: 'table' } as const satisfies Citation
const secondTable = { source: 'teams-exchange-2023', section: 'table' } as const satisfies Citation
const bothTables = [firstTable, secondTable] as const

/** What the table says of keeping and finding messages. */
export const teamsComplianceStatements = {
  'ediscovery-works-on-every-host': {
    affects: ['teams-ediscovery'],
    when: onNamedHost,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'legal-hold-works-on-every-host': {
    affects: ['teams-legal-hold'],
    when: onNamedHost,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
  'legal-hold-omits-private-chats-on-dedicated-legacy': {
    affects: ['teams-legal-hold'],
    when: onDedicatedLegacy,
    effect: { kind: 'limits' },
    from: first,
    citations: [
      { ...firstTable, section: 'footnote', item: '3' },
      { ...secondTable, section: 'footnote', item: '2' },
    ],
  },
  // The second edition dropped the footnote for this host.
  'legal-hold-omits-private-chats-on-exchange-server': {
    affects: ['teams-legal-hold'],
    when: onExchangeServer,
    effect: { kind: 'limits' },
    from: first,
    until: second,
    citations: [{ ...firstTable, section: 'footnote', item: '3' }],
  },
  'retention-works-on-every-host': {
    affects: ['teams-retention'],
    when: onNamedHost,
    effect: { kind: 'supports' },
    from: first,
    citations: bothTables,
  },
} as const satisfies Record<string, Statement>

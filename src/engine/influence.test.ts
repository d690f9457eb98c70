import { describe, expect, it } from 'vitest'
import { knowledge } from '../knowledge'
import { influence } from './influence'
import type { DatedSetup } from './setup'

describe('influence', () => {
  it('names the two features that an update of Exchange Server decides today', () => {
    const setup: DatedSetup = {
      version: 1,
      asOf: '2026-11-21',
      tenant: { areas: ['teams'] },
      groups: [{ name: 'a', mailbox: 'exchange-server', exchange: '2016' }],
    }
    expect(influence(knowledge, setup, 'exchange', 0).features).toEqual([
      'teams-meetings',
      'teams-delegated-scheduling',
    ])
    expect(
      influence(knowledge, { ...setup, groups: [{ name: 'a', mailbox: 'exchange-online' }] }, 'exchange', 0),
    ).toEqual({
      features: [],
      caveats: [],
      warnings: [],
      prerequisite: false,
    })
  })
})

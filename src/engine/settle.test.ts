import { describe, expect, it } from 'vitest'
import { knowledge } from '../knowledge'
import { assess } from './assess'
import { influence } from './influence'
import { mulberry32, randomSetup } from './oracle/random-setups'
import { settle } from './settle'
import type { DatedSetup } from './setup'

const areas = ['teams', 'skype', 'intune'] as const

describe('settle', () => {
  it('leaves out only answers that change nothing, in 600 random setups', () => {
    const random = mulberry32(3)
    const offenders: object[] = []
    for (let round = 0; round < 600; round += 1) {
      const setup = randomSetup(random, { areas, maxGroups: 2 })
      const settled = settle(knowledge, setup)
      const [before, after] = [setup, settled].map((one) => JSON.stringify(assess(knowledge, one)))
      if (before !== after) offenders.push({ setup, settled })
    }
    expect(offenders.slice(0, 3)).toEqual([])
  }, 60_000)

  it('keeps the answer that there is no Skype, even where every Skype gets the same verdicts', () => {
    const setup: DatedSetup = {
      version: 1,
      asOf: '2019-02-06',
      tenant: { areas: ['skype'] },
      groups: [{ name: 'A', mailbox: 'dedicated-legacy', skype: 'none' }],
    }
    expect(settle(knowledge, setup)).toEqual(setup)
    expect(influence(knowledge, setup, 'skype').features).toHaveLength(20)
  })

  it('keeps the users of a group, which decide nothing and weigh the results', () => {
    const groups = [{ name: 'A', users: 40, mailbox: 'exchange-online' }] as const
    const setup: DatedSetup = { version: 1, asOf: '2026-11-21', tenant: { areas: ['teams'] }, groups }
    expect(settle(knowledge, setup)).toEqual(setup)
  })
})

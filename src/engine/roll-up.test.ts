import { describe, expect, it } from 'vitest'
import { knowledge } from '../knowledge'
import type { FeatureId } from '../knowledge/ids'
import { assess } from './assess'
import { rollUp, shareOf } from './roll-up'
import type { DatedSetup, Group } from './setup'
import { verdictOf } from './verdict'

const features = Object.keys(knowledge.features) as FeatureId[]

/** Park and Miller's generator: the same setups on every run. */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

function someSetup(next: (below: number) => number): DatedSetup {
  const hosts: readonly Partial<Group>[] = [
    { mailbox: 'exchange-online' },
    { mailbox: 'exchange-server', exchange: '2016-cu23' },
    { mailbox: 'exchange-server', exchange: '2013-cu19', skype: 'skype-server-2019' },
    { mailbox: 'dedicated-legacy', skype: 'none' },
    {},
  ]
  return {
    version: 1,
    asOf: '2026-11-21',
    tenant: { 'directory-sync': next(2) === 0 ? 'yes' : 'no', sharepoint: next(2) === 0 ? 'online' : 'none' },
    groups: Array.from({ length: 1 + next(12) }, (_, place) => ({
      name: String(place + 1),
      ...(next(4) === 0 ? {} : { users: next(5) * 100 }),
      ...hosts[next(hosts.length)],
    })),
  }
}

describe('rollUp', () => {
  it('is the sum over the groups, whatever the setup', () => {
    const next = random(5)
    const wrong: string[] = []
    for (let run = 0; run < 30; run += 1) {
      const setup = someSetup(next)
      const assessment = assess(knowledge, setup)
      for (const feature of features) {
        const { all, working, byVerdict } = rollUp(setup, assessment, feature)
        const results = assessment.groups.flatMap(({ features: own }, place) => {
          const result = own[feature]
          return result ? [{ verdict: verdictOf(result), users: setup.groups[place]?.users }] : []
        })
        const expected = (those: typeof results) => ({
          groups: those.length,
          users: those.reduce((total, { users = 0 }) => total + users, 0),
          uncounted: those.filter(({ users }) => users === undefined).length,
        })
        const works = results.filter(({ verdict }) => verdict === 'supported' || verdict === 'limited')
        const parts = [...byVerdict].map(([verdict, reach]) => [
          reach,
          expected(results.filter((result) => result.verdict === verdict)),
        ])
        const pairs = [[all, expected(results)], [working, expected(works)], ...parts]
        if (pairs.some(([found, wanted]) => JSON.stringify(found) !== JSON.stringify(wanted)))
          wrong.push(`${feature} in ${JSON.stringify(setup)}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('weighs meetings by the users of each group', () => {
    const setup: DatedSetup = {
      version: 1,
      asOf: '2026-11-21',
      groups: [
        { name: 'Sales', users: 1510, mailbox: 'exchange-online' },
        { name: 'Plant', users: 340, mailbox: 'exchange-server', exchange: '2013-cu19' },
      ],
    }
    const meetings = rollUp(setup, assess(knowledge, setup), 'teams-meetings')
    expect(shareOf(meetings)).toEqual({ of: 'users', working: 1510, all: 1850 })
  })

  it('counts groups where one has not told its users, or where nobody is in any', () => {
    const setup = (...users: readonly (number | undefined)[]): DatedSetup => ({
      version: 1,
      asOf: '2026-11-21',
      groups: users.map((count, place) => ({
        name: String(place + 1),
        mailbox: 'exchange-online',
        ...(count === undefined ? {} : { users: count }),
      })),
    })
    const counted = (one: DatedSetup) => shareOf(rollUp(one, assess(knowledge, one), 'teams-bots'))
    expect(counted(setup(10, undefined))).toEqual({ of: 'groups', working: 2, all: 2, uncounted: 1 })
    expect(counted(setup(0, 0))).toEqual({ of: 'groups', working: 2, all: 2, uncounted: 0 })
    expect(counted(setup(10, 0))).toEqual({ of: 'users', working: 10, all: 10 })
  })
})

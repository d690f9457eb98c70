import { describe, expect, it } from 'vitest'
import { madeUpChange, madeUpSearch, madeUpTable } from '../oracle/made-up-changes'
import { effectsOf } from './effects'
import { rankWins, singleActs, type Win, winOf } from './wins'

const act = (name: string, effort: Win['changes'][0]['effort'], group: number) =>
  ({ ...madeUpChange(name, effort, undefined, group), key: `${group} ${name}` }) as const

describe('single acts', () => {
  it('are done at once for all groups where they are settings or licences, and never only found out', () => {
    const efforts = ['configure', 'licence', 'update', 'replace', 'move', 'find-out'] as const
    const possible = efforts.flatMap((effort) => [0, 1].map((group) => act(`to ${effort}`, effort, group)))
    const search = { ...madeUpSearch([]), possible }
    expect(singleActs(search).map((changes) => changes.map(({ key }) => key))).toEqual([
      ['0 to configure', '1 to configure'],
      ['0 to licence', '1 to licence'],
      ['0 to update'],
      ['1 to update'],
      ['0 to replace'],
      ['1 to replace'],
      ['0 to move'],
      ['1 to move'],
    ])
  })
})

describe('what an act does', () => {
  const a = madeUpChange('a', 'configure')
  const cell = { before: 'limited', changes: [a], leads: {} } as const

  it('is told of the cells that it concerns alone', () => {
    const better = madeUpTable({ ...cell, leads: { a: 'supported' } })
    const elsewhere = madeUpTable({ ...cell, changes: [], leads: { a: 'supported' } })
    const worse = madeUpTable({ ...cell, leads: { a: 'unsupported' } })
    const open = { ...worse, isOpenAfter: () => true }
    const told = { feature: 'teams-bots', group: 0, before: 'limited' } as const
    expect(effectsOf(madeUpSearch([[better, elsewhere, worse, open, madeUpTable(cell)]]), [a])).toEqual({
      better: [{ ...told, after: 'supported' }],
      worse: [{ ...told, after: 'unsupported' }],
    })
  })

  it('is no win where it betters nothing', () => {
    expect(winOf(madeUpSearch([[madeUpTable(cell)]]), [a])).toBe(null)
  })

  it('counts the users of each group bettered once, and none where one has not told its users', () => {
    const better = madeUpTable({ ...cell, leads: { a: 'supported' } })
    const rows = [[better, better], [better], [madeUpTable(cell)]]
    const users = (...counts: readonly (number | undefined)[]) =>
      winOf(
        madeUpSearch(
          rows,
          counts.map((count, place) => ({ name: String(place), ...(count === undefined ? {} : { users: count }) })),
        ),
        [a],
      )?.users
    expect(users(10, 200, 3000)).toBe(210)
    expect(users(10, 200, undefined)).toBe(210)
    expect(users(10, undefined, 3000)).toBe(null)
  })
})

describe('the order of wins', () => {
  const win = (name: string, effort: Win['changes'][0]['effort'], ...groups: readonly number[]): Win => ({
    changes: [madeUpChange(name, effort)],
    users: null,
    worse: [],
    better: groups.map((group) => ({ feature: 'teams-bots', group, before: 'limited', after: 'supported' })),
  })
  const orderOf = (wins: readonly Win[], ...groups: readonly { readonly users?: number }[]) =>
    rankWins(
      madeUpSearch(
        [],
        groups.map((group, place) => ({ name: String(place), ...group })),
      ),
      wins,
    ).map(({ changes: [{ key }] }) => key)

  it('begins with the most features times users, then the most results, then the least effort', () => {
    const groups = [{ users: 100 }, { users: 30 }, { users: 70 }]
    const wins = [
      win('small', 'configure', 1),
      win('move', 'move', 0),
      win('licence', 'licence', 0),
      win('two', 'move', 1, 2),
    ]
    expect(orderOf(wins, ...groups)).toEqual(['two', 'licence', 'move', 'small'])
  })

  it('begins with the most results where a group has not told its users', () => {
    const wins = [win('large', 'configure', 0), win('move', 'move', 1, 2), win('two', 'update', 1, 2)]
    expect(orderOf(wins, { users: 100 }, { users: 1 }, {})).toEqual(['two', 'move', 'large'])
  })
})

import { describe, expect, it } from 'vitest'
import { madeUpChange, madeUpTable } from '../oracle/made-up-changes'
import { cellChanges, contradict, settledBy } from './cell-changes'

const [a, b, c] = [madeUpChange('a', 'configure'), madeUpChange('b', 'configure'), madeUpChange('c', 'licence')]

/** The sets found, by the keys of their changes, in order. */
const setsOf = (...cell: Parameters<typeof madeUpTable>) =>
  cellChanges(madeUpTable(...cell)).sets.map(({ changes }) => changes.map(({ key }) => key).join(' + '))

const wholeOf = (...cell: Parameters<typeof madeUpTable>) =>
  cellChanges(madeUpTable(...cell)).whole?.changes.map(({ key }) => key) ?? null

describe('the small sets of changes that better a cell', () => {
  it('are none where it is supported', () => {
    expect(setsOf({ before: 'supported', changes: [a], leads: { a: 'supported' } })).toEqual([])
    expect(wholeOf({ before: 'supported', changes: [a], leads: {}, gates: { a: 1 } })).toBe(null)
  })

  it('are two changes only where they lead farther than each alone', () => {
    const cell = { before: 'unsupported', changes: [a, b] } as const
    expect(setsOf({ ...cell, leads: { 'a + b': 'limited' } })).toEqual(['a + b'])
    expect(setsOf({ ...cell, leads: { a: 'limited', 'a + b': 'limited' } })).toEqual(['a'])
    expect(setsOf({ ...cell, leads: { a: 'conditional', 'a + b': 'supported' } })).toEqual(['a', 'a + b'])
  })

  it('leave out what only tells more precisely why nothing works', () => {
    expect(setsOf({ before: 'retired', changes: [a], leads: { a: 'unknown' } })).toEqual([])
    expect(setsOf({ before: 'unsupported', changes: [a], leads: { a: 'conditional' } })).toEqual(['a'])
    expect(setsOf({ before: 'limited', changes: [a, b], leads: { a: 'conditional', b: 'limited' } })).toEqual([])
  })

  it('settle no more than is needed to lead as far', () => {
    const both = madeUpChange('both', 'configure', { a: 'yes', b: 'yes' })
    const cell = { before: 'unsupported', changes: [a, b, both] } as const
    expect(setsOf({ ...cell, leads: { a: 'limited', both: 'limited' } })).toEqual(['a'])
    expect(setsOf({ ...cell, leads: { a: 'limited', both: 'supported' } })).toEqual(['both', 'a'])
    expect(setsOf({ ...cell, leads: { both: 'limited', 'a + b': 'limited' } })).toEqual(['both'])
    expect(setsOf({ ...cell, leads: { both: 'limited', 'a + b': 'supported' } })).toEqual(['both', 'a + b'])
  })

  it('keep two ways that settle the same, and two that settle different things', () => {
    const again = madeUpChange('again', 'configure', { a: 'yes' })
    const leads = { a: 'limited', again: 'limited', b: 'limited' } as const
    expect(setsOf({ before: 'unsupported', changes: [a, again, b], leads })).toEqual(['a', 'again', 'b'])
  })

  it('hold no two answers to one question', () => {
    const other = madeUpChange('other', 'configure', { a: 'no' })
    const cell = { before: 'unsupported', changes: [a, other], leads: { 'a + other': 'supported' } } as const
    expect(setsOf(cell)).toEqual([])
  })

  it('stand in the order of their effort, then of their number, then of how far they lead', () => {
    const cell = { before: 'unsupported', changes: [c, a, b] } as const
    expect(setsOf({ ...cell, leads: { c: 'supported', 'a + b': 'limited' } })).toEqual(['a + b', 'c'])
    const far = { c: 'limited', b: 'conditional', 'c + a': 'supported' } as const
    expect(setsOf({ ...cell, leads: far })).toEqual(['b', 'c', 'c + a'])
    expect(setsOf({ ...cell, leads: { a: 'limited', b: 'supported' } })).toEqual(['b', 'a'])
  })

  it('move mailboxes only for what cannot be had where they are', () => {
    const move = madeUpChange('move', 'move')
    const cell = { before: 'unsupported', changes: [move, a] } as const
    expect(setsOf({ ...cell, leads: { move: 'supported', a: 'limited' } })).toEqual(['a', 'move'])
    expect(setsOf({ ...cell, leads: { move: 'limited', a: 'limited' } })).toEqual(['a'])
    expect(setsOf({ ...cell, leads: { move: 'supported', 'move + a': 'supported' } })).toEqual(['move'])
    const whole = { ...cell, before: 'conditional', gates: { a: 1 } } as const
    expect(setsOf({ ...whole, leads: { move: 'limited', a: 'limited' } })).toEqual(['a'])
  })
})

describe('the whole set of changes', () => {
  it('is what a cell waits for, whatever it leads to', () => {
    const gates = { a: 1, b: 2 }
    const waiting = { before: 'conditional', changes: [a, b], gates } as const
    expect(wholeOf({ ...waiting, leads: { 'a + b': 'supported' } })).toEqual(['a', 'b'])
    expect(wholeOf({ ...waiting, leads: { 'a + b': 'unknown' } })).toEqual(['a', 'b'])
  })

  it('is none where the feature works, or where nothing makes it work', () => {
    const cell = { changes: [a, c], gates: { a: 1 } } as const
    expect(wholeOf({ ...cell, before: 'limited', leads: { a: 'supported' } })).toBe(null)
    expect(wholeOf({ ...cell, before: 'unsupported', leads: { a: 'conditional', 'c + a': 'conditional' } })).toBe(null)
  })

  it('is what is waited for alone where that is enough', () => {
    const leads = { a: 'limited', 'c + a': 'supported' } as const
    expect(wholeOf({ before: 'unknown', changes: [a, c], gates: { a: 1 }, leads })).toEqual(['a'])
  })

  it('begins with the cheapest change after which the rest leads there, and moves nothing', () => {
    const [move, update] = [madeUpChange('move', 'move'), madeUpChange('update', 'update')]
    const cell = { before: 'unsupported', changes: [move, update, c, a], gates: { a: 1 } } as const
    const every = { 'move + a': 'supported', 'update + a': 'supported', 'c + a': 'supported' } as const
    expect(wholeOf({ ...cell, leads: every })).toEqual(['c', 'a'])
    expect(wholeOf({ ...cell, leads: { ...every, 'c + a': 'unknown' } })).toEqual(['update', 'a'])
    expect(wholeOf({ ...cell, leads: { 'move + a': 'supported' } })).toBe(null)
  })

  it('settles several prerequisites at once where one change does, and none twice', () => {
    const wizard = madeUpChange('wizard', 'configure', { a: 'yes', b: 'yes' })
    const cell = { before: 'conditional', changes: [a, b, wizard], leads: { wizard: 'supported' } } as const
    expect(wholeOf({ ...cell, gates: { a: 1, b: 2, wizard: 3 } })).toEqual(['wizard'])
    expect(wholeOf({ ...cell, gates: { a: 1, b: 2 } })).toEqual(['a', 'b'])
  })
})

describe('two changes', () => {
  const update = (to: string, group: number) => madeUpChange(to, 'update', { exchange: to }, group)

  it('contradict each other where one group would have two answers', () => {
    expect(contradict(update('2016-cu3', 0), update('2016-cu23', 0))).toBe(true)
    expect(contradict(update('2016-cu3', 0), update('2016-cu23', 1))).toBe(false)
    expect(contradict(update('2016-cu3', 0), update('2016-cu3', 0))).toBe(false)
    expect(contradict(update('2016-cu3', 0), a)).toBe(false)
    const wide = madeUpChange('wide', 'update', { a: 'yes', exchange: '2019-cu15' })
    expect([contradict(wide, update('2016-cu3', 0)), contradict(update('2016-cu3', 0), wide)]).toEqual([true, true])
  })

  it('settle the same only for the same group', () => {
    const settled = (...changes: Parameters<typeof settledBy>[0]['changes']) => settledBy({ changes }).size
    expect(settled(update('2016-cu3', 0), update('2016-cu3', 0))).toBe(1)
    expect(settled(update('2016-cu3', 0), update('2016-cu3', 1))).toBe(2)
    expect(settled(update('2016-cu3', 0), update('2016-cu23', 0), a)).toBe(3)
    const shared = settledBy({ changes: [madeUpChange('a', 'configure', { a: 'yes' }, null)] })
    expect([...shared]).toEqual([' a yes'])
  })
})

import { describe, expect, it } from 'vitest'
import type { Status } from '../assessment'
import { madeUpChange, madeUpSearch, madeUpTable } from '../oracle/made-up-changes'
import { reach } from './goal'

const [a, b, c] = [madeUpChange('a', 'configure'), madeUpChange('b', 'configure'), madeUpChange('c', 'configure')]
const move = madeUpChange('move', 'move')

/** The way found for one feature that does not work, by the keys of its changes. */
function wayOf(changes: readonly (typeof a)[], leads: Readonly<Record<string, Status>>, gates = {}) {
  const goal = reach(madeUpSearch([[madeUpTable({ before: 'unsupported', changes, leads, gates })]]), 0, ['teams-bots'])
  return goal.kind === 'reached' ? goal.changes.map(({ key }) => key) : goal.kind
}

describe('the cheapest way to a goal', () => {
  it('takes any number of small changes before one move', () => {
    expect(wayOf([move, a, b, c], { move: 'supported', 'a + b + c': 'limited' })).toEqual(['a', 'b', 'c'])
    expect(wayOf([a, move], { a: 'limited', move: 'supported' })).toEqual(['a'])
    expect(wayOf([move, a], { move: 'supported', a: 'limited' })).toEqual(['a'])
  })

  it('takes the fewest of one effort, and of as many those declared first', () => {
    expect(wayOf([b, c, a], { 'b + c': 'supported', a: 'supported' })).toEqual(['a'])
    expect(wayOf([a, b], { a: 'supported', b: 'supported' })).toEqual(['a'])
  })

  it('asks no group to answer one question twice', () => {
    const other = madeUpChange('other', 'configure', { a: 'no' })
    expect(wayOf([a, other], { 'a + other': 'supported' })).toBe('out-of-reach')
  })

  it('does what is then still waited for', () => {
    expect(wayOf([a, b], { 'a + b': 'supported' }, { b: 1 })).toEqual(['a', 'b'])
    expect(wayOf([b], { b: 'conditional' }, { b: 1 })).toBe('out-of-reach')
  })

  it('makes several features work, each by what concerns it, in the declared order', () => {
    const one = madeUpTable({ before: 'unsupported', changes: [b], leads: { b: 'supported' }, feature: 'teams-bots' })
    const two = madeUpTable({
      before: 'unsupported',
      changes: [a, b],
      leads: { 'a + b': 'supported' },
      feature: 'teams-meetings',
    })
    const search = madeUpSearch([[one, two]])
    const goal = reach(search, 0, ['teams-bots', 'teams-meetings'])
    expect(goal.kind === 'reached' && goal.changes).toEqual([a, b])
  })

  it('names no feature where each can be had, but not both', () => {
    const other = madeUpChange('other', 'configure', { a: 'no' })
    const [one, two] = [
      madeUpTable({ before: 'unsupported', changes: [a], leads: { a: 'supported' }, feature: 'teams-bots' }),
      madeUpTable({ before: 'unsupported', changes: [other], leads: { other: 'limited' }, feature: 'teams-meetings' }),
    ]
    expect(reach(madeUpSearch([[one, two]]), 0, ['teams-bots', 'teams-meetings'])).toEqual({
      kind: 'out-of-reach',
      features: [],
    })
  })
})

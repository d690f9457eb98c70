import { describe, expect, it } from 'vitest'
import { legsOf } from './legs'

const step = (id: string, place: string | null, ...after: readonly string[]) => ({ id, place, after, isByHand: false })
const legs = (...steps: Parameters<typeof legsOf>[0][number][]) =>
  legsOf(steps).map((leg) => [leg.place, ...leg.steps.map(({ id }) => id)].join(' '))

describe('legsOf', () => {
  it('takes together what is done in one place, and comes back where the order asks for it', () => {
    expect(legs(step('a', 'X'), step('b', 'Y', 'a'), step('c', 'X', 'b'), step('d', 'X'))).toEqual([
      'X a d',
      'Y b',
      'X c',
    ])
  })

  it('begins with the place that is needed first, unless another order needs fewer scripts', () => {
    expect(legs(step('a', 'X'), step('b', 'Y'))).toEqual(['X a', 'Y b'])
    expect(legs(step('a', 'X'), step('b', 'Y'), step('c', 'X', 'b'))).toEqual(['Y b', 'X a c'])
  })

  it('puts work by hand between scripts as early as it can be done', () => {
    expect(legs(step('a', 'X'), step('b', null, 'a'), step('c', 'X', 'b'), step('d', null))).toEqual([
      ' d',
      'X a',
      ' b',
      'X c',
    ])
  })

  it('never lets a script wait for hands', () => {
    const byHand = { ...step('a', 'X'), isByHand: true }
    expect(legs(byHand, step('b', 'X', 'a'), step('c', 'X'))).toEqual(['X a c', 'X b'])
  })

  it('does not go on for ever where steps wait for each other', () => {
    expect(() => legs(step('a', 'X', 'b'), step('b', 'X', 'a'))).toThrow('wait for each other')
  })
})

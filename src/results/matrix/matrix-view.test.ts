import { describe, expect, it } from 'vitest'
import { firstView, fitted, shownPlaces, withMoved, withToggled } from './matrix-view'

const three = firstView(3)

describe('the view of the matrix', () => {
  it('hides and shows groups, but never the last one', () => {
    const two = withToggled(three, 1)
    expect(shownPlaces(two)).toEqual([0, 2])
    const one = withToggled(two, 0)
    expect(withToggled(one, 2)).toBe(one)
    expect(shownPlaces(withToggled(one, 1))).toEqual([1, 2])
  })

  it('moves a group by one column and stops at the ends', () => {
    expect(withMoved(three, 2, -1).order).toEqual([0, 2, 1])
    expect(withMoved(three, 0, -1)).toBe(three)
    expect(withMoved(three, 2, 1)).toBe(three)
  })

  it('keeps its density, and drops its columns, where the number of groups is another one', () => {
    const kept = { ...withToggled(withMoved(three, 0, 1), 0), isCompact: true }
    expect(fitted(kept, 3)).toBe(kept)
    expect(fitted(kept, 2)).toEqual({ ...firstView(2), isCompact: true })
    expect(fitted({ ...three, hidden: [0, 1, 2] }, 3)).toEqual(three)
    expect(fitted(null, 3)).toEqual(three)
  })
})

import { describe, expect, it } from 'vitest'
import { wrongEnds, wrongSets } from '../oracle/wrong-changes'

describe('the changes that better a cell, in a sample of setups', () => {
  it('are every minimal set of one or two and no other', () => {
    const { wrong, found } = wrongSets(120, 3)
    expect(wrong).toEqual([])
    expect(found).toBeGreaterThan(20)
  })

  it('lead where they say, and the whole set leaves no prerequisite', () => {
    const { wrong, wholes } = wrongEnds(60, 4)
    expect(wrong).toEqual([])
    expect(wholes).toBeGreaterThan(5)
  })
})

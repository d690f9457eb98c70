import { describe, expect, it } from 'vitest'
import { wrongEnds, wrongSets } from '../oracle/wrong-changes'

describe('the changes that better a cell', () => {
  it('are every minimal set of one or two and no other, in 2,000 random setups', () => {
    const { wrong, found } = wrongSets(2000, 20_261_125)
    expect(wrong.slice(0, 3)).toEqual([])
    expect(found).toBeGreaterThan(500)
  })

  it('lead where they say, and the whole set leaves no prerequisite', () => {
    const { wrong, wholes } = wrongEnds(200, 7)
    expect(wrong.slice(0, 3)).toEqual([])
    expect(wholes).toBeGreaterThan(50)
  })
})

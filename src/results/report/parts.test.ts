import { describe, expect, it } from 'vitest'
import { partsOf } from './parts'

describe('partsOf', () => {
  it.each([
    [1, [1]],
    [4, [4]],
    [5, [3, 2]],
    [6, [3, 3]],
    [9, [3, 3, 3]],
    [10, [4, 4, 2]],
    [12, [4, 4, 4]],
  ])('puts %i groups into tables of %j', (groups, sizes) => {
    const parts = partsOf(groups)
    expect(parts.map(({ length }) => length)).toEqual(sizes)
    expect(parts.flat()).toEqual(Array.from({ length: groups }, (_, place) => place))
  })
})

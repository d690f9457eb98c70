import { describe, expect, it } from 'vitest'
import { knowledge } from '../../knowledge'
import { disagreements, lookedAt, misplacedCaveats, overlaps } from './facts'

describe('the knowledge, against what was read off the sources apart from it', () => {
  it('gives every status and prerequisite that the printed tables and the readings give', () => {
    expect(disagreements(knowledge, lookedAt(knowledge))).toEqual([])
  })

  it('lets no edition reach into the next, and no prerequisite begin before its feature', () => {
    expect(overlaps(knowledge, lookedAt(knowledge))).toEqual([])
  })

  it('has every caveat where its note stands, and nowhere else', () => {
    expect(misplacedCaveats(knowledge)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { wrongAssessments } from './oracle/wrong-assessments'

describe('assess, against a brute force over completions', () => {
  it('gives the same for a sample of 60 partial setups', () => {
    expect(wrongAssessments(60, 1)).toEqual([])
  })
})

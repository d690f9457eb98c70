import { describe, expect, it } from 'vitest'
import { wrongAssessments } from './oracle/wrong-assessments'

describe('assess, against a brute force over completions', () => {
  it('gives the same status, questions, prerequisites and checks for 20,000 partial setups', () => {
    expect(wrongAssessments(20_000, 20_261_121)).toEqual([])
  }, 300_000)
})

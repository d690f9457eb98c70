import { describe, expect, it } from 'vitest'
import { countAssessedOtherwise } from './assessed-alike'

describe('a link', () => {
  // `npx tsx scripts/assess-links.ts` takes 10,000.
  it('leads to the very bytes of the sender’s assessment, for 60 random setups', () => {
    expect(countAssessedOtherwise(60, 21)).toBe(0)
  })
})

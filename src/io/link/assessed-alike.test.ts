import { describe, expect, it } from 'vitest'
import { countAssessedOtherwise } from './assessed-alike'

describe('a link', () => {
  // `npm run links` takes 10,000; each is assessed twice.
  it('leads to the very bytes of the sender’s assessment, for 150 random setups', () => {
    expect(countAssessedOtherwise(150, 21)).toBe(0)
  })
})

import { describe, expect, it } from 'vitest'
import { cellAddress, splitPlace, stepAddress } from './addresses'

describe('splitPlace', () => {
  it('takes a page and what was put behind it apart again', () => {
    for (const page of ['/results', '/r/1abc-DEF_9']) {
      expect(splitPlace(page)).toEqual({ page, step: null, cell: null })
      expect(splitPlace(stepAddress(page, 'oauth'))).toEqual({ page, step: 'oauth', cell: null })
      const cell = { feature: 'teams-meetings', group: 12 }
      expect(splitPlace(cellAddress(page, cell))).toEqual({ page, step: null, cell })
    }
  })
})

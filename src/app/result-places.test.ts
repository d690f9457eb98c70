import { describe, expect, it } from 'vitest'
import { cellAddress, sectionAddress, splitPlace, stepAddress } from './result-places'

describe('splitPlace', () => {
  it('takes a page and what was put behind it apart again', () => {
    for (const page of ['/results', '/r/1abc-DEF_9']) {
      expect(splitPlace(page)).toEqual({ page, section: null, step: null, cell: null })
      expect(splitPlace(stepAddress(page, 'oauth'))).toEqual({ page, section: null, step: 'oauth', cell: null })
      expect(splitPlace(sectionAddress(page, 'runbook'))).toEqual({ page, section: 'runbook', step: null, cell: null })
      const cell = { feature: 'teams-meetings', group: 12 }
      expect(splitPlace(cellAddress(page, cell))).toEqual({ page, section: null, step: null, cell })
    }
  })
})

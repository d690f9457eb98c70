import { describe, expect, it } from 'vitest'
import { sourceDates } from './source-dates'
import { type SourceId, sourceOf, sources } from './sources'

describe('sourceDates', () => {
  it('has the dates of every source, in the same order', () => {
    const dates = (Object.keys(sources) as SourceId[]).map((id) => {
      const { date, speaksFrom } = sourceOf(id)
      return [id, { ...(date && { date }), ...(speaksFrom && { speaksFrom }) }]
    })
    expect(Object.entries(sourceDates)).toEqual(dates)
  })
})

import { describe, expect, it } from 'vitest'
import { foldForSearch } from '../i18n/format'
import { chipCounts, type Filterable, matches } from './filter'

const row = (text: string, ...verdicts: Filterable['verdicts']): Filterable => ({
  haystack: foldForSearch(text),
  verdicts,
})

describe('matches', () => {
  const meetings = row('Réunions Teams', 'supported', 'unsupported')

  it('finds every word typed, in any order, with or without accents', () => {
    expect(matches(meetings, { text: 'teams reunions', verdict: null })).toBe(true)
    expect(matches(meetings, { text: ' RÉUNIONS ', verdict: null })).toBe(true)
    expect(matches(meetings, { text: 'reunions skype', verdict: null })).toBe(false)
  })

  it('finds a status that any group has', () => {
    expect(matches(meetings, { text: '', verdict: 'unsupported' })).toBe(true)
    expect(matches(meetings, { text: '', verdict: 'conditional' })).toBe(false)
  })
})

describe('chipCounts', () => {
  const rows = [row('Tabs', 'supported', 'supported'), row('Bots', 'supported', null), row('Files', 'conditional')]

  it('counts the rows that a choice would show', () => {
    expect(chipCounts(rows, '')).toEqual([
      { verdict: null, count: 3 },
      { verdict: 'supported', count: 2 },
      { verdict: 'conditional', count: 1 },
    ])
  })

  it('counts among what the text leaves, and keeps the choices', () => {
    expect(chipCounts(rows, 'bots')).toEqual([
      { verdict: null, count: 1 },
      { verdict: 'supported', count: 1 },
      { verdict: 'conditional', count: 0 },
    ])
  })
})

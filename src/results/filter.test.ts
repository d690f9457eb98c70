import { describe, expect, it } from 'vitest'
import { foldForSearch } from '../i18n/format'
import { chipCounts, type Filterable, matches, seenFor } from './filter'

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

describe('what a chip says is what it shows', () => {
  const rows = [
    row('Tabs', 'supported', 'unsupported', null),
    row('Bots', 'supported', null, 'retired'),
    row('Files', 'conditional', 'supported', 'supported'),
    row('Chat files', null, 'unanswered', 'unsupported'),
  ]

  it('for every text and every choice of groups', () => {
    const places = [[0], [1], [2], [0, 1], [2, 0], [1, 2], [2, 1, 0]]
    for (const shown of places) {
      const seen = seenFor(rows, shown)
      for (const text of ['', 'file', 'bots', 'nothing']) {
        for (const { verdict, count } of chipCounts(seen, text)) {
          const found = seen.filter((one) => matches(one, { text, verdict }))
          const visible = found.filter(
            ({ verdicts }) => verdict === null || shown.some((_, column) => verdicts[column] === verdict),
          )
          expect([found.length, visible.length]).toEqual([count, count])
        }
      }
    }
  })

  it('leaves out a status that only a hidden group has', () => {
    expect(chipCounts(seenFor(rows, [0]), '').map(({ verdict }) => verdict)).toEqual([null, 'supported', 'conditional'])
    expect(chipCounts(seenFor(rows, [2]), '').find(({ verdict }) => verdict === 'unsupported')?.count).toBe(1)
  })
})

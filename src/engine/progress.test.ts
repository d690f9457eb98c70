import { describe, expect, it } from 'vitest'
import { namesPeople, standingOf, withoutEmptySteps, withoutOwnersAndNotes } from './progress'

const accepted = { reason: 'Ada leaves the server as it is', until: '2027-01-31' }

describe('an accepted limitation', () => {
  it('holds up to and including its day, and is due again on the next', () => {
    expect(standingOf({ accepted }, '2027-01-31')).toBe('accepted')
    expect(standingOf({ accepted }, '2027-02-01')).toBe('due-again')
  })

  it('says nothing about a step that is done', () => {
    expect(standingOf({ done: true, accepted }, '2027-02-01')).toBe('done')
    expect(standingOf({ owner: 'Ada' }, '2027-02-01')).toBe('open')
  })

  it('keeps its day and loses its reason where nobody is to be named', () => {
    expect(namesPeople({ step: { accepted } })).toBe(true)
    const nameless = withoutOwnersAndNotes({ step: { owner: 'Ada', accepted } })
    expect(nameless).toEqual({ step: { accepted: { until: '2027-01-31' } } })
    expect(namesPeople(nameless)).toBe(false)
  })
})

describe('progress', () => {
  it('names people where any step has an owner, a note or a reason', () => {
    const silent = { done: true, due: '2027-01-31', accepted: { until: '2027-01-31' } } as const
    expect(namesPeople({ one: silent, two: {} })).toBe(false)
    for (const naming of [{ owner: 'Ada' }, { note: 'Ask Ada' }, { accepted }])
      expect(namesPeople({ one: silent, two: naming })).toBe(true)
  })

  it('leaves out the steps about which nothing is noted any more', () => {
    const noted = { one: { done: true }, two: { owner: 'Ada' }, three: { due: '2027-01-31' } } as const
    const more = { four: { note: 'Ask Ada' }, five: { accepted } } as const
    expect(withoutEmptySteps({ ...noted, ...more, six: {}, seven: { note: '' } })).toEqual({ ...noted, ...more })
  })
})

describe('progress without names', () => {
  it('still tells what is done and what is due', () => {
    const progress = {
      one: { done: true, owner: 'Ada' },
      two: { due: '2027-01-31', note: 'Ask Ada' },
      three: { owner: 'Ada' },
    } as const
    expect(withoutOwnersAndNotes(progress)).toEqual({ one: { done: true }, two: { due: '2027-01-31' } })
  })
})

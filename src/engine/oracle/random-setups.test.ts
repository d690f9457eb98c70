import { describe, expect, it } from 'vitest'
import { answersOf, bruteForce } from './brute-force'
import { everyDate, mulberry32, randomSetup } from './random-setups'
import { exchangeUpdates, exchangeVersions, questionOptions } from './vocabulary'

const areas = ['teams', 'skype', 'intune']
const setups = (count: number, maxGroups = 3) => {
  const random = mulberry32(1)
  return Array.from({ length: count }, () => randomSetup(random, { areas, maxGroups }))
}

describe('everyDate', () => {
  it('holds the days around each boundary, in order and without repetition', () => {
    expect(everyDate).toHaveLength(23)
    expect([...new Set(everyDate)].sort()).toEqual(everyDate)
    expect(everyDate).toEqual(expect.arrayContaining(['2019-03-17', '2021-08-01', '2026-05-21', '2026-11-21']))
  })
})

describe('randomSetup', () => {
  it('gives the same setups for the same seed', () => {
    expect(setups(20)).toEqual(setups(20))
  })

  it('answers only with options, and names an update only for Exchange Server', () => {
    const allowed = (question: string): readonly string[] =>
      question === 'exchange' ? [...exchangeUpdates, ...exchangeVersions] : (questionOptions[question] ?? [])
    const groups = setups(2000).flatMap((setup) => setup.groups.map((group) => answersOf(setup, group)))
    const offenders = groups.filter((answers) => {
      const isMisplaced = answers.exchange !== undefined && answers.mailbox !== 'exchange-server'
      return (
        isMisplaced || Object.entries(answers).some(([question, answer]) => !allowed(question).includes(answer ?? ''))
      )
    })
    expect(offenders).toEqual([])
  })

  it('reaches every status, reason and date', () => {
    const tried = setups(2000, 1)
    const results = tried.flatMap((setup) =>
      bruteForce(setup, ['teams']).groups.flatMap(({ features }) => Object.values(features)),
    )
    expect(new Set(results.map(({ status }) => status)).size).toBe(6)
    expect(new Set(results.map(({ reason }) => reason)).size).toBe(4)
    expect(new Set(tried.map(({ asOf }) => asOf)).size).toBe(everyDate.length)
  })

  it('names its groups differently and gives none, some and all answers', () => {
    const tried = setups(500)
    const counts = tried.map(({ groups }) => new Set(groups.map(({ name }) => name)).size)
    expect(counts).toEqual(tried.map(({ groups }) => groups.length))
    const answered = tried.map((setup) => Object.keys(setup.tenant ?? {}).length - 1)
    expect([Math.min(...answered), Math.max(...answered)]).toEqual([0, 22])
  })
})

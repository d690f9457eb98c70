import { describe, expect, it } from 'vitest'
import { knowledge } from '../knowledge'
import type { AreaId } from '../knowledge/ids'
import type { Knowledge, Statement } from '../knowledge/types'
import { assess } from './assess'
import { certain } from './certain'
import { boundaries, editionOn } from './edition'

const lastDay = '2026-11-21'
/** Other knowledge than that of the other tests: what is kept of one is not kept of the other. */
const anew = (changes: Partial<Knowledge> = {}): Knowledge => ({ ...knowledge, ...changes })

describe('the days on which the knowledge changes', () => {
  it('begin with the first that can be asked for, in order and without repetition', () => {
    const days = boundaries(anew())
    expect(days[0]).toBe(knowledge.firstDay)
    expect(days).toEqual([...new Set(days)].sort())
  })

  it('are those on which a statement, a warning, a prerequisite or a source begins or a statement ends', () => {
    const { statements, warnings, prerequisites, sources, firstDay } = knowledge
    const begins = [
      ...Object.values(statements).flatMap(({ from, until }) => [from, until]),
      ...Object.values(warnings).map(({ announced, from }) => announced ?? from),
      ...Object.values(prerequisites).map(({ standing }) => standing?.from),
      ...Object.values(sources).map(({ speaksFrom, date }) => speaksFrom ?? date),
    ]
    const later = begins.filter((day) => day !== undefined && day > firstDay)
    expect(new Set(boundaries(anew()))).toEqual(new Set([firstDay, ...later]))
  })

  it('hold until the next', () => {
    const facts = anew()
    const [first = '', second = '', third = ''] = boundaries(facts)
    expect(editionOn(facts, second)).not.toBe(editionOn(facts, first))
    expect(editionOn(facts, third)).not.toBe(editionOn(facts, second))
    expect(editionOn(facts, '2019-01-01')).toBe(editionOn(facts, first))
    expect(editionOn(facts, '2026-11-22')).toBe(editionOn(facts, '2026-11-23'))
  })
})

describe('an edition of some areas', () => {
  it('has the features, caveats and warnings of those alone', () => {
    const { features, caveats, warnings, areas } = editionOn(anew(), lastDay, ['skype'])
    expect(areas).toEqual(['skype'])
    expect(new Set(features.map(({ area }) => area))).toEqual(new Set(['skype']))
    const own = features.map(({ feature }) => feature)
    expect(caveats.length).toBeGreaterThan(0)
    expect(caveats.filter(({ affects }) => !affects.some((id) => own.includes(id)))).toEqual([])
    expect(warnings.filter(({ id }) => !knowledge.warnings[id]?.areas.includes('skype'))).toEqual([])
  })

  it('keeps a statement that affects features of other areas too', () => {
    const wide: Statement = {
      ...certain(knowledge.statements['cloud-not-named-by-source']),
      affects: ['teams-bots', 'skype-um-voicemail'],
    }
    const { caveats } = editionOn(
      anew({ statements: { ...knowledge.statements, 'cloud-not-named-by-source': wide } }),
      lastDay,
      ['skype'],
    )
    expect(caveats.map(({ id }) => id)).toContain('cloud-not-named-by-source')
  })

  it('has the prerequisites that something in force asks for, each with the bit of its place among all', () => {
    const { prerequisites } = editionOn(anew(), '2019-03-17', ['intune'])
    expect(prerequisites.map(({ id }) => id)).toEqual([
      'directory-sync',
      'intune-mdm-authority',
      'intune-connector-account',
      'intune-licence',
    ])
    const all = Object.keys(knowledge.prerequisites)
    expect(prerequisites.map(({ id, bit }) => 2 ** all.indexOf(id) === bit)).toEqual([true, true, true, true])
  })

  it('lists OAuth for Teams in any case, from the day on which the page says so', () => {
    const noneAsks = anew({ statements: {} as Knowledge['statements'] })
    const listed = (facts: Knowledge, day: string, areas: readonly AreaId[]) =>
      editionOn(facts, day, areas).prerequisites.map(({ id }) => id)
    expect(listed(noneAsks, lastDay, ['teams'])).toEqual(['exchange-oauth'])
    expect(listed(noneAsks, lastDay, ['skype'])).toEqual([])
    const oauth = knowledge.prerequisites['exchange-oauth']
    if (oauth.standing === undefined) throw new Error('OAuth is listed in any case.')
    const standing = { ...oauth.standing, from: '2020-05-05' }
    const later = {
      ...noneAsks,
      prerequisites: { ...knowledge.prerequisites, 'exchange-oauth': { ...oauth, standing } },
    }
    expect(listed(later, '2020-05-04', ['teams'])).toEqual([])
    expect(listed(later, '2020-05-05', ['teams'])).toEqual(['exchange-oauth'])
  })

  it('decides nothing by what only warns', () => {
    const { decidingQuestions } = editionOn(anew(), lastDay, ['teams'])
    expect([...decidingQuestions]).toEqual(expect.arrayContaining(['mailbox', 'exchange', 'cloud']))
    expect(decidingQuestions.has('hybrid-type') || decidingQuestions.has('discoverable-meetings')).toBe(false)
  })

  it('is told as assessed only where the knowledge has features of it', () => {
    const isOfTeams = (id: string) => id.startsWith('teams-')
    const features = Object.entries(knowledge.features).filter(([id]) => isOfTeams(id))
    const statements = Object.entries(knowledge.statements).filter(([, { affects }]) => affects.every(isOfTeams))
    const only = anew({
      features: Object.fromEntries(features) as unknown as Knowledge['features'],
      statements: Object.fromEntries(statements) as unknown as Knowledge['statements'],
    })
    expect(assess(only, { version: 1, asOf: lastDay, groups: [{ name: 'A' }] }).areas).toEqual(['teams'])
  })
})

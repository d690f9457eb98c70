import { afterAll, describe, expect, it } from 'vitest'
import { questionsIn } from '../engine/condition'
import { boundaries } from '../engine/edition'
import { turningDays } from '../engine/oracle/completions'
import { knowledge } from '../knowledge'
import type { AreaId, FeatureId } from '../knowledge/ids'
import { cellsOf, type SweptQuestion, sweepEstates, sweptDays, sweptQuestions } from './sweep'
import { sweepFeature } from './sweep-feature'

const features = Object.keys(knowledge.features) as FeatureId[]
const areas = Object.keys(knowledge.areas) as AreaId[]
const days = new Map(areas.map((area) => [area, sweptDays(knowledge, area)]))
const daysOf = (feature: FeatureId) => days.get(knowledge.features[feature].area) ?? []
const counts = new Map<string, number>()
const fired = new Set<string>()

afterAll(() => {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const rows = [...counts].map(([feature, count]) => `${feature.padEnd(30)} ${count.toLocaleString('en').padStart(12)}`)
  process.stdout.write(
    `${[...rows, `${'all features'.padEnd(30)} ${total.toLocaleString('en').padStart(12)}`].join('\n')}\n`,
  )
})

describe('the sweep over all answers that a feature’s statements mention, on each day around a change', () => {
  it.each(features)('agrees with the second opinion and is drawn from every completion: %s', (feature) => {
    const { situations, faults, fired: ids } = sweepFeature(knowledge, feature)
    counts.set(feature, situations)
    for (const id of ids) fired.add(id)
    expect(faults).toEqual([])
  })

  it.each(areas)('goes through each day on which the second opinion changes its mind: %s', (area) => {
    expect((turningDays[area] ?? ['no such area']).filter((day) => !days.get(area)?.includes(day))).toEqual([])
  })

  it('evaluates more than a million situations', () => {
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1_000_000)
  })

  it('needs no combination of questions that decide caveats only', () => {
    const offenders = features.flatMap((feature) => {
      const only = sweptQuestions(knowledge, feature).filter(({ decides }) => decides === 'caveat')
      return Object.entries(knowledge.statements).filter(
        ([, { affects, when }]) =>
          affects.includes(feature) && only.filter(({ question }) => questionsIn(when).includes(question)).length > 1,
      )
    })
    expect(offenders).toEqual([])
  })

  it('leaves out only work that changes nothing', () => {
    const offenders = features.flatMap((feature) =>
      daysOf(feature)
        .filter(isFirstOfItsPeriod)
        .flatMap((day) => changesByWorkLeftOut(day, feature)),
    )
    expect(offenders).toEqual([])
  })

  it('lets every statement decide something somewhere', () => {
    expect(Object.keys(knowledge.statements).filter((id) => !fired.has(id))).toEqual([])
  })
})

/** On the other days the same statements are in force. */
const isFirstOfItsPeriod = (day: string) => boundaries(knowledge).includes(day)

/** Situations whose verdict changes with an answer that the sweep leaves out, whatever is answered beside it. */
function changesByWorkLeftOut(day: string, feature: FeatureId): readonly object[] {
  const offenders: object[] = []
  const questions = sweptQuestions(knowledge, feature)
  const cellOf = cellsOf(knowledge, feature, day)
  sweepEstates(knowledge, feature, day, (_, answers, leftOut) => {
    const asked = questions.filter(({ question, decides }) => decides === 'work' && !leftOut.has(question))
    for (const beside of leftOut.size > 0 ? [undefined, 0, 1] : []) {
      const around = { ...answers, ...allAt(asked, beside) }
      const expected = JSON.stringify(cellOf(around).result)
      for (const changed of answersLeftOut(questions, leftOut)) {
        const got = JSON.stringify(cellOf({ ...around, ...changed }).result)
        if (got !== expected && offenders.length < 3) offenders.push({ day, answers: around, changed, got })
      }
    }
  })
  return offenders
}

/** Each answer to each question left out, and all of them answered alike. */
function answersLeftOut(questions: readonly SweptQuestion[], leftOut: ReadonlySet<string>) {
  const out = questions.filter(({ question }) => leftOut.has(question))
  const single = out.flatMap(({ question, answers }) => answers.slice(1).map((answer) => ({ [question]: answer })))
  return [...single, allAt(out, 0), allAt(out, 1)]
}

/** The same answer to each question; the first is that the work is done. */
const allAt = (questions: readonly SweptQuestion[], place: number | undefined) =>
  Object.fromEntries(
    questions.map(({ question, answers }) => [question, place === undefined ? undefined : answers[1 + place]]),
  )

import { describe, expect, it } from 'vitest'
import { knowledge } from '../knowledge'
import type { FeatureId, QuestionId } from '../knowledge/ids'
import type { Knowledge } from '../knowledge/types'
import { assess } from './assess'
import type { FeatureResult } from './assessment'
import { questionsIn } from './condition'
import { influence, isAsked } from './influence'
import { answersOf } from './oracle/brute-force'
import { fixedCaveats } from './oracle/caveats'
import { mulberry32, randomSetup } from './oracle/random-setups'
import { settle } from './settle'
import type { DatedSetup } from './setup'

const setups = (count: number, seed: number): readonly DatedSetup[] => {
  const random = mulberry32(seed)
  return Array.from({ length: count }, () => randomSetup(random, { areas: ['teams'], maxGroups: 3 }))
}

const results = (setup: DatedSetup, facts: Knowledge = knowledge): readonly [string, FeatureResult][] =>
  assess(facts, setup).groups.flatMap(({ name, features }) =>
    Object.entries(features).map(([id, result]): [string, FeatureResult] => [`${name} ${id}`, result]),
  )

describe('assess', () => {
  it('gives the same bytes for the same arguments', () => {
    const other = structuredClone(knowledge)
    const offenders = setups(300, 1).filter(
      (setup) => JSON.stringify(assess(knowledge, setup)) !== JSON.stringify(assess(other, structuredClone(setup))),
    )
    expect(offenders).toEqual([])
  })

  it('decides the same whatever the order of the statements', () => {
    const reversed: Knowledge = {
      ...knowledge,
      statements: Object.fromEntries(Object.entries(knowledge.statements).reverse()),
    }
    const decided = (facts: Knowledge, setup: DatedSetup) =>
      results(setup, facts).map(([place, { status, ask, prerequisites, toCheck }]) => ({
        place,
        status,
        ask,
        prerequisites,
        toCheck,
      }))
    for (const setup of setups(300, 2)) expect(decided(reversed, setup)).toEqual(decided(knowledge, setup))
  })

  it('changes nothing for an answer to a question that this setup does not ask', () => {
    const changed = setups(2000, 3).filter((setup) => {
      const settled = settle(knowledge, setup)
      return JSON.stringify(assess(knowledge, setup)) !== JSON.stringify(assess(knowledge, settled))
    })
    expect(changed).toEqual([])
  })

  it('carries the caveats that the contract names, and only where it says', () => {
    const fixed = ['disable-private-meetings', 'cloud-not-named-by-source', 'modern-hybrid-sources-disagree']
    const offenders = setups(1500, 4).flatMap((setup) =>
      setup.groups.flatMap((group, index) => {
        const features = assess(knowledge, setup).groups[index]?.features ?? {}
        return (Object.entries(features) as [FeatureId, FeatureResult][]).flatMap(([id, { caveats, status }]) => {
          const wanted = [...fixedCaveats(id, answersOf(setup, group), setup.asOf, status)].sort()
          const got = caveats.filter((caveat) => fixed.includes(caveat)).sort()
          return JSON.stringify(got) === JSON.stringify(wanted) ? [] : [{ id, got, wanted, setup }]
        })
      }),
    )
    expect(offenders.slice(0, 2)).toEqual([])
  })
})

describe('influence', () => {
  it('finds every question of a verdict worth asking', () => {
    const offenders = setups(200, 5).flatMap((setup) =>
      assess(knowledge, setup).groups.flatMap(({ features }, index) =>
        Object.values(features).flatMap(({ ask, toCheck, prerequisites }) =>
          [...ask, ...[...toCheck, ...prerequisites].map((id) => knowledge.prerequisites[id].question)].filter(
            (question) => !isAsked(knowledge, setup, question, index),
          ),
        ),
      ),
    )
    expect(offenders).toEqual([])
  })

  it('does not depend on the answer given', () => {
    const random = mulberry32(6)
    const offenders = setups(100, 6).flatMap((setup) =>
      (Object.keys(setup.tenant ?? {}) as QuestionId[]).filter((question) => {
        if (!Object.hasOwn(knowledge.questions, question)) return false
        const { options } = knowledge.questions[question]
        const other = {
          ...setup,
          tenant: { ...setup.tenant, [question]: options[Math.floor(random() * options.length)] },
        }
        return (
          JSON.stringify(influence(knowledge, setup, question)) !==
          JSON.stringify(influence(knowledge, other as DatedSetup, question))
        )
      }),
    )
    expect(offenders).toEqual([])
  })
})

describe('settle', () => {
  it('leaves out only answers that change nothing, in 600 random setups', () => {
    const random = mulberry32(3)
    const offenders: object[] = []
    for (let round = 0; round < 600; round += 1) {
      const setup = randomSetup(random, { areas: ['teams', 'skype', 'intune'], maxGroups: 2 })
      const settled = settle(knowledge, setup)
      const [before, after] = [setup, settled].map((one) => JSON.stringify(assess(knowledge, one)))
      if (before !== after) offenders.push({ setup, settled })
    }
    expect(offenders.slice(0, 3)).toEqual([])
  }, 60_000)

  it('is done once', () => {
    const offenders = setups(500, 7).filter((setup) => {
      const once = settle(knowledge, setup)
      return JSON.stringify(settle(knowledge, once)) !== JSON.stringify(once)
    })
    expect(offenders).toEqual([])
  })
})

describe('the knowledge', () => {
  it('lets no condition mention a question that settles a prerequisite, nor one with a presumed answer decide', () => {
    const gates = new Set(Object.values(knowledge.prerequisites).map(({ question }) => question))
    const offenders = Object.entries(knowledge.statements).flatMap(([id, { when, effect }]) =>
      effect.kind === 'warns'
        ? []
        : questionsIn(when)
            .filter((question) => gates.has(question) || knowledge.questions[question].presumed !== undefined)
            .map((question) => `${id}: ${question}`),
    )
    expect(offenders).toEqual([])
  })
})

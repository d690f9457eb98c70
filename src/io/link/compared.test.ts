import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { scenarioKinds } from '../../engine/scenario-kinds'
import type { DatedSetup } from '../../engine/setup'
import { setupSchema } from '../setup-schema'
import { checksum } from './checksum'
import {
  type ComparedScenario,
  type Comparison,
  comparedIn,
  groupNamesIn,
  mostScenarios,
  withoutNames,
} from './compared'
import { decodeLink } from './decode'
import { decodeComparison } from './decode-compared'
import { encodeLink } from './encode'
import { encodeComparison } from './encode-compared'
import { withoutIdentifyingText } from './identifying-text'
import { lockedIn } from './locked'
import { anyCharacter, mutations } from './mutations'
import { below, type Random, randomLink, seeded } from './random-link'

const draft: DatedSetup = {
  version: 1,
  asOf: '2026-11-21',
  tenant: { areas: ['teams'], 'directory-sync': 'yes', 'exchange-oauth': 'no' },
  groups: [
    { name: 'Head office', users: 1200, mailbox: 'exchange-server', exchange: '2016-cu23' },
    { name: 'Sales', users: 310, mailbox: 'exchange-online' },
  ],
}
const scenario = (kind: ComparedScenario['kind'], setup: Partial<DatedSetup> = {}): ComparedScenario => ({
  kind,
  setup: { ...draft, ...setup },
  followsToday: true,
})
const comparison = (...scenarios: readonly ComparedScenario[]): Comparison => ({ knowledge: '2026.11.0', scenarios })

interface GoldenComparison {
  readonly name: string
  readonly text: string
  readonly comparison: Comparison
}

const corpus: readonly object[] = JSON.parse(readFileSync(new URL('./golden.json', import.meta.url), 'utf8'))
const golden = corpus.filter((entry): entry is GoldenComparison => 'comparison' in entry)

const signed = (unsigned: string) => unsigned + checksum(unsigned)

/** Two to four random setups, the later ones mostly the first one with a few parts of another. */
function randomComparison(random: Random): Comparison {
  const any = (): DatedSetup => {
    const { setup } = randomLink(random)
    return { ...withoutIdentifyingText(setup), groups: setup.groups, asOf: setup.asOf }
  }
  const first = any()
  const altered = (): DatedSetup => {
    const other = any()
    const { tenant, ...rest } = random() < 0.5 ? first : other
    const kept = random() < 0.5 ? tenant : other.tenant
    return { ...rest, ...(kept && { tenant: kept }), groups: random() < 0.5 ? first.groups : other.groups }
  }
  const setups = [first, ...Array.from({ length: 1 + below(random, 3) }, altered)]
  const scenarios = setups.map((setup) => ({
    kind: scenarioKinds[below(random, scenarioKinds.length)] ?? 'draft',
    ...(random() < 0.3 && { title: 'Après la migration' }),
    setup,
    followsToday: random() < 0.5,
  }))
  const names = groupNamesIn(scenarios)
  const inOrder = ({ groups, ...setup }: DatedSetup) => ({
    ...setup,
    groups: groups.toSorted((one, other) => names.indexOf(one.name) - names.indexOf(other.name)),
  })
  return comparison(...scenarios.map((one) => ({ ...one, setup: inOrder(one.setup) })))
}

describe('a link to a comparison', () => {
  it('brings 800 random comparisons back as they were', () => {
    const random = seeded(11)
    const made = Array.from({ length: 800 }, () => randomComparison(random))
    const comesBack = (one: Comparison) =>
      isDeepStrictEqual(decodeComparison(encodeComparison(one)), { kind: 'ok', comparison: one })
    expect(made.filter((one) => !comesBack(one))).toEqual([])
  })

  it('has one text, whatever the order of groups, areas and answers', () => {
    const reordered = comparison(
      scenario('draft'),
      scenario('online', {
        tenant: { 'exchange-oauth': 'no', 'directory-sync': 'yes', areas: ['teams'] },
        groups: draft.groups.toReversed(),
      }),
    )
    expect(encodeComparison(reordered)).toBe(encodeComparison(comparison(scenario('draft'), scenario('online'))))
  })

  it('spends at most three characters on a scenario that is the same as the first', () => {
    const [two, three] = [
      comparison(scenario('draft'), scenario('kept')),
      comparison(scenario('draft'), scenario('kept'), scenario('done')),
    ]
    expect(encodeComparison(three).length - encodeComparison(two).length).toBeLessThanOrEqual(3)
  })

  it('leaves titles of setups and names for commands behind', () => {
    const named = scenario('draft', { title: 'Contoso', names: { 'smtp-domain': 'contoso.com' } })
    expect(encodeComparison(comparison(named, scenario('online')))).toBe(
      encodeComparison(comparison(scenario('draft'), scenario('online'))),
    )
  })

  it.each([
    ['one scenario', comparison(scenario('draft'))],
    [
      'an option without a number',
      comparison(scenario('draft'), scenario('done', { tenant: { cloud: 'nebula' } as object })),
    ],
  ])('is not made of %s', (_, one) => {
    expect(() => encodeComparison(one)).toThrow(Error)
  })

  it('is no other kind of link, and none of them is one', () => {
    const code = encodeComparison(comparison(scenario('draft'), scenario('online')))
    expect([decodeLink(code), lockedIn(code)]).toEqual([{ kind: 'foreign' }, null])
    const plain = encodeLink({ setup: draft, knowledge: '2026.11.0', followsToday: true })
    expect([plain, '', 'hello', 'Café at 1'].map(comparedIn)).toEqual([null, null, null, null])
    expect(decodeComparison(plain)).toEqual({ kind: 'foreign' })
  })

  it('is found in what people paste', () => {
    const code = encodeComparison(comparison(scenario('draft'), scenario('online')))
    const pasted = [
      `https://coexist.example/#/r/${code}`,
      `<https://coexist.example/#/r/${code.slice(0, 9)}\r\n ${code.slice(9)}>.`,
      `« ${code} »`,
    ]
    expect(pasted.map(comparedIn)).toEqual(pasted.map(() => ({ kind: 'compared', code })))
    expect(comparedIn(code.slice(0, -1))).toEqual({ kind: 'damaged' })
    expect(comparedIn(`C1${'A'.repeat(9000)}`)).toEqual({ kind: 'oversized' })
  })

  it('tells what a later release made', () => {
    const code = encodeComparison(comparison(scenario('draft'), scenario('online')))
    expect(decodeComparison(signed(`C2${code.slice(2, -6)}`))).toEqual({ kind: 'newer', version: 2 })
    const registry = { areas: [], tenantQuestions: [], groupQuestions: [], names: [], steps: [] }
    expect(decodeComparison(code, registry)).toEqual({ kind: 'newer', version: 1 })
  })
})

describe('a damaged link to a comparison', () => {
  it('is taken for another one in none of 10,000 mutations', () => {
    const random = seeded(12)
    const texts = Array.from({ length: 24 }, () => encodeComparison(randomComparison(random))).filter(
      ({ length }) => length < 300,
    )
    let tried = 0
    const offenders = texts.flatMap((text) =>
      Object.entries(mutations).flatMap(([name, mutate]) => {
        const mutated = mutate(text, random)
        tried += mutated.length
        const original = decodeComparison(text)
        return mutated
          .filter((one) => {
            const result = decodeComparison(one)
            return result.kind === 'ok' && !isDeepStrictEqual(result, original)
          })
          .map((one) => `${name}: ${one}`)
      }),
    )
    expect(offenders).toEqual([])
    expect(tried).toBeGreaterThan(10_000)
  })

  it('opens, altered and signed anew, only where its setups are valid and it is their text', () => {
    const random = seeded(13)
    const flipped = Array.from({ length: 12 }, () => encodeComparison(randomComparison(random)).slice(0, -6))
      .filter(({ length }) => length < 300)
      .flatMap((text) => mutations['one bit flipped']?.(text, random) ?? [])
    const noise = Array.from(
      { length: 6000 },
      () => `C1${Array.from({ length: below(random, 40) }, () => anyCharacter(random)).join('')}`,
    )
    const opened = [...flipped, ...noise].map(signed).flatMap((text) => {
      const result = decodeComparison(text)
      return result.kind === 'ok' ? [{ text, comparison: result.comparison }] : []
    })
    const isSound = (one: (typeof opened)[number]) =>
      encodeComparison(one.comparison) === one.text &&
      one.comparison.scenarios.every(({ setup }) => setupSchema.safeParse(setup).success)
    expect(opened.length).toBeGreaterThan(0)
    expect(opened.filter((one) => !isSound(one))).toEqual([])
  })
})

describe('a comparison without names', () => {
  it('calls a group by the same number in every scenario', () => {
    const plant = { name: 'Plant', mailbox: 'exchange-server' } as const
    const anonymous = withoutNames(
      comparison(
        { ...scenario('draft'), title: 'Contoso today' },
        scenario('link', { groups: [plant, ...draft.groups.slice(1)] }),
      ),
    )
    expect(anonymous.scenarios.map(({ title }) => title)).toEqual([undefined, undefined])
    expect(anonymous.scenarios.map(({ setup }) => setup.groups.map(({ name }) => name))).toEqual([
      ['1', '2'],
      ['3', '2'],
    ])
    expect(anonymous.scenarios[1]?.setup.groups[1]).toEqual({ ...draft.groups[1], name: '2' })
  })
})

// Written once, like the corpus of the other links: added to, never changed.
describe('the golden comparisons', () => {
  it.each(golden.map((entry) => [entry.name, entry] as const))('open and are made: %s', (_, entry) => {
    expect(decodeComparison(entry.text)).toEqual({ kind: 'ok', comparison: entry.comparison })
    expect(encodeComparison(entry.comparison)).toBe(entry.text)
  })

  it('say every kind of scenario, in any number from two to four', () => {
    const all = golden.map(({ comparison: { scenarios } }) => scenarios)
    const kinds = all.flatMap((scenarios) => scenarios.map(({ kind }) => kind))
    expect(scenarioKinds.filter((kind) => !kinds.includes(kind))).toEqual([])
    expect([...new Set(all.map(({ length }) => length))].sort()).toEqual([2, 3, mostScenarios])
  })
})

import { describe, expect, it } from 'vitest'
import { knowledge } from '.'
import { exchangeVersions } from './exchange-updates'
import { type EndKind, endKinds, type LifecycleId, lifecycleFacts, lifecycleOf, lifecycles } from './lifecycles'
import { questions } from './questions'
import { sources } from './sources'
import type { IsoDate } from './types'

const facts = lifecycleFacts()
const products = Object.keys(lifecycles) as LifecycleId[]

function dayOf(product: LifecycleId, end: EndKind): IsoDate | undefined {
  return facts.find((fact) => fact.product === product && fact.milestone === end)?.day
}

describe('every day of a life', () => {
  it('is a day, and has a source that there is', () => {
    expect(facts.length).toBeGreaterThan(40)
    const wrong = facts.filter(({ day, citation }) => {
      const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day))
      return !(isDay && citation.source in sources)
    })
    expect(wrong).toEqual([])
  })

  it('comes after the days before it', () => {
    const wrong = facts.filter((fact, place) => {
      const before = facts[place - 1]
      return before?.product === fact.product && before.day >= fact.day
    })
    expect(wrong).toEqual([])
  })

  it('is not on a day beyond which support is only promised', () => {
    expect(lifecycleOf('exchange-server-se').supportEnd).toBe('not-stated')
    expect(lifecycleOf('skype-server-se').supportEnd).toBe('not-stated')
  })
})

describe('every product', () => {
  it('that a group can name has a life', () => {
    const servers: readonly string[] = [
      ...exchangeVersions.map((version) => `exchange-server-${version}`),
      ...questions.skype.options.filter((option) => option !== 'none'),
    ]
    expect(servers.filter((server) => !(server in lifecycles))).toEqual([])
  })

  it('tells of an end, or that none is stated', () => {
    expect(products.filter((product) => endKinds.every((end) => lifecycleOf(product)[end] === undefined))).toEqual([])
  })
})

describe('warnings and statements', () => {
  it.each([
    ['exchange-2010-out-of-support', 'exchange-server-2010'],
    ['exchange-2013-out-of-support', 'exchange-server-2013'],
    ['exchange-2016-out-of-support', 'exchange-server-2016'],
    ['exchange-2019-out-of-support', 'exchange-server-2019'],
    ['lync-server-2013-out-of-support', 'lync-server-2013'],
    ['skype-server-2015-out-of-support', 'skype-server-2015'],
    ['skype-server-2019-out-of-support', 'skype-server-2019'],
    ['lync-2013-client-out-of-support', 'lync-2013'],
    ['lync-2013-client-out-of-support', 'skype-2015'],
    ['skype-2016-client-out-of-support', 'skype-2016'],
    ['skype-2016-client-out-of-support', 'skype-2019'],
    ['skype-ltsc-client-out-of-support', 'skype-ltsc-2021'],
  ] as const)('%s begins on the last day of support of %s, by the same source', (id, product) => {
    const { from, citations } = knowledge.warnings[id] ?? {}
    expect(from).toBe(dayOf(product, 'supportEnd'))
    const end = facts.find((fact) => fact.product === product && fact.milestone === 'supportEnd')
    expect(citations).toContainEqual(end?.citation)
  })

  it('name the days on which services end', () => {
    expect(knowledge.warnings['exchange-online-ends-ews']?.from).toBe(dayOf('exchange-online-ews', 'serviceEnd'))
    expect(knowledge.statements['skype-for-business-online-is-retired']?.from).toBe(dayOf('skype-online', 'serviceEnd'))
    expect(knowledge.statements['connectors-are-switched-off']?.from).toBe(dayOf('teams-connectors', 'serviceEnd'))
  })

  it('that retire something name what takes its place, with a source of it', () => {
    const retiring = Object.values(knowledge.statements).flatMap(({ effect }) =>
      effect.kind === 'retires' ? [effect] : [],
    )
    expect(retiring.length).toBeGreaterThan(3)
    const nameless = retiring.filter(
      ({ successor }) => successor === undefined || knowledge.successors[successor].citations.length === 0,
    )
    expect(nameless).toEqual([])
  })
})

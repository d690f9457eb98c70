import { describe, expect, it } from 'vitest'
import { exchangeReleases } from '../../knowledge/exchange-releases'
import { groupQuestions, tenantQuestions } from '../../knowledge/questions'
import { completionsOf, dimensionsOf, representativeDay, representativeOf, representativeUpdates } from './completions'
import { done, undone } from './done-answers'
import { isOlder } from './exchange-level'
import { featureOrder, skypeFeatures } from './feature-ids'
import type { Answers } from './opinion'
import { type OracleVerdict, opinionOn, verdict } from './oracle'
import { everyDate } from './random-setups'
import { relevantQuestions } from './relevant-questions'
import {
  exchangeUpdates,
  groupOptions,
  prerequisiteOrder,
  questionOf,
  questionOrder,
  tenantOptions,
} from './vocabulary'

describe('the vocabulary', () => {
  const optionsOf = (questions: Readonly<Record<string, { readonly options: readonly string[] }>>) =>
    Object.entries(questions).map(([id, { options }]) => [id, options])

  it('is the one the wizard asks in, in the same order', () => {
    expect(Object.entries(tenantOptions)).toEqual(optionsOf(tenantQuestions))
    expect(Object.entries(groupOptions)).toEqual(optionsOf(groupQuestions))
  })

  it('orders the updates by their build numbers', () => {
    const builds = Object.entries(exchangeReleases).map(([id, { build }]) => ({
      id,
      parts: build.split('.').map(Number),
    }))
    const sorted = builds.sort((a, b) => a.parts.reduce((found, part, at) => found || part - (b.parts[at] ?? 0), 0))
    expect(sorted.map(({ id }) => id)).toEqual(exchangeUpdates)
    const outOfOrder = exchangeUpdates.filter((update, index) =>
      exchangeUpdates.slice(0, index).some((before) => !isOlder(before, update)),
    )
    expect(outOfOrder).toEqual([])
  })
})

describe('representativeUpdates', () => {
  const variants = (update: string, skype: string): Answers[] => [
    done('exchange-server', { exchange: update, skype }),
    undone('exchange-server', { exchange: update, skype }),
    done('exchange-server', { exchange: update, skype, cloud: 'gcc-high', 'skype-client': 'older' }),
    undone('exchange-server', { exchange: update, skype, cloud: 'gcc-high', 'edge-routing': 'default-route' }),
  ]

  it('stand for every update, for every feature, Skype host and date', () => {
    const offenders = featureOrder.flatMap((feature) => {
      const skypes = skypeFeatures.includes(feature) ? (groupOptions.skype ?? []) : ['none']
      return skypes.flatMap((skype) => updatesUnlikeTheirRepresentative(feature, skype))
    })
    expect(offenders).toEqual([])
  }, 60_000)

  function updatesUnlikeTheirRepresentative(feature: string, skype: string): string[] {
    const behaviour = (update: string): string => {
      const answered = variants(update, skype)
      return JSON.stringify(everyDate.map((asOf) => answered.map((answers) => verdict(feature, answers, asOf))))
    }
    const expected = new Map(representativeUpdates.map((update) => [update, behaviour(update)]))
    const unlike = exchangeUpdates.filter(
      (update) => behaviour(update) !== expected.get(representativeOf(update) ?? ''),
    )
    return unlike.map((update) => `${feature} ${skype} ${update}`)
  }

  it('include one of each version', () => {
    expect(
      exchangeUpdates.filter((update) => representativeOf(update)?.split('-')[0] !== update.split('-')[0]),
    ).toEqual([])
  })
})

describe('representativeDay', () => {
  const months = ['2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026'].flatMap((year) =>
    ['03', '06', '09', '12'].map((month) => `${year}-${month}-15`),
  )
  const estates = (groupOptions.mailbox ?? []).flatMap((mailbox) =>
    (mailbox === 'exchange-server' ? representativeUpdates : [undefined]).flatMap((exchange) =>
      (groupOptions.skype ?? []).flatMap((skype) => [
        done(mailbox, { exchange, skype }),
        undone(mailbox, { exchange, skype }),
        done(mailbox, { exchange, skype, cloud: 'gcc-high', 'skype-client': 'older' }),
        undone(mailbox, { exchange, skype, cloud: 'gcc-high', 'edge-routing': 'default-route' }),
      ]),
    ),
  )

  it('stands for every day of its period, for every feature and estate', () => {
    const offenders = featureOrder.flatMap((feature) =>
      [...everyDate, ...months].filter((asOf) => {
        const day = representativeDay(feature, asOf)
        return estates.some((answers) => !isSame(verdict(feature, answers, asOf), verdict(feature, answers, day)))
      }),
    )
    expect(offenders).toEqual([])
  }, 60_000)

  const isSame = (a: OracleVerdict | null, b: OracleVerdict | null): boolean =>
    a?.status === b?.status && a?.reason === b?.reason && gatesOf(a) === gatesOf(b)

  const gatesOf = (one: OracleVerdict | null): string => one?.gates.map(({ id }) => id).join() ?? ''
})

describe('relevantQuestions', () => {
  const aDayInEachPeriod = ['2019-02-06', '2019-03-18', '2021-07-31', '2023-10-24', '2025-06-26', '2026-05-22']

  const skypes = (groupOptions.skype ?? []).map((skype) => ({ skype }))
  const mailboxes = (groupOptions.mailbox ?? []).map((mailbox) => ({ mailbox }))
  const both = mailboxes.flatMap((mailbox) => skypes.map((skype) => ({ ...mailbox, ...skype })))

  it.each([
    ['nothing', [{}]],
    ['the mailbox', mailboxes],
    ['Skype for Business', skypes],
    ['both', both],
  ])(
    'are all that the oracle reads when it knows %s',
    (_, starts: readonly Answers[]) => {
      const offenders = starts.flatMap((answers) => {
        const tooFew = featureOrder.filter((feature) => {
          const relevant = relevantQuestions(feature, answers)
          return questionsRead(feature, answers).some((question) => !relevant.includes(question))
        })
        return tooFew.map((feature) => ({ feature, answers }))
      })
      expect(offenders).toEqual([])
    },
    60_000,
  )

  it('tell what the sources say without the answers on what is done', () => {
    const gates = new Set(prerequisiteOrder.map(questionOf))
    const offenders = featureOrder.filter((feature) => questionsOpined(feature).some((question) => gates.has(question)))
    expect(offenders).toEqual([])
  })

  it('are questions of the contract', () => {
    const relevant = featureOrder.flatMap((feature) => relevantQuestions(feature, {}))
    expect(relevant.filter((question) => !questionOrder.includes(question))).toEqual([])
  })

  const questionsRead = (feature: string, answers: Answers) =>
    readBy(completionsOf(answers, dimensionsOf(feature, answers)), (watched, asOf) => verdict(feature, watched, asOf))

  function questionsOpined(feature: string): string[] {
    const estates = dimensionsOf(feature, {}).filter(
      ({ question }) => !prerequisiteOrder.map(questionOf).includes(question),
    )
    return readBy(completionsOf({}, estates), (watched, asOf) => opinionOn(feature, watched, asOf))
  }

  function readBy(completions: readonly Answers[], reader: (watched: Answers, asOf: string) => unknown): string[] {
    const read = new Set<string>()
    for (const completion of completions) {
      const watched = new Proxy(completion, {
        get(target, question: string) {
          read.add(question)
          return target[question]
        },
      })
      for (const asOf of aDayInEachPeriod) reader(watched, asOf)
    }
    return [...read]
  }
})

describe('completionsOf', () => {
  const meetings = (answers: Answers) => completionsOf(answers, dimensionsOf('teams-meetings', answers))

  it('tries each mailbox, with every kind of update where there is one', () => {
    const everythingElse = done('exchange-online', { mailbox: undefined })
    expect(meetings(everythingElse).map(({ mailbox, exchange }) => exchange ?? mailbox)).toEqual([
      'exchange-online',
      'dedicated-vnext',
      'dedicated-legacy',
      ...representativeUpdates,
    ])
  })

  it('tries the updates of a version that is too coarse', () => {
    expect(meetings(done('exchange-server', { exchange: '2016' })).map(({ exchange }) => exchange)).toEqual([
      '2016-rtm',
      '2016-cu3',
    ])
    expect(meetings(done('exchange-server', { exchange: '2016-cu7' })).map(({ exchange }) => exchange)).toEqual([
      '2016-cu7',
    ])
  })

  it('does not try a group without Skype for Business', () => {
    const open = done('exchange-online', { skype: undefined })
    const tried = completionsOf(open, dimensionsOf('skype-cloud-voicemail', open)).map(({ skype }) => skype)
    expect(tried).toEqual([
      'skype-online',
      'skype-server-se',
      'skype-server-2019',
      'skype-server-2015',
      'lync-server-2013',
    ])
  })
})

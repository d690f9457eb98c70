import { describe, expect, it } from 'vitest'
import { knowledge } from '../knowledge'
import type { Condition } from '../knowledge/types'
import { evaluate } from './condition'
import { editionOn } from './edition'
import { answersOf } from './group-view'
import { mulberry32, randomSetup } from './oracle/random-setups'
import { OpenAnswers, questionsInForce, rememberTruths } from './readings'

const questions = questionsInForce(knowledge)
const conditions: readonly Condition[] = [
  ...Object.values(knowledge.statements).flatMap(({ when }) => when ?? []),
  ...Object.values(knowledge.warnings).flatMap(({ when, together = [] }) => [when, ...together]),
]

describe('what answers leave open', () => {
  it('is found by looking at each answer once', () => {
    const looked: string[] = []
    const answers = new OpenAnswers(questions, (question) => {
      looked.push(question)
      return question === 'mailbox' ? 'exchange-server' : undefined
    })
    for (const id of ['exchange', 'mailbox', 'exchange', 'cloud']) answers.open(id)
    expect(looked.sort()).toEqual(['cloud', 'exchange', 'mailbox'])
    expect(answers.open('exchange')).toEqual(questions.exchange.options)
  })

  it('is nothing of a question that another answer rules out', () => {
    const given: Readonly<Record<string, string>> = { mailbox: 'exchange-online', exchange: '2016-cu23' }
    expect(new OpenAnswers(questions, (question) => given[question]).open('exchange')).toEqual([null])
  })
})

describe('the truth that is kept of a condition', () => {
  it('is what the condition comes to, for every condition in 300 random setups', () => {
    const truthOf = rememberTruths(questions)
    const random = mulberry32(20_261_121)
    const setups = Array.from({ length: 300 }, () => randomSetup(random, { areas: ['teams', 'skype'], maxGroups: 3 }))
    const wrong = setups.flatMap((setup) =>
      setup.groups.flatMap((group) => {
        const answers = new OpenAnswers(questions, answersOf(setup, group))
        return conditions.filter((one) => truthOf(one)(answers) !== evaluate(one, answers.open))
      }),
    )
    expect(wrong).toEqual([])
  })

  it('takes a question that the knowledge does not have as not asked', () => {
    const condition = { question: 'not-yet-thought-of', isOneOf: ['yes'] } as unknown as Condition
    const answers = new OpenAnswers(questions, () => 'yes')
    expect(rememberTruths(questions)(condition)(answers)).toBe('fails')
  })
})

describe('the layouts of an edition', () => {
  it('are shared by the features that statements tell apart alike', () => {
    const { features } = editionOn(knowledge, knowledge.date)
    const layouts = new Set(features.map(({ layout }) => layout))
    expect(new Set([...layouts].map(({ number }) => number)).size).toBe(layouts.size)
    const alike = features.filter(({ layout }) => layout === features[0]?.layout).map(({ feature }) => feature)
    expect(alike).toContain('teams-voicemail')
  })
})

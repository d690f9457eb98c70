import { describe, expect, it } from 'vitest'
import { knowledge } from '../knowledge'
import type { AnswerTest, Condition, Knowledge } from '../knowledge/types'
import { certain } from './certain'
import { type Layout, sharedLayouts } from './layout'
import { OpenAnswers, questionsInForce } from './readings'

const update: Condition = { question: 'exchange', isOneOf: ['2016-cu3', '2016-cu4'] }
const online: Condition = { question: 'sharepoint', isOneOf: ['online'] }
const withoutSkype: AnswerTest = { question: 'skype', isOneOf: ['none'] }

const questions = questionsInForce(knowledge)
const layoutOf = (conditions: readonly Condition[], absentWhen?: AnswerTest, facts: Knowledge = knowledge) =>
  sharedLayouts(questionsInForce(facts))(conditions, absentWhen)
const axisOf = ({ axes }: Layout, question: string) => certain(axes.find((axis) => axis.question === question))

describe('the questions of a layout', () => {
  const placesOf = ({ axes }: Layout) => axes.map(({ question, parent }) => [question, parent])

  it('are those that conditions mention, and before each the one that it depends on', () => {
    expect(placesOf(layoutOf([online]))).toEqual([['sharepoint', -1]])
    expect(placesOf(layoutOf([update]))).toEqual([
      ['mailbox', -1],
      ['exchange', 0],
    ])
    expect(placesOf(layoutOf([update, online]))).toEqual([
      ['sharepoint', -1],
      ['mailbox', -1],
      ['exchange', 1],
    ])
  })

  it('stand in that order whatever the order in which the knowledge asks them', () => {
    const reversed = Object.fromEntries(Object.entries(knowledge.questions).reverse()) as Knowledge['questions']
    expect(placesOf(layoutOf([update, online], undefined, { ...knowledge, questions: reversed }))).toEqual([
      ['mailbox', -1],
      ['sharepoint', -1],
      ['exchange', 0],
    ])
  })
})

describe('the classes of an answer', () => {
  it('hold together what no condition tells apart', () => {
    const { classOf, members } = axisOf(layoutOf([update]), 'exchange')
    expect(classOf.get('2016-cu3')).toBe(classOf.get('2016-cu4'))
    expect(classOf.get('2016-cu5')).toBe(classOf.get('2019-cu15'))
    expect(classOf.get('2016-cu3')).not.toBe(classOf.get('2016-cu5'))
    expect(members).toHaveLength(3)
  })

  it('are told apart by what is asked of their own question alone', () => {
    const { members } = axisOf(layoutOf([online, { question: 'skype', isOneOf: ['none'] }]), 'sharepoint')
    expect(members).toEqual(['online', 'on-premises'])
  })

  it('have one for a question that may not be asked, and none for what takes the area away', () => {
    expect(axisOf(layoutOf([update]), 'exchange').classOf.get(null)).toBe(0)
    expect(axisOf(layoutOf([update]), 'mailbox').classOf.has(null)).toBe(false)
    const skype: Condition = { question: 'skype', isOneOf: ['skype-online'] }
    expect(axisOf(layoutOf([skype], withoutSkype), 'skype').classOf.has('none')).toBe(false)
    expect(axisOf(layoutOf([skype]), 'skype').classOf.has('none')).toBe(true)
  })
})

describe('the combinations of a layout', () => {
  const layout = layoutOf([update, online])
  const made = layout.combinations.filter((one) => one !== undefined)

  it('ask for a version of Exchange Server where there is one, and nowhere else', () => {
    expect(made.filter((one) => (one.get('mailbox') === 'exchange-server') !== (one.get('exchange') !== null))).toEqual(
      [],
    )
    expect(made.filter((one) => one.get('exchange') !== null)).toHaveLength(4)
    expect(made.filter((one) => one.get('exchange') === null).length).toBeGreaterThan(0)
    expect(made.length).toBeLessThan(layout.combinations.length)
  })

  it('are open as far as the answers leave them', () => {
    const open = (answers: Readonly<Record<string, string>>) =>
      new OpenAnswers(questions, (question) => answers[question]).placesIn(layout).map((place) => {
        const { mailbox, exchange, sharepoint } = Object.fromEntries(certain(layout.combinations[place]))
        return { mailbox, isVersioned: exchange !== null, sharepoint }
      })
    expect(open({})).toHaveLength(made.length)
    expect(open({ mailbox: 'exchange-online', sharepoint: 'online' })).toEqual([
      { mailbox: expect.any(String), isVersioned: false, sharepoint: 'online' },
    ])
    expect(open({ mailbox: 'exchange-server', sharepoint: 'online' })).toHaveLength(2)
    expect(open({ mailbox: 'exchange-server', exchange: '2016-cu3', sharepoint: 'online' })).toHaveLength(1)
  })
})

import { describe, expect, it } from 'vitest'
import { answersOf } from './brute-force'
import { type BruteResult, bruteForceFeature } from './brute-force-feature'
import { featureOrder } from './feature-ids'
import type { Answers } from './opinion'
import { type OracleVerdict, verdict } from './oracle'
import { mulberry32, randomSetup } from './random-setups'
import { relevantQuestions } from './relevant-questions'
import { exchangeUpdates, prerequisiteOrder, questionOf, questionOptions, questionOrder } from './vocabulary'

interface Tried {
  readonly completion: Answers
  readonly verdict: OracleVerdict
}

/** Every completion with every update of Exchange, where brute force takes one of a kind. */
function completionsByTheLetter(feature: string, answers: Answers): Answers[] {
  const relevant = relevantQuestions(feature, {})
  let completions: Answers[] = [answers]
  for (const question of relevant.filter((one) => one !== 'exchange' && answers[one] === undefined)) {
    const options = optionsByTheLetter(question)
    completions = completions.flatMap((one) => options.map((option) => ({ ...one, [question]: option })))
  }
  if (!relevant.includes('exchange') || exchangeUpdates.includes(answers.exchange ?? '')) return completions
  const fits = (update: string): boolean => answers.exchange === undefined || update.startsWith(`${answers.exchange}-`)
  const updates = exchangeUpdates.filter(fits)
  return completions.flatMap((one) =>
    one.mailbox === 'exchange-server' ? updates.map((exchange) => ({ ...one, exchange })) : [one],
  )
}

const optionsByTheLetter = (question: string): readonly string[] =>
  (questionOptions[question] ?? []).filter((option) => `${question} ${option}` !== 'skype none')

/** At most how many completions there are, so that the long lists are never made. */
function size(feature: string, answers: Answers): number {
  const open = relevantQuestions(feature, {}).filter((one) => !isKnown(one, answers))
  return open.reduce((product, question) => product * optionsByTheLetter(question).length, 1)
}

const isKnown = (question: string, answers: Answers): boolean =>
  answers[question] !== undefined || (question === 'exchange' && isInCloud(answers))

const isInCloud = (answers: Answers): boolean => answers.mailbox !== undefined && answers.mailbox !== 'exchange-server'

function summary(feature: string, answers: Answers, all: readonly Tried[]): Omit<BruteResult, 'gates'> {
  const statuses = new Set(all.map((one) => one.verdict.status))
  const reasons = new Set(all.map((one) => one.verdict.reason))
  const status = statuses.size === 1 ? ([...statuses][0] ?? 'unknown') : 'unknown'
  const sharedReason = reasons.has('undocumented') ? 'undocumented' : reasons.has('contested') ? 'contested' : null
  const reason = statuses.size > 1 ? 'unanswered' : sharedReason
  const isAnswered = (id: string): boolean => answers[questionOf(id)] !== undefined
  const isNeeded = (one: Tried, id: string): boolean => one.verdict.gates.some((gate) => gate.id === id)
  const whenConditional = (holds: (id: string) => boolean): string[] =>
    status === 'conditional' ? prerequisiteOrder.filter(holds) : []
  const decisive = decisiveQuestions(feature, answers, all)
  return {
    status,
    reason,
    contested: reason === 'contested',
    ask: questionOrder.filter((question) => decisive.has(question)),
    prerequisites: whenConditional(
      (id) => isAnswered(id) && all.every((one) => one.verdict.prerequisites.includes(id)),
    ),
    toCheck: whenConditional((id) => !isAnswered(id) && all.some((one) => isNeeded(one, id))),
  }
}

/** Over every pair: the only answer that differs where the status differs too. The update follows the mailbox. */
function decisiveQuestions(feature: string, answers: Answers, all: readonly Tried[]): Set<string> {
  const relevant = relevantQuestions(feature, {})
  const decisive = new Set<string>()
  for (const a of all) {
    for (const b of all.filter((other) => other.verdict.status !== a.verdict.status)) {
      const differing = relevant.filter((id) => a.completion[id] !== b.completion[id])
      const free = differing.includes('mailbox') ? differing.filter((id) => id !== 'exchange') : differing
      const [only] = free
      if (only !== undefined && free.length === 1) decisive.add(only)
    }
  }
  if (answers.mailbox !== 'exchange-server') decisive.delete('exchange')
  return decisive
}

function mismatch(feature: string, answers: Answers, asOf: string): object[] {
  const tried = completionsByTheLetter(feature, answers).map((completion) => ({
    completion,
    verdict: verdict(feature, completion, asOf),
  }))
  const result = bruteForceFeature(feature, answers, asOf)
  if (tried.some((one) => one.verdict === null)) return result === null ? [] : [{ feature, answers, result }]
  const { gates: _, ...found } = result ?? { gates: [] }
  const expected = summary(feature, answers, tried as Tried[])
  return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ feature, answers, found, expected }]
}

describe('the enumeration', () => {
  it('agrees with the definitions taken to the letter, over every update and every pair of completions', () => {
    const random = mulberry32(5)
    const offenders: object[] = []
    let compared = 0
    for (let round = 0; round < 120; round += 1) {
      const setup = randomSetup(random, { areas: ['teams', 'skype', 'intune'], maxGroups: 1 })
      const answers = answersOf(setup, setup.groups[0] ?? { name: '' })
      for (const feature of featureOrder) {
        if (size(feature, answers) > 300) continue
        offenders.push(...mismatch(feature, answers, setup.asOf))
        compared += 1
      }
    }
    expect(offenders).toEqual([])
    expect(compared).toBeGreaterThan(3000)
  }, 60_000)
})

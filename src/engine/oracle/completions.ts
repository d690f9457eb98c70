import type { Answers } from './opinion'
import { relevantQuestions } from './relevant-questions'
import { exchangeUpdates, exchangeVersions, questionOptions } from './vocabulary'

/** The first update of each run of updates that all behave alike, which a test proves for every feature, host and date. */
export const representativeUpdates: readonly string[] = [
  '2010-rtm',
  '2013-rtm',
  '2013-cu19',
  '2016-rtm',
  '2016-cu3',
  '2019-rtm',
  'se-rtm',
]

/** By area, the days on which the second opinion changes its mind about something. */
export const turningDays: Readonly<Record<string, readonly string[]>> = {
  teams: ['2023-10-24', '2026-05-22'],
  skype: ['2021-07-31', '2025-06-26'],
  intune: ['2019-03-18'],
}

/** The first day of the period a day belongs to: nothing in the area changes within one, which a test proves as well. */
export function representativeDay(feature: string, asOf: string): string {
  const area = feature.startsWith('owa-') ? 'skype' : (feature.split('-')[0] ?? '')
  return turningDays[area]?.findLast((day) => day <= asOf) ?? '2019-02-06'
}

/** An unanswered question and the ways to answer it. For the mailbox a way includes the Exchange update where there is one. */
export interface Dimension {
  readonly question: string
  readonly choices: readonly Answers[]
}

export const isUnanswered = (question: string, answers: Answers): boolean =>
  answers[question] === undefined || (question === 'exchange' && exchangeVersions.includes(answers.exchange ?? ''))

/** The unanswered questions that can matter to the feature. */
export function dimensionsOf(feature: string, answers: Answers): Dimension[] {
  const relevant = relevantQuestions(feature, answers)
  const open = relevant.filter((question) => question !== 'exchange' && isUnanswered(question, answers))
  const dimensions = open.map((question) => ({ question, choices: choicesOf(question, relevant) }))
  const asksUpdate = relevant.includes('exchange') && answers.mailbox === 'exchange-server'
  if (!asksUpdate || !isUnanswered('exchange', answers)) return dimensions
  return [
    ...dimensions,
    { question: 'exchange', choices: updatesOf(answers.exchange).map((exchange) => ({ exchange })) },
  ]
}

function choicesOf(question: string, relevant: readonly string[]): readonly Answers[] {
  // A group that turns out to have no Skype for Business has no results, so that possibility is left out.
  const options = (questionOptions[question] ?? []).filter((option) => !(question === 'skype' && option === 'none'))
  return options.flatMap((option) =>
    option === 'exchange-server' && relevant.includes('exchange')
      ? updatesOf(undefined).map((exchange) => ({ mailbox: option, exchange }))
      : [{ [question]: option }],
  )
}

/** All of them, or those of the version that is known. */
const updatesOf = (version: string | undefined): readonly string[] =>
  representativeUpdates.filter((update) => version === undefined || update.startsWith(`${version}-`))

/** Every way to answer every open question. The choices of the last dimension change fastest. */
export function completionsOf(answers: Answers, dimensions: readonly Dimension[]): Answers[] {
  const [first, ...rest] = dimensions
  if (first === undefined) return [answers]
  return first.choices.flatMap((choice) => completionsOf({ ...answers, ...choice }, rest))
}

/** The representative of the run an update belongs to. */
export const representativeOf = (update: string): string | undefined =>
  representativeUpdates.findLast((first) => exchangeUpdates.indexOf(first) <= exchangeUpdates.indexOf(update))

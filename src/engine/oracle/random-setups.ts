import type { DatedSetup } from '../setup'
import { exchangeUpdates, exchangeVersions, groupOptions, tenantOptions } from './vocabulary'

/** A number from 0 up to, not including, 1. */
export type Random = () => number

export interface RandomOptions {
  readonly areas: readonly string[]
  readonly maxGroups: number
}

/** Every day on which some edition begins or some service ends, whether or not it may change a status. */
const boundaries = ['2019-03-18', '2019-04-02', '2020-01-08', '2021-07-31', '2023-10-24', '2025-06-26', '2026-05-22']

/** The day before each boundary, the day itself and the day after, between the first day allowed and a recent one. */
export const everyDate: readonly string[] = [
  '2019-02-06',
  ...boundaries.flatMap((day) => [shifted(day, -1), day, shifted(day, 1)]),
  '2026-11-21',
]

function shifted(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

/** Small, fast and the same on every machine. */
export function mulberry32(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A valid setup, more or less answered. Where all the work is undone nothing is ever supported, so some are nearly done. */
export function randomSetup(random: Random, { areas, maxGroups }: RandomOptions): DatedSetup {
  const mood: Mood = { random, answered: pick(random, [0, 0.3, 0.6, 0.85, 0.95, 1]), done: pick(random, [0.5, 0.9, 1]) }
  const groups = Array.from({ length: 1 + Math.floor(random() * maxGroups) }, (_, index) => ({
    name: `Group ${index + 1}`,
    ...randomGroup(mood),
  }))
  const setup = {
    version: 1,
    asOf: pick(random, everyDate),
    tenant: { areas, ...randomAnswers(mood, tenantOptions) },
    groups,
  }
  // The ids come from the contract's own lists, which the types repeat.
  return setup as unknown as DatedSetup
}

interface Mood {
  readonly random: Random
  /** How likely a question is answered. */
  readonly answered: number
  /** How likely the first option, which for work is the done one, is preferred to an even choice. */
  readonly done: number
}

function randomGroup(mood: Mood): Record<string, string> {
  const { exchange: _, ...others } = groupOptions
  const answers = randomAnswers(mood, others)
  // Most rules are about Exchange Server, so it comes up more often than one time in four.
  if (answers.mailbox !== undefined && mood.random() < 0.3) answers.mailbox = 'exchange-server'
  if (answers.mailbox === 'exchange-server' && mood.random() < mood.answered)
    answers.exchange = randomExchange(mood.random)
  return answers
}

/** Now and then only the version is known. Updates next to a threshold come up more often. */
function randomExchange(random: Random): string {
  const kind = random()
  if (kind < 0.25) return pick(random, exchangeVersions)
  if (kind < 0.5) return pick(random, ['2013-cu18', '2013-cu19', '2016-cu2', '2016-cu3'])
  if (kind < 0.75)
    return pick(
      random,
      exchangeVersions.map((version) => newestOf(version)),
    )
  return pick(random, exchangeUpdates)
}

const newestOf = (version: string): string =>
  exchangeUpdates.findLast((update) => update.startsWith(`${version}-`)) ?? version

function randomAnswers(mood: Mood, options: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  const answers: Record<string, string> = {}
  for (const [question, choices] of Object.entries(options)) {
    if (mood.random() < mood.answered) answers[question] = randomAnswer(mood, choices)
  }
  return answers
}

function randomAnswer({ random, done }: Mood, choices: readonly string[]): string {
  const isWork = choices.includes('yes') || choices.includes('online')
  return isWork && random() < done ? (choices[0] ?? '') : pick(random, choices)
}

function pick<Choice>(random: Random, choices: readonly Choice[]): Choice {
  const choice = choices[Math.floor(random() * choices.length)]
  if (choice === undefined) throw new Error('nothing to pick from')
  return choice
}

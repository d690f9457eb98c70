import type { Subject } from './claims'
import type { Contender, Prepared } from './contender'
import type { Answers } from './setups'

export const ways = ['withReasons', 'statusesOnly'] as const
export type Way = (typeof ways)[number]

export interface Rates {
  readonly engine: string
  /** Setups answered in a second of processor time, one number for each round. */
  readonly perSecond: Readonly<Record<Way, readonly number[]>>
}

/** Long enough for the compiler to have done what it will do. */
const warmUp = 1.5
const round = 0.5

/**
 * How fast each engine answers the same setups over and over. They take turns in every round, and what is counted is
 * processor time: other work on the machine then weighs on all of them alike, and little.
 */
export async function ratesOf(
  contenders: readonly Contender[],
  subject: Subject,
  setups: readonly Answers[],
  rounds: number,
): Promise<readonly Rates[]> {
  const runs = contenders.flatMap(({ name, learn }) => {
    const cases = setups.map(learn(subject))
    return ways.map((way) => ({ engine: name, way, cases, found: [] as number[] }))
  })
  for (const { cases, way } of runs) await rateOf(cases, way, warmUp)
  for (let index = 0; index < rounds; index += 1) {
    for (const { cases, way, found } of runs) found.push(await rateOf(cases, way, round))
  }
  const found = (engine: string, way: Way) => runs.find((run) => run.engine === engine && run.way === way)?.found ?? []
  return contenders.map(({ name }) => ({
    engine: name,
    perSecond: { withReasons: found(name, 'withReasons'), statusesOnly: found(name, 'statusesOnly') },
  }))
}

async function rateOf(cases: readonly Prepared[], way: Way, seconds: number): Promise<number> {
  const start = process.cpuUsage()
  for (let count = 0; ; ) {
    for (const one of cases.slice(count % cases.length, (count % cases.length) + 10)) {
      const answer = one[way]()
      if (answer instanceof Promise) await answer
      count += 1
    }
    const { user, system } = process.cpuUsage(start)
    const spent = (user + system) / 1e6
    if (spent >= seconds) return count / spent
  }
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

import { loadavg } from 'node:os'
import { knowledge } from '../../src/knowledge'
import { daysOfChange, subjectOn } from './claims'
import { firstDifference, others } from './equality'
import { ownEngine } from './own-engine'
import { median, type Rates, ratesOf, type Way, ways } from './rates'
import { setupsOf } from './setups'

const seed = 20
const count = 1000
/** Of days that are over, where the rules are others. */
const countBefore = 100
const rounds = 5

/** How many times as fast as which engine ours is to be. */
const goals: Readonly<Record<string, Readonly<Record<Way, number>>>> = {
  'json-rules-engine': { withReasons: 12, statusesOnly: 40 },
  publicodes: { withReasons: 100, statusesOnly: 400 },
}

const names: Readonly<Record<Way, string>> = { withReasons: 'with reasons', statusesOnly: 'statuses only' }

/** Proves the answers equal, then measures; false where they are not, or a goal is missed. */
export async function compare(versions: Readonly<Record<string, string>>): Promise<boolean> {
  const before = loadavg()[0] ?? 0
  for (const day of daysOfChange(knowledge)) {
    const subject = subjectOn(knowledge, day)
    const setups = setupsOf(subject, day === knowledge.date ? count : countBefore, seed)
    const difference = await firstDifference(subject, setups)
    if (difference !== null) {
      console.error(`They differ on ${day}:\n${JSON.stringify(difference, null, 2)}`)
      return false
    }
    const size = `${subject.claims.length} rules, ${subject.ladders.size} features`
    console.log(`${day}: the same statuses for the same reasons on ${setups.length} setups (${size})`)
  }
  const subject = subjectOn(knowledge, knowledge.date)
  const rates = await ratesOf([ownEngine, ...others], subject, setupsOf(subject, count, seed), rounds)
  const named = (engine: string) => `${engine} ${versions[engine] ?? knowledge.version}`
  const holds = ways.map((way) => printed(way, rates, named))
  const load = `load average ${before.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`
  console.log(`\nSetups a second of processor time, median of ${rounds} rounds; Node ${process.version}, ${load}`)
  return holds.every(Boolean)
}

function printed(way: Way, rates: readonly Rates[], named: (engine: string) => string): boolean {
  const own = rates[0]?.perSecond[way] ?? []
  console.log(`\n${names[way].padEnd(30)} ${'a second'.padStart(10)} ${'ours, times'.padStart(12)}  goal`)
  const verdicts = rates.map(({ engine, perSecond }) => {
    const times = median(perSecond[way].map((rate, round) => (own[round] ?? Number.NaN) / rate))
    const goal = goals[engine]?.[way]
    const verdict = goal === undefined ? '' : `at least ${goal}: ${times >= goal ? 'holds' : 'falls short'}`
    const figures = [median(perSecond[way]).toFixed(0).padStart(10), times.toFixed(1).padStart(12)]
    console.log(`${named(engine).padEnd(30)} ${figures.join(' ')}  ${verdict}`.trimEnd())
    return goal === undefined || times >= goal
  })
  return verdicts.every(Boolean)
}

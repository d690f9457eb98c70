import type { Subject } from './claims'
import type { Contender, Prepared } from './contender'
import { jsonLogicJs } from './json-logic'
import { jsonRulesEngine } from './json-rules-engine'
import { ownEngine } from './own-engine'
import { publicodes } from './publicodes'
import type { Answers } from './setups'

export const others: readonly Contender[] = [jsonRulesEngine, publicodes, jsonLogicJs]

/** A result that another engine gives otherwise than ours. */
export interface Difference {
  readonly engine: string
  readonly feature: string
  readonly answers: Answers
  readonly ours: string
  readonly theirs: string
}

/** The first result with another status or other reasons, or null where all engines agree on all setups. */
export async function firstDifference(subject: Subject, setups: readonly Answers[]): Promise<Difference | null> {
  const own = ownEngine.learn(subject)
  const all = others.map((other) => ({ engine: other.name, take: other.learn(subject) }))
  for (const answers of setups) {
    const ours = await saidBy(own(answers))
    for (const { engine, take } of all) {
      const theirs = await saidBy(take(answers))
      for (const feature of subject.ladders.keys()) {
        const [mine, found] = [ours(feature), theirs(feature)]
        if (mine !== found) return { engine, feature, answers, ours: mine, theirs: found }
      }
    }
  }
  return null
}

async function saidBy({ withReasons, statusesOnly }: Prepared) {
  const [reasons, statuses] = [await withReasons(), await statusesOnly()]
  return (feature: string) => {
    const { status, because = [], prerequisites = [] } = reasons[feature] ?? {}
    return `${statuses[feature]}; ${status} because of ${because.join()}; needs ${prerequisites.join()}`
  }
}

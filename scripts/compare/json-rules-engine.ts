import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine'
import type { Condition } from '../../src/knowledge/types'
import type { Claim } from './claims'
import { type Contender, descend, descendOnly } from './contender'

/** One rule for each statement; its event names the statement, its result keeps the conditions met. */
export const jsonRulesEngine: Contender = {
  name: 'json-rules-engine',
  learn: (subject) => {
    const rules = subject.claims.map(({ id, when }) => ({ conditions: conditionsOf(when), event: { type: id } }))
    const engine = new Engine(rules)
    const holding = async (facts: Record<string, string | null>) => {
      const { events } = await engine.run(facts)
      const ids = new Set(events.map(({ type }) => type))
      return ({ id }: Claim) => ids.has(id)
    }
    return (answers) => ({
      withReasons: async () => descend(subject, await holding(answers)),
      statusesOnly: async () => descendOnly(subject, await holding(answers)),
    })
  },
}

function conditionsOf(condition: Condition | null): TopLevelCondition {
  if (condition === null) return { all: [] }
  if ('question' in condition) return { all: [nested(condition)] }
  return nested(condition) as TopLevelCondition
}

function nested(condition: Condition): NestedCondition {
  if ('question' in condition) return { fact: condition.question, operator: 'in', value: condition.isOneOf }
  if ('not' in condition) return { not: nested(condition.not) }
  return 'all' in condition ? { all: condition.all.map(nested) } : { any: condition.any.map(nested) }
}

import Engine, { type PublicodesExpression } from 'publicodes'
import type { Status } from '../../src/engine/assessment'
import type { Condition, Knowledge } from '../../src/knowledge/types'
import type { Claim, Rung, Subject } from './claims'
import { type Contender, explained, type Reasoned, type Results } from './contender'
import { numbered, stretches } from './numbered'

/** With reasons: a rule for each statement and feature. Statuses only: for each feature alone, which is faster. */
export const publicodes: Contender = {
  name: 'publicodes',
  learn: (subject) => {
    const explaining = engineOf(subject, ({ id }) => id)
    const deciding = engineOf(subject, ({ when }) => expressionOf(when, subject.knowledge))
    const holds = ({ id }: Claim) => explaining.evaluate(id).nodeValue === true
    return (answers) => {
      const situation = numbered(subject.knowledge, answers)
      return {
        withReasons: () => {
          const results: Record<string, Reasoned> = {}
          const statuses = statusesBy(explaining.setSituation(situation), subject)
          for (const [feature, rungs] of subject.ladders)
            results[feature] = explained(subject, rungs, statuses[feature] ?? 'unknown', holds)
          return results
        },
        statusesOnly: () => statusesBy(deciding.setSituation(situation), subject),
      }
    }
  },
}

function statusesBy(engine: Engine, { ladders }: Subject): Results<Status> {
  const statuses: Record<string, Status> = {}
  for (const feature of ladders.keys()) statuses[feature] = engine.evaluate(feature).nodeValue as Status
  return statuses
}

type Say = (claim: Claim) => PublicodesExpression

/** The features as rules; each claim in them is said as the caller wants it, by name or in full. */
function engineOf({ knowledge, questions, claims, ladders }: Subject, say: Say): Engine {
  const rules: Record<string, PublicodesExpression | null> = {}
  for (const question of questions) rules[question] = null
  for (const { id, when } of claims) rules[id] = { valeur: expressionOf(when, knowledge) }
  for (const [feature, rungs] of ladders)
    rules[feature] = { variations: [...rungs.map((rung) => variationOf(rung, say)), { sinon: "'unknown'" }] }
  // Strict about the situation: it then reads all of it at once, which is faster.
  return new Engine(rules, { strict: { situation: true } })
}

function variationOf({ status, claims, besides }: Rung, say: Say): Record<string, unknown> {
  const oneOf = (list: readonly Claim[]) => anyOf(list.map(say))
  return { si: besides ? allOf([oneOf(claims), oneOf(besides)]) : oneOf(claims), alors: `'${status}'` }
}

function expressionOf(condition: Condition | null, knowledge: Knowledge, isNegated = false): PublicodesExpression {
  if (condition === null) return 'oui'
  if ('not' in condition) return expressionOf(condition.not, knowledge, !isNegated)
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any
    const together = 'all' in condition === isNegated ? anyOf : allOf
    return together(parts.map((part) => expressionOf(part, knowledge, isNegated)))
  }
  const { question, isOneOf } = condition
  const places = stretches(knowledge.questions[question].options, isOneOf)
  if (isNegated) {
    return allOf(
      places.map(([first, last]) =>
        first === last ? `${question} != ${first}` : anyOf([`${question} < ${first}`, `${question} > ${last}`]),
      ),
    )
  }
  return anyOf(
    places.map(([first, last]) =>
      first === last ? `${question} = ${first}` : allOf([`${question} >= ${first}`, `${question} <= ${last}`]),
    ),
  )
}

const allOf = (parts: readonly PublicodesExpression[]) => joined('toutes ces conditions', parts)
const anyOf = (parts: readonly PublicodesExpression[]) => joined('une de ces conditions', parts)

function joined(mechanism: string, parts: readonly PublicodesExpression[]): PublicodesExpression {
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { [mechanism]: parts }
}

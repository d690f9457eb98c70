import jsonLogic, { type RulesLogic } from 'json-logic-js'
import type { Status } from '../../src/engine/assessment'
import type { Condition, Knowledge } from '../../src/knowledge/types'
import type { Claim, Rung } from './claims'
import { type Contender, descend, type Results } from './contender'
import { numbered, stretches } from './numbered'

/** With reasons: one expression for each statement. Statuses only: one for each feature, which ends at the first that decides. */
export const jsonLogicJs: Contender = {
  name: 'json-logic-js',
  learn: (subject) => {
    const { knowledge, claims, ladders } = subject
    const expressions = claims.map(({ id, when }) => [id, expressionOf(when, knowledge)] as const)
    const statuses = [...ladders].map(([feature, rungs]) => [feature, statusOf(rungs, knowledge)] as const)
    return (answers) => {
      const data = numbered(knowledge, answers)
      return {
        withReasons: () => {
          const holding = new Set<string>()
          for (const [id, expression] of expressions) if (jsonLogic.apply(expression, data)) holding.add(id)
          return descend(subject, ({ id }) => holding.has(id))
        },
        statusesOnly: () => {
          const found: Record<string, Status> = {}
          for (const [feature, expression] of statuses) found[feature] = jsonLogic.apply(expression, data)
          return found satisfies Results<Status>
        },
      }
    }
  },
}

function statusOf(rungs: readonly Rung[], knowledge: Knowledge): RulesLogic {
  const anyOf = (claims: readonly Claim[]): RulesLogic => ({
    or: claims.map(({ when }) => expressionOf(when, knowledge)),
  })
  return rungs.reduceRight<RulesLogic>((below, { status, claims, besides }) => {
    const isReached = besides ? { and: [anyOf(claims), anyOf(besides)] } : anyOf(claims)
    return { if: [isReached, status, below] }
  }, 'unknown')
}

function expressionOf(condition: Condition | null, knowledge: Knowledge): RulesLogic {
  if (condition === null) return true
  if ('not' in condition) return { '!': [expressionOf(condition.not, knowledge)] }
  if ('all' in condition) return { and: condition.all.map((part) => expressionOf(part, knowledge)) }
  if ('any' in condition) return { or: condition.any.map((part) => expressionOf(part, knowledge)) }
  const { question, isOneOf } = condition
  const place = { var: question }
  const within = stretches(knowledge.questions[question].options, isOneOf).map(
    ([first, last]): RulesLogic => (first === last ? { '===': [place, first] } : { '<=': [first, place, last] }),
  )
  return within.length === 1 && within[0] !== undefined ? within[0] : { or: within }
}

import { intuneFeatures, skypeFeatures, teamsFeatures } from './feature-ids'
import { intuneOpinion } from './intune-oracle'
import type { Answers, Opinion } from './opinion'
import { skypeOpinion } from './skype-oracle'
import { teamsOpinion } from './teams-oracle'
import { doneAnswerOf, prerequisiteOrder, questionOf } from './vocabulary'

export type OracleStatus = 'retired' | 'unsupported' | 'unknown' | 'conditional' | 'limited' | 'supported'

export interface OracleGate {
  readonly id: string
  readonly done: boolean
}

export interface OracleVerdict {
  readonly status: OracleStatus
  readonly reason: null | 'undocumented' | 'contested'
  /** What the feature needs here, done or not. Empty where it is blocked, retired or undocumented. */
  readonly gates: readonly OracleGate[]
  /** Only when conditional: those that are not done. */
  readonly prerequisites: readonly string[]
}

/** A second opinion on a complete set of answers. Null for a skype feature of a group without Skype for Business. */
export function verdict(feature: string, answers: Answers, asOf: string): OracleVerdict | null {
  const opinion = opinionOn(feature, answers, asOf)
  return opinion === null ? null : settled(opinion, answers)
}

/** What the sources say to a complete set of answers; a test watches that no prerequisite’s answer is read for it. */
export function opinionOn(feature: string, answers: Answers, asOf: string): Opinion | null {
  if (skypeFeatures.includes(feature)) return skypeOpinion(feature, answers, asOf)
  if (intuneFeatures.includes(feature)) return intuneOpinion(feature, answers, asOf)
  if (teamsFeatures.includes(feature)) return teamsOpinion(feature, answers, asOf)
  throw new Error(`not a feature: ${feature}`)
}

function settled(opinion: Opinion, answers: Answers): OracleVerdict {
  if (!('needs' in opinion)) {
    return opinion.says === 'undocumented' ? plain('unknown', 'undocumented', []) : plain(opinion.says, null, [])
  }
  const gates = prerequisiteOrder.filter((id) => opinion.needs.includes(id)).map((id) => gate(id, answers))
  if (opinion.says === 'contested') return plain('unknown', 'contested', gates)
  const lacking = gates.filter(({ done }) => !done).map(({ id }) => id)
  if (lacking.length > 0) return { status: 'conditional', reason: null, gates, prerequisites: lacking }
  return plain(opinion.says, null, gates)
}

const plain = (status: OracleStatus, reason: OracleVerdict['reason'], gates: readonly OracleGate[]): OracleVerdict => ({
  status,
  reason,
  gates,
  prerequisites: [],
})

const gate = (id: string, answers: Answers): OracleGate => ({ id, done: answers[questionOf(id)] === doneAnswerOf(id) })

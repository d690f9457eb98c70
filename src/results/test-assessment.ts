import type { Assessment, FeatureResult } from '../engine/assessment'
import type { FeatureId } from '../knowledge/ids'

const plain: FeatureResult = {
  status: 'supported',
  because: [],
  prerequisites: [],
  toCheck: [],
  caveats: [],
  ask: [],
  reason: null,
  contested: false,
  sources: ['teams-exchange-2023'],
}

export const supported = plain
export const limited: FeatureResult = { ...plain, status: 'limited' }
export const unsupported: FeatureResult = { ...plain, status: 'unsupported' }
export const retired: FeatureResult = { ...plain, status: 'retired', successor: null }
export const undocumented: FeatureResult = {
  ...plain,
  status: 'unknown',
  reason: 'undocumented',
  because: ['undocumented'],
}
export const contested: FeatureResult = { ...plain, status: 'unknown', reason: 'contested', contested: true }

export const unanswered = (...ask: FeatureResult['ask']): FeatureResult => ({
  ...plain,
  status: 'unknown',
  reason: 'unanswered',
  ask,
})

export const conditional = (
  prerequisites: FeatureResult['prerequisites'],
  toCheck: FeatureResult['toCheck'] = [],
): FeatureResult => ({ ...plain, status: 'conditional', prerequisites, toCheck })

export type Results = { readonly [F in FeatureId]?: FeatureResult }

/** An assessment of one group for each set of results; only what the results pages read from it is filled. */
export const assessmentOf = (...groups: readonly Results[]): Assessment => ({
  version: 1,
  knowledge: '2026.11.0',
  asOf: '2026-11-21',
  areas: ['teams'],
  assumes: [],
  groups: groups.map((features, place) => ({ name: `Group ${place + 1}`, features })),
  prerequisites: [],
  warnings: [],
  runbook: [],
  questions: [],
})

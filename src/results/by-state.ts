import type { PrerequisiteResult } from '../engine/assessment'

const order: readonly PrerequisiteResult['status'][] = ['to-do', 'unknown', 'done']

/** What is to be done comes first, what is done last. */
export const byState = (prerequisites: readonly PrerequisiteResult[]): readonly PrerequisiteResult[] =>
  prerequisites.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))

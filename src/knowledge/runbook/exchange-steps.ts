import type { RunbookStep } from './types'

export const exchangeSteps = {} as const satisfies Record<string, RunbookStep>

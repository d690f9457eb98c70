import type { RunbookStep } from './types'

export const cloudSteps = {} as const satisfies Record<string, RunbookStep>

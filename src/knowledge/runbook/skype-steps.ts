import type { RunbookStep } from './types'

export const skypeSteps = {} as const satisfies Record<string, RunbookStep>

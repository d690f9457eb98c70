import type { RunbookStep } from './types'

export const oauthSteps = {} as const satisfies Record<string, RunbookStep>

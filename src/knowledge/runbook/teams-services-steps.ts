import type { RunbookStep } from './types'

export const teamsServicesSteps = {} as const satisfies Record<string, RunbookStep>

import { skypeEdgeSteps } from './skype-edge-steps'
import { skypeServerSteps } from './skype-server-steps'
import type { RunbookStep } from './types'

export const skypeSteps = { ...skypeServerSteps, ...skypeEdgeSteps } as const satisfies Record<string, RunbookStep>

import type { skypeSteps as steps } from '../../../knowledge/runbook/skype-steps'
import type { StepWords } from '../../runbook-words'

export const skypeSteps: Readonly<Record<keyof typeof steps, StepWords>> = {}

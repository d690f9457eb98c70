import type { cloudSteps as steps } from '../../../knowledge/runbook/cloud-steps'
import type { StepWords } from '../../runbook-words'

export const cloudSteps: Readonly<Record<keyof typeof steps, StepWords>> = {}

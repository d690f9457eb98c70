import type { QuestionId } from '../knowledge/ids'
import { isStepId, type StepId, stepOf, steps } from './steps'

const wizardAddress = '/assess'

/** The places from which a single answer is changed, and to which the reader then returns. */
export const returnPlaces = { check: `${wizardAddress}/check`, results: '/results' } as const
export type ReturnPlace = keyof typeof returnPlaces

/** What the address of a wizard page says. */
export interface WizardPlace {
  readonly step: StepId | undefined
  /** The place of the group among the groups, from 1. */
  readonly group: number | undefined
  /** What has the focus when the page opens. */
  readonly focus: string | undefined
}

/** `group` counts from 1. */
export function stepAddress(step: StepId, group?: number): string {
  return group === undefined ? `${wizardAddress}/${step}` : `${wizardAddress}/${step}/${group}`
}

/** The page on which a question stands, opened at that question; `group` counts from 1. */
export function questionAddress(question: QuestionId, group = 1): string {
  const step = stepOf(question)
  if (step === undefined) return wizardAddress
  return fieldAddress(step, question, hasPagePerGroup(step) ? group : undefined)
}

export function fieldAddress(step: StepId, field: string, group?: number): string {
  return `${stepAddress(step, group)}/${field}`
}

export const hasPagePerGroup = (step: StepId): boolean => 'hasPagePerGroup' in steps[step]

/** Reads `/assess/mailboxes/2/exchange`; what it does not know it leaves out. */
export function placeOf(address: string): WizardPlace {
  const [step, ...rest] = address.slice(wizardAddress.length + 1).split('/')
  const number = rest[0] !== undefined && /^\d{1,2}$/.test(rest[0]) ? Number(rest[0]) : undefined
  const focus = number === undefined ? rest[0] : rest[1]
  return { step: isStepId(step) ? step : undefined, group: number, focus: focus || undefined }
}

/** Travels with a Change link in the browser's history, so that Back, Forward and a reload keep it. */
export interface ReturnState {
  readonly returnTo: ReturnPlace
}

export function returnPlaceOf(historyState: unknown): ReturnPlace | null {
  if (typeof historyState !== 'object' || historyState === null || !('returnTo' in historyState)) return null
  const { returnTo } = historyState
  return typeof returnTo === 'string' && Object.hasOwn(returnPlaces, returnTo) ? (returnTo as ReturnPlace) : null
}

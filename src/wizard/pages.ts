import type { DraftGroup } from '../io/draft-type'
import { hasPagePerGroup, placeOf, stepAddress } from './addresses'
import type { PlannedStep } from './plan'
import { type StepId, stepIds } from './steps'
import type { Plan } from './use-plan'

/** One page of the wizard, as the reader meets it. */
export interface WizardPage {
  readonly address: string
  readonly step: PlannedStep
  /** Where every group has a page: the one this is about. */
  readonly group: DraftGroup | undefined
  /** From 1, among the steps shown. */
  readonly position: number
  readonly previous: string | undefined
  readonly next: string | undefined
  /** What has the focus when the page opens. */
  readonly focus: string | undefined
}

/** The page that an address names, or the address of the one that stands in for it. */
export type PageFound =
  | { readonly kind: 'page'; readonly page: WizardPage }
  | { readonly kind: 'elsewhere'; readonly address: string }

export function findPage(plan: Plan, address: string): PageFound {
  const pages = pagesOf(plan)
  const place = placeOf(address)
  const wanted = place.step ?? 'scope'
  const group = Math.min(place.group ?? 1, plan.draft.groups.length) || 1
  const index = pages.findIndex(({ step, place: number }) => step.id === wanted && (number ?? group) === group)
  const found = pages[index]
  if (!found) return { kind: 'elsewhere', address: addressInstead(plan, wanted) }
  const isExact = place.step !== undefined && place.group === found.place
  if (!isExact) return { kind: 'elsewhere', address: found.address }
  return {
    kind: 'page',
    page: {
      address: found.address,
      step: found.step,
      group: found.place === undefined ? undefined : plan.draft.groups[found.place - 1],
      position: plan.steps.indexOf(found.step) + 1,
      previous: pages[index - 1]?.address,
      next: pages[index + 1]?.address,
      focus: place.focus,
    },
  }
}

interface PageInOrder {
  readonly address: string
  readonly step: PlannedStep
  readonly place: number | undefined
}

function pagesOf({ steps, draft }: Plan): readonly PageInOrder[] {
  return steps.flatMap((step): readonly PageInOrder[] =>
    hasPagePerGroup(step.id)
      ? draft.groups.map((_, index) => ({ address: stepAddress(step.id, index + 1), step, place: index + 1 }))
      : [{ address: stepAddress(step.id), step, place: undefined }],
  )
}

/** The place of a group among all, from 1. */
export const placeInGroups = ({ draft }: Plan, group: Pick<DraftGroup, 'id'>): number =>
  draft.groups.findIndex(({ id }) => id === group.id) + 1

/** The first page of a step. */
export const addressOfStep = (step: StepId): string => stepAddress(step, hasPagePerGroup(step) ? 1 : undefined)

/** A step that has nothing left to ask makes way for the next one. */
function addressInstead({ steps }: Plan, wanted: StepId): string {
  const after = stepIds.slice(stepIds.indexOf(wanted) + 1)
  const next = after.find((id) => steps.some((step) => step.id === id))
  return stepAddress(next ?? 'check')
}

/** The first page with a question still open, else the last one: where a draft is taken up again. */
export function addressToResume(plan: Plan): string {
  const open = plan.steps.flatMap(({ questions }) => questions).find(({ answer }) => answer === undefined)
  const step = plan.steps.find(({ unanswered }) => unanswered > 0)
  if (!open || !step) return stepAddress('check')
  return stepAddress(step.id, open.group && hasPagePerGroup(step.id) ? placeInGroups(plan, open.group) : undefined)
}

/** Fast for what can be clicked, slower for what has to be looked up: an even ten seconds a question. */
export function minutesLeft(questions: number): number {
  return Math.ceil((questions * 10) / 60)
}

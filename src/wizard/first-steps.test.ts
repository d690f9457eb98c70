import { firstSteps } from 'virtual:coexist-first-steps'
import { expect, it } from 'vitest'
import { todayInUtc } from '../io/day'
import { emptyDraft } from './first-draft'
import { planOfDraft } from './planner'

it('plans the first page ahead as the engine does', () => {
  const planned = planOfDraft(emptyDraft, todayInUtc())
  expect(firstSteps[0]).toEqual(planned[0])
  expect(firstSteps.map(({ id, unanswered }) => [id, unanswered])).toEqual(
    planned.map(({ id, unanswered }) => [id, unanswered]),
  )
})

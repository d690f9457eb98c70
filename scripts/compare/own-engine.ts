import { assess, cellsOf } from '../../src/engine/assess'
import type { Status } from '../../src/engine/assessment'
import { editionOn } from '../../src/engine/edition'
import { viewGroup } from '../../src/engine/group-view'
import type { DatedSetup, Group } from '../../src/engine/setup'
import { tenantQuestions } from '../../src/knowledge/questions'
import type { Contender } from './contender'
import type { Answers } from './setups'

/** With reasons: the whole assessment, with caveats, sources, warnings and the list of prerequisites, as every page has it. */
export const ownEngine: Contender = {
  name: 'coexist',
  learn:
    ({ knowledge, day }) =>
    (answers) => {
      const group = groupOf(answers)
      const setup: DatedSetup = { version: 1, asOf: day, tenant: tenantOf(answers), groups: [group] }
      return {
        withReasons: () => assess(knowledge, setup).groups[0]?.features ?? {},
        statusesOnly: () => {
          const edition = editionOn(knowledge, day, setup.tenant?.areas)
          const statuses: Record<string, Status> = {}
          for (const { plan, result } of cellsOf(edition, viewGroup(edition, setup, group)))
            statuses[plan.feature] = result.status
          return statuses
        },
      }
    },
}

const tenantOf = (answers: Answers): NonNullable<DatedSetup['tenant']> => ({
  areas: ['teams'],
  ...given(answers, (question) => question in tenantQuestions),
})

const groupOf = (answers: Answers) =>
  ({ name: '1', ...given(answers, (question) => !(question in tenantQuestions)) }) as Group

const given = (answers: Answers, isMeant: (question: string) => boolean) =>
  Object.fromEntries(Object.entries(answers).filter(([question, answer]) => answer !== null && isMeant(question)))

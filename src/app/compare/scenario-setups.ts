import type { Assessment } from '../../engine/assessment'
import { applyChanges, type PossibleChange } from '../../engine/changes/possible'
import type { DatedSetup } from '../../engine/setup'
import { knowledge } from '../../knowledge'
import { groupQuestions } from '../../knowledge/questions'

type SetChange = Pick<PossibleChange, 'group' | 'settles'>

/** The setup once every prerequisite that is to do is done, by all groups that lack it; null where none is to do. */
export function afterPrerequisites(setup: DatedSetup, { prerequisites }: Assessment): DatedSetup | null {
  const changes = prerequisites
    .filter(({ status }) => status === 'to-do')
    .flatMap(({ id, groups }): readonly SetChange[] => {
      const { question, doneWhen } = knowledge.prerequisites[id]
      const settles = [{ question, to: doneWhen }]
      if (!Object.hasOwn(groupQuestions, question)) return [{ group: null, settles }]
      return groups.map((name) => ({ group: setup.groups.findIndex((group) => group.name === name), settles }))
    })
  return changes.length === 0 ? null : applyChanges(knowledge, setup, changes)
}

/** The setup with all mailboxes in Exchange Online; null where they are there already. */
export function allInExchangeOnline(setup: DatedSetup): DatedSetup | null {
  const changes = setup.groups.flatMap(({ mailbox }, group): readonly SetChange[] =>
    mailbox === 'exchange-online' ? [] : [{ group, settles: [{ question: 'mailbox', to: 'exchange-online' }] }],
  )
  return changes.length === 0 ? null : applyChanges(knowledge, setup, changes)
}

import { memo, useId, useState } from 'react'
import { useAskingCatalog } from '../i18n/use-catalog'
import type { GroupQuestionId } from '../knowledge/ids'
import { RadioCards } from '../ui/radio-cards'
import { headingName } from './group-names'
import { QuestionFrame } from './question-frame'
import { optionsOf } from './radio-question'
import { useDispatch } from './session-provider'
import { useAnswer } from './use-answer'

/** A group that is asked, with its place among all groups, from 1. */
export interface AskedGroup {
  readonly id: string
  readonly name: string
  readonly place: number
}

interface GroupRowsProps {
  readonly question: GroupQuestionId
  readonly groups: readonly AskedGroup[]
  readonly reason: string
}

/** One question asked of several groups: a row each, and one choice for all. */
export const GroupRows = memo(function GroupRows({ question, groups, reason }: GroupRowsProps) {
  const [isPutOff, setPutOff] = useState(false)
  return (
    <QuestionFrame question={question} reason={reason}>
      <div className="card flex flex-col p-0">
        <SameForAll groups={groups} onSet={(answer) => setPutOff(answer === '')} question={question} />
        {groups.map((group) => (
          <GroupRow group={group} isPutOff={isPutOff} key={group.id} question={question} />
        ))}
      </div>
    </QuestionFrame>
  )
}, isSame)

const rowLook = 'flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 px-3.5 py-2'

interface GroupRowProps {
  readonly question: GroupQuestionId
  readonly group: AskedGroup
  readonly isPutOff: boolean
}

function GroupRow({ question, group, isPutOff }: GroupRowProps) {
  const catalog = useAskingCatalog()
  const answer = useAnswer(question, group, isPutOff)
  const id = useId()
  const name = headingName(catalog.wizard.groups, group.name, group.place)
  return (
    <div aria-labelledby={id} className={`${rowLook} border-line border-t`} role="radiogroup">
      <span className="min-w-0 grow basis-36 font-medium wrap-anywhere" id={id}>
        {name}
      </span>
      <RadioCards {...answer} layout="compact" options={optionsOf(catalog, question)} />
    </div>
  )
}

interface SameForAllProps extends Pick<GroupRowsProps, 'question' | 'groups'> {
  readonly onSet: (answer: string) => void
}

function SameForAll({ question, groups, onSet }: SameForAllProps) {
  const catalog = useAskingCatalog()
  const dispatch = useDispatch()
  const words = catalog.wizard.allGroups

  function setForAll(answer: string): void {
    onSet(answer)
    dispatch({ type: 'answered', question, groups: groups.map(({ id }) => id), answer: answer === '' ? null : answer })
  }

  return (
    <div className={`${rowLook} rounded-t-xl bg-sunken`}>
      <span className="grow basis-36 text-muted text-sm">{words.label}</span>
      <div className="flex flex-wrap gap-1.5">
        {optionsOf(catalog, question).map(({ value, label }) => (
          <button
            aria-label={words.set(label)}
            className="button min-h-8 px-2.5 py-0.5 font-medium text-sm"
            key={value}
            onClick={() => setForAll(value)}
            type="button"
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  )
}

/** The list of groups is made anew with each answer; what the rows show of them is not. */
function isSame(one: GroupRowsProps, other: GroupRowsProps): boolean {
  return (
    one.question === other.question &&
    one.reason === other.reason &&
    one.groups.length === other.groups.length &&
    one.groups.every(({ id, name }, index) => id === other.groups[index]?.id && name === other.groups[index]?.name)
  )
}

import { memo, type ReactNode, useState } from 'react'
import { FormProvider } from 'react-hook-form'
import { useAskingCatalog } from '../../i18n/use-catalog'
import type { WhatIfWords } from '../../i18n/what-if-words'
import type { DraftGroup } from '../../io/draft-type'
import { hasPagePerGroup } from '../addresses'
import { headingName } from '../group-names'
import { GroupQuestions } from '../group-questions'
import type { PlannedStep } from '../plan'
import { QuestionsBody } from '../questions-body'
import { useKeepTexts } from '../use-keep-texts'
import { type Plan, usePlan } from '../use-plan'
import { useStepForm } from '../use-step-form'

interface TrialQuestionsProps {
  readonly words: WhatIfWords
  readonly turn: number
}

/** The questions that this setup asks, step by step as in the wizard, and folded until they are wanted. */
export function TrialQuestions(props: TrialQuestionsProps) {
  return <QuestionsOfPlan {...props} plan={usePlan(false)} />
}

/** Drawn again only with another plan, which comes a moment after the answer that makes it. */
const QuestionsOfPlan = memo(function QuestionsOfPlan({
  words,
  turn,
  plan,
}: TrialQuestionsProps & { readonly plan: Plan }) {
  const { wizard } = useAskingCatalog()
  const steps = plan.steps.filter(({ questions }) => questions.length > 0)
  return (
    <section className="flex flex-col gap-1 pb-2">
      <h3>{words.questions}</h3>
      {steps.map((step) => (
        <Folded count={words.questionCount(questionCount(step))} key={step.id} title={wizard.steps[step.id].name}>
          {hasPagePerGroup(step.id) ? (
            <GroupsOfStep plan={plan} step={step} turn={turn} words={words} />
          ) : (
            // What is changed elsewhere makes the fields begin anew.
            <QuestionsBody key={turn} page={{ step }} plan={plan} />
          )}
        </Folded>
      ))}
    </section>
  )
})

const questionCount = ({ questions }: PlannedStep) => new Set(questions.map(({ question }) => question)).size

interface FoldedProps {
  readonly title: string
  readonly count: string
  readonly children: ReactNode
}

/** Its content is there only while it is unfolded: a dozen groups have hundreds of choices. */
function Folded({ title, count, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="border-line border-t" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="py-1.5 font-semibold wrap-anywhere">
        {title} <span className="font-normal text-muted text-sm">{count}</span>
      </summary>
      {isOpen ? <div className="flex flex-col gap-6 py-2 [&_h2]:text-base">{children}</div> : null}
    </details>
  )
}

interface StepProps {
  readonly step: PlannedStep
  readonly plan: Plan
}

/** Where the wizard has a page for each group: one group alone stands open, several are folded. */
function GroupsOfStep({ step, plan, turn, words }: StepProps & TrialQuestionsProps) {
  const { wizard } = useAskingCatalog()
  const { groups } = plan.draft
  return groups.map((group, index) => {
    const form = <GroupForm group={group} key={`${group.id} ${turn}`} step={step} />
    if (groups.length === 1) return form
    const own = step.questions.filter((asked) => asked.group?.id === group.id)
    return (
      <Folded
        count={words.questionCount(own.length)}
        key={group.id}
        title={headingName(wizard.groups, group.name, index + 1)}
      >
        {form}
      </Folded>
    )
  })
}

function GroupForm({ step, group }: { readonly step: PlannedStep; readonly group: DraftGroup }) {
  const form = useStepForm(step.id, group.id)
  const keepTexts = useKeepTexts(form, group.id)
  return (
    <FormProvider {...form}>
      <GroupQuestions group={group} keepTexts={keepTexts} step={step} />
    </FormProvider>
  )
}

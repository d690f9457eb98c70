import { useAskingCatalog } from '../../i18n/use-catalog'
import type { WhatIfWords } from '../../i18n/what-if-words'
import type { QuestionId } from '../../knowledge/ids'
import { answerWords } from '../answer-words'
import { headingName } from '../group-names'
import { answerIn, type TrialChange } from './trial-changes'
import type { TrialStore } from './trial-store'

interface TrialAnswersProps {
  readonly trial: TrialStore
  readonly changes: readonly TrialChange[]
  readonly words: WhatIfWords
}

/** Each answer tried out, beside the one in the draft, to be taken back alone. */
export function TrialAnswers({ trial, changes, words }: TrialAnswersProps) {
  if (changes.length === 0) return null
  return (
    <section className="flex flex-col gap-1">
      <h3>{words.answers.title}</h3>
      <ul>
        {changes.map((change) => (
          <AnswerTried change={change} key={`${change.question} ${change.group}`} trial={trial} words={words} />
        ))}
      </ul>
    </section>
  )
}

function AnswerTried({ trial, words, change }: Omit<TrialAnswersProps, 'changes'> & { readonly change: TrialChange }) {
  const { knowledge, wizard } = useAskingCatalog()
  const { draft } = trial.base.getState()
  const place = draft.groups.findIndex(({ id }) => id === change.group)
  const group = draft.groups[place]
  const inWords = (question: QuestionId, answer: string | null) =>
    answer === null ? wizard.question.notKnown : answerWords(knowledge, question, answer).name
  const { label } = knowledge.questions[change.question]
  const name = group && draft.groups.length > 1 ? headingName(wizard.groups, group.name, place + 1) : null
  return (
    <li className="flex items-start gap-3 border-line border-t py-1.5 text-sm">
      <span className="min-w-0 grow">
        <span className="block text-muted wrap-anywhere">
          {label}
          {name === null ? null : ` · ${name}`}
        </span>
        <span className="block">
          {inWords(change.question, answerIn(draft, change))} <span aria-hidden="true">→</span>
          <span className="sr-only">{words.answers.becomes}</span>{' '}
          <strong className="font-semibold">{inWords(change.question, change.answer)}</strong>
        </span>
      </span>
      <button
        className="min-h-6 shrink-0 rounded text-accent underline underline-offset-3"
        onClick={() => trial.takeBack(change)}
        type="button"
      >
        {words.answers.takeBack}
        <span className="sr-only">
          {' '}
          {label} {name}
        </span>
      </button>
    </li>
  )
}

import { useId } from 'react'
import { ChangeLink } from '../change-link'
import { type OpenQuestion, openQuestions } from '../open-questions'
import { useResults } from '../results-context'

/** The answers still worth finding, each a way to its question. */
export function OpenQuestionList() {
  const { assessment, catalog } = useResults()
  const words = catalog.results.openQuestions
  const title = useId()
  const questions = openQuestions(assessment)
  return (
    <section aria-labelledby={title} className="card flex flex-col gap-3">
      <h2 id={title}>{words.title}</h2>
      <p className="text-muted">{questions.length > 0 ? words.lead : words.none}</p>
      <ol className="flex flex-col gap-3">
        {questions.map((question) => (
          <OpenQuestionItem key={question.id} question={question} />
        ))}
      </ol>
    </section>
  )
}

function OpenQuestionItem({ question: { id, decides, groups } }: { readonly question: OpenQuestion }) {
  const { catalog, groupNames } = useResults()
  const { label } = catalog.knowledge.questions[id]
  const words = catalog.results.openQuestions
  const isForEach = groups !== null && groupNames.length > 1
  return (
    <li>
      {isForEach ? (
        <span className="font-semibold">{label}</span>
      ) : (
        <ChangeLink group={groups?.[0]} question={id}>
          {label}
        </ChangeLink>
      )}{' '}
      <span className="whitespace-nowrap text-muted">{words.decides(decides)}</span>
      {isForEach ? (
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {groups.map((group) => (
            <li className="wrap-anywhere" key={group}>
              <ChangeLink group={group} question={id}>
                {groupNames[group]}
                <span className="sr-only">: {label}</span>
              </ChangeLink>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  )
}

import { openQuestions } from '../open-questions'
import { useResults } from '../results-context'
import { namesOf } from '../view'

export function ReportQuestions() {
  const view = useResults()
  const { assessment, catalog, groupNames } = view
  const words = catalog.results.openQuestions
  const questions = openQuestions(assessment)
  return (
    <section>
      <h2>{words.title}</h2>
      {questions.length === 0 ? <p>{words.none}</p> : null}
      <ol className="list-decimal ps-[6mm]">
        {questions.map(({ id, decides, groups }) => (
          <li key={id}>
            {catalog.knowledge.questions[id].label} {words.decides(decides)}.{' '}
            {groups && groupNames.length > 1 ? `${catalog.results.groups(namesOf(view, groups))}.` : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

import { openQuestions } from '../open-questions'
import { useResults } from '../results-context'
import { scopeOf } from '../view'

export function ReportQuestions() {
  const view = useResults()
  const { assessment, catalog } = view
  const words = catalog.results.openQuestions
  const questions = openQuestions(assessment)
  return (
    <section>
      <h2>{words.title}</h2>
      {questions.length === 0 ? <p>{words.none}</p> : null}
      <ol className="list-decimal ps-[6mm]">
        {questions.map(({ id, decides, groups }) => {
          const scope = groups ? scopeOf(view, groups) : null
          return (
            <li key={id}>
              {[catalog.knowledge.questions[id].label, words.decides(decides), ...(scope ? [scope] : [])].join(' · ')}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

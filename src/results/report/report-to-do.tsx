import { byState } from '../by-state'
import { useResults } from '../results-context'
import { StateMark } from '../state-mark'
import { placesOf, scopeOf } from '../view'

/** What is to do or unknown, a line each: all about it stands in the full report. */
export function ReportToDo() {
  const view = useResults()
  const { assessment, catalog } = view
  const words = catalog.results.prerequisites
  const open = byState(assessment.prerequisites).filter(({ status }) => status !== 'done')
  return (
    <section>
      <h2>{words.title}</h2>
      {open.length === 0 ? <p>{words.none}</p> : null}
      <ul className="columns-3 gap-[4mm]">
        {open.map(({ id, status, groups }) => {
          const scope = scopeOf(view, placesOf(view, groups))
          return (
            <li className="grid grid-cols-[18mm_minmax(0,1fr)] gap-x-[1mm]" key={id}>
              <StateMark label={words.states[status]} state={status} />
              <p className="wrap-anywhere">
                {catalog.knowledge.prerequisites[id].name}
                {scope ? ` · ${scope}` : null}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

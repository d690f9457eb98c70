import { PaperSource } from '../paper-source'
import { useResults } from '../results-context'
import { sourceMark } from './source-marks'

/** The sources under their numbers, with everything a reader of the paper needs to find them. */
export function ReportSources() {
  const view = useResults()
  const { sources, catalog } = view
  return (
    <section>
      <h2>{catalog.results.sources.title}</h2>
      <ul className="flex flex-col gap-[1mm]">
        {sources.map((id) => (
          <PaperSource id={id} key={id} mark={sourceMark(view, id)} />
        ))}
      </ul>
    </section>
  )
}

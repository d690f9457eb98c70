import { formatDate } from '../../i18n/format'
import { endName, pastSentence } from '../end-text'
import { type End, nextEnds } from '../ends-ahead'
import { useResults } from '../results-context'
import { placesOf, scopeOf } from '../view'
import { sourceMarks } from './source-marks'

/** The strip of the screen, a line for each end. */
export function ReportEnds() {
  const { catalog, ends } = useResults()
  const words = catalog.results.ends
  const ahead = nextEnds(ends)
  return (
    <div>
      <h2>{words.title}</h2>
      {ahead.length === 0 ? <p>{words.none}</p> : null}
      <ul className="list-disc ps-[5mm]">
        {ahead.map((end) => (
          <EndLine end={end} key={`${end.day} ${endName(catalog, end.subject)}`}>
            {`${words.inDays(end.days)} · ${endName(catalog, end.subject)}`}
          </EndLine>
        ))}
        {ends.last.map((end) => (
          <EndLine end={end} key={end.subject.product}>
            {pastSentence(catalog, end)}
          </EndLine>
        ))}
      </ul>
    </div>
  )
}

function EndLine({ end, children }: { readonly end: End; readonly children: string }) {
  const view = useResults()
  return (
    <li>
      <strong>{formatDate(view.catalog.language, end.day)}</strong> · {children}{' '}
      {scopeOf(view, placesOf(view, end.groups))} {sourceMarks(view, end.sources)}
    </li>
  )
}

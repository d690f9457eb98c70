import type { SourceId } from '../../knowledge/ids'
import type { ResultsView } from '../view'

/** The number under which the list of sources shows a source, in brackets. */
export const sourceMark = ({ sources, catalog }: ResultsView, source: SourceId): string =>
  catalog.report.sourceNumber(sources.indexOf(source) + 1)

export const sourceMarks = (view: ResultsView, cited: readonly SourceId[]): string =>
  cited.map((source) => sourceMark(view, source)).join(' ')

import { formatDate } from '../i18n/format'
import type { SourceId } from '../knowledge/ids'
import { sourceOf } from '../knowledge/sources'
import { sourcesOfWarning } from './sources'
import { placesOf, type ResultsView, scopeOf } from './view'

/** A sentence that holds for all results, or warns of something about some groups. */
export interface Premise {
  readonly id: string
  readonly sentence: string
  /** For whom, in words; null where it concerns nobody in particular. */
  readonly groups: string | null
  readonly sources: string
  readonly sourceIds: readonly SourceId[]
}

export function premises(view: ResultsView): {
  readonly assumptions: readonly Premise[]
  readonly warnings: readonly Premise[]
} {
  const { assessment, catalog } = view
  return {
    assumptions: assessment.assumes.map(({ id, sources }) => ({
      id,
      sentence: catalog.knowledge.assumptions[id].sentence,
      groups: null,
      ...sourcesOf(view, sources),
    })),
    warnings: assessment.warnings.map((warning) => warningIn(view, warning)),
  }
}

function warningIn(view: ResultsView, { id, groups, since }: ResultsView['assessment']['warnings'][number]): Premise {
  const { catalog, knowledge, assessment } = view
  return {
    id,
    sentence: catalog.knowledge.warnings[id].sentence(since ? formatDate(catalog.language, since) : ''),
    groups: scopeOf(view, placesOf(view, groups)),
    ...sourcesOf(view, sourcesOfWarning(knowledge, id, assessment.asOf)),
  }
}

/** Editions of the same page differ by their date. */
export function sourcesOf({ catalog }: Pick<ResultsView, 'catalog'>, ids: readonly SourceId[]) {
  const titles = ids.map((id) => {
    const { title, date } = sourceOf(id)
    return date ? `${title}, ${formatDate(catalog.language, date)}` : title
  })
  return { sources: titles.join(' · '), sourceIds: ids }
}

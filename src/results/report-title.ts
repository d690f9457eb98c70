import type { ResultsView } from './view'

/** The admin’s own title or, without one, what is assessed. */
export function reportTitle({ setup, assessment, catalog }: ResultsView): string {
  return setup.title ?? catalog.report.untitled(assessment.areas.map((area) => catalog.knowledge.areas[area].name))
}

/** The parts of the results that have an address of their own, in the order of the page. */
export const resultSections = ['matrix', 'prerequisites', 'runbook', 'sources'] as const
export type ResultSection = (typeof resultSections)[number]

/** The id of the heading of a part: where the links on top of the results lead. */
export const sectionElementId = (section: ResultSection): string => `section-${section}`

/** Brings a part into view and goes on reading there: a fragment cannot, because it names the page already. */
export function showSection(section: string): void {
  const known = resultSections.find((id) => id === section)
  const heading = known && document.getElementById(sectionElementId(known))
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}

import type { Note } from './notes'
import { namesOf, type ResultsView } from './view'

/** On which features a note stands, and for which groups where that is not all of them. */
export function noteScope(view: ResultsView, { on }: Note): string {
  const { catalog, groupNames } = view
  const everywhere = groupNames.length === 1 || on.every(({ groups }) => groups.length === groupNames.length)
  const named = on.map(({ feature, groups }) => {
    const { name } = catalog.knowledge.features[feature]
    return everywhere ? name : catalog.results.notes.forGroups(name, namesOf(view, groups))
  })
  return catalog.results.notes.on(named)
}

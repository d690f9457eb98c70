import type { Language } from '../../i18n/catalog'
import { loadChangesWords } from '../../i18n/load'

/** The search with its words, and what shows it: none of it is part of the first results. */
async function load(language: Language) {
  const [{ changes }, words, cell, wins, goal] = await Promise.all([
    import('../../knowledge/changes'),
    loadChangesWords(language),
    import('./cell-reasons'),
    import('./biggest-wins'),
    import('./goal-section'),
  ])
  const { CellReasons } = cell
  return { data: { changes, words }, CellReasons, BiggestWins: wins.BiggestWins, GoalSection: goal.GoalSection }
}

type LoadedChanges = Awaited<ReturnType<typeof load>>

const loading = new Map<Language, Promise<LoadedChanges | null>>()

/** The same promise each time, so that React can wait on it; null where loading failed: the results stand without. */
export function loadChanges(language: Language): Promise<LoadedChanges | null> {
  const known = loading.get(language)
  if (known) return known
  const promise = load(language).catch(() => {
    loading.delete(language)
    return null
  })
  loading.set(language, promise)
  return promise
}

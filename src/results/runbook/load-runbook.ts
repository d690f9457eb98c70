import type { Language } from '../../i18n/catalog'
import { loadRunbookWords } from '../../i18n/load'
import { type RunbookData, troubleData } from './runbook-data'

/** The steps with their words, and what shows them: neither is part of the first results. */
async function load(language: Language) {
  const [{ runbookSteps: steps }, { checkExpectations: expectations }, troubles, words, parts] = await Promise.all([
    import('../../knowledge/runbook/steps'),
    import('../../knowledge/runbook/check-expectations'),
    import('../../knowledge/troubleshooting'),
    loadRunbookWords(language),
    loadParts(),
  ])
  const data: RunbookData = { steps, expectations, troubles: troubleData(troubles), words }
  return { data, ...parts }
}

async function loadParts() {
  const [RunbookSection, RunbookAppendix, FeatureTroubles] = await Promise.all([
    import('./runbook-section').then((part) => part.RunbookSection),
    import('./runbook-appendix').then((part) => part.RunbookAppendix),
    import('./feature-troubles').then((part) => part.FeatureTroubles),
  ])
  return { RunbookSection, RunbookAppendix, FeatureTroubles }
}

type LoadedRunbook = Awaited<ReturnType<typeof load>>

const loading = new Map<Language, Promise<LoadedRunbook | null>>()
const loaded = new Map<Language, LoadedRunbook>()

/** The same promise each time, so that React can wait on it; null where loading failed. */
export function loadRunbook(language: Language): Promise<LoadedRunbook | null> {
  const known = loading.get(language)
  if (known) return known
  const promise = load(language)
    .then((runbook) => {
      loaded.set(language, runbook)
      return runbook
    })
    .catch(() => null)
  loading.set(language, promise)
  return promise
}

/** What has come by now: the paper cannot wait. */
export const loadedRunbook = (language: Language): LoadedRunbook | null => loaded.get(language) ?? null

/** What failed is asked for again next time. */
export function forgetFailedRunbook(language: Language): void {
  loading.delete(language)
}

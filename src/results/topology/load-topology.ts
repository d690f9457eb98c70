import type { Language } from '../../i18n/catalog'

const words = {
  en: () => import('../../i18n/en/topology').then(({ topology }) => topology),
  fr: () => import('../../i18n/fr/topology').then(({ topology }) => topology),
}

/** The picture and its words: neither is part of the first results. */
async function load(language: Language) {
  const [{ TopologyView }, { PaperTopologyView }, said] = await Promise.all([
    import('./topology-view'),
    import('./paper-topology-view'),
    words[language](),
  ])
  return { TopologyView, PaperTopologyView, words: said }
}

type LoadedTopology = Awaited<ReturnType<typeof load>>

const loading = new Map<Language, Promise<LoadedTopology | null>>()
const loaded = new Map<Language, LoadedTopology>()

/** The same promise each time, so that React can wait on it; null where loading failed. */
export function loadTopology(language: Language): Promise<LoadedTopology | null> {
  const known = loading.get(language)
  if (known) return known
  const promise = load(language)
    .then((topology) => {
      loaded.set(language, topology)
      return topology
    })
    .catch(() => {
      // What failed is asked for again when the results are opened next.
      loading.delete(language)
      return null
    })
  loading.set(language, promise)
  return promise
}

/** What has come by now: the paper cannot wait. */
export const loadedTopology = (language: Language): LoadedTopology | null => loaded.get(language) ?? null

import type { Catalog, Language } from './catalog'
import type { ShellWords } from './shell'

const shells = {
  en: () => import('./en/shell').then(({ shell }) => shell),
  fr: () => import('./fr/shell').then(({ shell }) => shell),
}

const catalogs = {
  en: () => import('./en').then(({ en }) => en),
  fr: () => import('./fr').then(({ fr }) => fr),
}

const loading = new Map<Language, Promise<Catalog>>()

export function loadShell(language: Language): Promise<ShellWords> {
  return shells[language]()
}

/** The same promise each time, so that React can wait on it; a failed one is forgotten and can be tried again. */
export function loadCatalog(language: Language): Promise<Catalog> {
  const known = loading.get(language)
  if (known) return known
  const catalog = catalogs[language]()
  loading.set(language, catalog)
  catalog.catch(() => loading.delete(language))
  return catalog
}

/** Whether some catalog has been asked for: then a change of language has to bring the other one along. */
export function isCatalogInUse(): boolean {
  return loading.size > 0
}

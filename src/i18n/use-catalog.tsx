import { createContext, type ReactNode, use } from 'react'
import type { Catalog, Language } from './catalog'
import { loadCatalog } from './load'
import type { ShellWords } from './shell'

interface Shell {
  readonly language: Language
  readonly words: ShellWords
}

const ShellContext = createContext<Shell | undefined>(undefined)
const CatalogContext = createContext<Catalog | undefined>(undefined)

interface ShellProviderProps extends Shell {
  readonly children: ReactNode
}

export function ShellProvider({ language, words, children }: ShellProviderProps) {
  return <ShellContext value={{ language, words }}>{children}</ShellContext>
}

/** Waits for the catalog of the current language; needs a Suspense above it. */
export function CatalogProvider({ children }: { readonly children: ReactNode }) {
  const catalog = use(loadCatalog(useLanguage()))
  return <CatalogContext value={catalog}>{children}</CatalogContext>
}

export function useLanguage(): Language {
  return useShellContext().language
}

/** The words of the frame and the start page: there from the first moment, on every page. */
export function useShell(): ShellWords {
  return useShellContext().words
}

export function useCatalog(): Catalog {
  const catalog = use(CatalogContext)
  if (!catalog) throw new Error('useCatalog needs a CatalogProvider above it.')
  return catalog
}

function useShellContext(): Shell {
  const shell = use(ShellContext)
  if (!shell) throw new Error('useLanguage and useShell need a ShellProvider above them.')
  return shell
}

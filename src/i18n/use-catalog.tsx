import { createContext, type ReactNode, use } from 'react'
import type { AskingCatalog, Catalog, Language } from './catalog'
import type { KnowledgeWords } from './knowledge-words'
import type { LibraryWords } from './library-words'
import { loadAsking, loadCatalog, loadLibrary, loadNames } from './load'
import type { ShellWords } from './shell'

interface Shell {
  readonly language: Language
  readonly words: ShellWords
}

const ShellContext = createContext<Shell | undefined>(undefined)
const AskingContext = createContext<AskingCatalog | undefined>(undefined)
const CatalogContext = createContext<Catalog | undefined>(undefined)

interface ShellProviderProps extends Shell {
  readonly children: ReactNode
}

export function ShellProvider({ language, words, children }: ShellProviderProps) {
  return <ShellContext value={{ language, words }}>{children}</ShellContext>
}

interface CatalogProviderProps {
  readonly children: ReactNode
}

/** Waits for the words of the wizard in the current language; needs a Suspense above it. */
export function AskingProvider({ children }: CatalogProviderProps) {
  const catalog = use(loadAsking(useLanguage()))
  return <AskingContext value={catalog}>{children}</AskingContext>
}

/** Waits for all words of the current language; needs a Suspense above it. */
export function CatalogProvider({ children }: CatalogProviderProps) {
  const catalog = use(loadCatalog(useLanguage()))
  return (
    <CatalogContext value={catalog}>
      <AskingContext value={catalog}>{children}</AskingContext>
    </CatalogContext>
  )
}

export function useLanguage(): Language {
  return useShellContext().language
}

/** The words of the frame and the start page: there from the first moment, on every page. */
export function useShell(): ShellWords {
  return useShellContext().words
}

/** The words of the wizard. */
export function useAskingCatalog(): AskingCatalog {
  const catalog = use(AskingContext)
  if (!catalog) throw new Error('useAskingCatalog needs an AskingProvider or a CatalogProvider above it.')
  return catalog
}

/** Waits for the words of the names for the runbook; needs a Suspense above it. */
export function useNameWords(): KnowledgeWords['names'] {
  return use(loadNames(useLanguage()))
}

/** All words. */
export function useCatalog(): Catalog {
  const catalog = use(CatalogContext)
  if (!catalog) throw new Error('useCatalog needs a CatalogProvider above it.')
  return catalog
}

/** Waits for the words of the pages on the knowledge; needs a Suspense above it. */
export const useLibraryWords = (): LibraryWords => use(loadLibrary(useLanguage()))

function useShellContext(): Shell {
  const shell = use(ShellContext)
  if (!shell) throw new Error('useLanguage and useShell need a ShellProvider above them.')
  return shell
}

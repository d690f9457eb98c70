import type { AskingCatalog, Catalog, Language } from './catalog'
import type { ChangesWords } from './changes-words'
import type { KnowledgeWords } from './knowledge-words'
import type { LibraryWords } from './library-words'
import type { ProofWords } from './proof-words'
import type { RunbookStepWords } from './runbook-words'
import type { ShellWords } from './shell'
import type { WhatIfWords } from './what-if-words'

const shells = {
  en: () => import('./en/shell').then(({ shell }) => shell),
  fr: () => import('./fr/shell').then(({ shell }) => shell),
}

const askings = {
  en: () => import('./en/asking').then(({ asking }) => asking),
  fr: () => import('./fr/asking').then(({ asking }) => asking),
}

const catalogs = {
  en: () => import('./en').then(({ en }) => en),
  fr: () => import('./fr').then(({ fr }) => fr),
}

const names = {
  en: () => import('./en/names').then((part) => part.names),
  fr: () => import('./fr/names').then((part) => part.names),
}

const proofs = {
  en: () => import('./en/proof').then(({ proof }) => proof),
  fr: () => import('./fr/proof').then(({ proof }) => proof),
}

const libraries = {
  en: () => import('./en/library').then(({ library }) => library),
  fr: () => import('./fr/library').then(({ library }) => library),
}

const runbooks = {
  en: () => import('./en/runbook').then(({ runbookSteps }) => runbookSteps),
  fr: () => import('./fr/runbook').then(({ runbookSteps }) => runbookSteps),
}

const changes = {
  en: () => import('./en/changes').then(({ changesWords }) => changesWords),
  fr: () => import('./fr/changes').then(({ changesWords }) => changesWords),
}

const whatIfs = {
  en: () => import('./en/what-if').then(({ whatIf }) => whatIf),
  fr: () => import('./fr/what-if').then(({ whatIf }) => whatIf),
}

type Loading<Words> = Map<Language, Promise<Words>>

const loadingAsking: Loading<AskingCatalog> = new Map()
const loadingNames: Loading<KnowledgeWords['names']> = new Map()
const loadingCatalog: Loading<Catalog> = new Map()
const loadingProof: Loading<ProofWords> = new Map()
const loadingLibrary: Loading<LibraryWords> = new Map()
const loadingRunbook: Loading<RunbookStepWords> = new Map()
const loadingChanges: Loading<ChangesWords> = new Map()
const loadingWhatIf: Loading<WhatIfWords> = new Map()

export function loadShell(language: Language): Promise<ShellWords> {
  return shells[language]()
}

/** The words of the wizard. */
export const loadAsking = (language: Language) => loadOnce(loadingAsking, language, askings[language])

/** The words of the names for the runbook, which the wizard needs on its last pages only. */
export const loadNames = (language: Language) => loadOnce(loadingNames, language, names[language])

/** All words, those of the wizard included. */
export const loadCatalog = (language: Language) => loadOnce(loadingCatalog, language, catalogs[language])

/** The words of the page that shows what was checked; it needs the whole catalog beside them. */
export const loadProof = (language: Language) => loadOnce(loadingProof, language, proofs[language])

/** The words of the pages on the knowledge, which come beside all others. */
export const loadLibrary = (language: Language) => loadOnce(loadingLibrary, language, libraries[language])

/** The words of the runbook's steps. */
export const loadRunbookWords = (language: Language) => loadOnce(loadingRunbook, language, runbooks[language])

/** The words of what would change the results. */
export const loadChangesWords = (language: Language) => loadOnce(loadingChanges, language, changes[language])

/** The words of answers tried out. */
export const loadWhatIf = (language: Language) => loadOnce(loadingWhatIf, language, whatIfs[language])

/** What a change of language has to bring along: the words asked for so far, in that language. */
export function loadInUse(language: Language): Promise<unknown> {
  const inUse = [
    ...(loadingAsking.size > 0 ? [loadAsking(language)] : []),
    ...(loadingNames.size > 0 ? [loadNames(language)] : []),
    ...(loadingCatalog.size > 0 ? [loadCatalog(language)] : []),
    ...(loadingProof.size > 0 ? [loadProof(language)] : []),
    ...(loadingLibrary.size > 0 ? [loadLibrary(language)] : []),
    ...(loadingRunbook.size > 0 ? [loadRunbookWords(language)] : []),
    ...(loadingChanges.size > 0 ? [loadChangesWords(language)] : []),
    ...(loadingWhatIf.size > 0 ? [loadWhatIf(language)] : []),
  ]
  return Promise.all(inUse)
}

/** Milliseconds in which React takes note of a failure: asked for anew at once, it would be waited for, and fail, for ever. */
const untilRetried = 500

/** The same promise each time, so that React can wait on it; a failed one is soon forgotten and can be tried again. */
function loadOnce<Words>(loading: Loading<Words>, language: Language, load: () => Promise<Words>): Promise<Words> {
  const known = loading.get(language)
  if (known) return known
  const words = load()
  loading.set(language, words)
  words.then(
    // React reads a promise marked so at once, without showing a place holder first.
    (value) => Object.assign(words, { status: 'fulfilled', value }),
    () => setTimeout(() => loading.delete(language), untilRetried),
  )
  return words
}

import type { Catalog } from './catalog'
import { foldForSearch } from './format'

/** What people type instead of a word of the names, folded. */
export type Synonyms = readonly { readonly word: string; readonly all: string }[]

export const synonymsOf = ({ results }: Pick<Catalog, 'results'>): Synonyms =>
  results.matrix.synonyms.map((words) => ({ word: foldForSearch(words[0] ?? ''), all: foldForSearch(words.join(' ')) }))

/** A name, what is said of it, and the other words people know it by: folded, to be searched. */
export function haystackOf(name: string, summary: string, synonyms: Synonyms): string {
  const folded = foldForSearch(name)
  const known = synonyms.filter(({ word }) => folded.includes(word)).map(({ all }) => all)
  return [folded, foldForSearch(summary), ...known].join(' ')
}

/** Every word typed must occur, in any order. */
export const hasEveryWord = (haystack: string, text: string): boolean =>
  foldForSearch(text)
    .split(' ')
    .every((word) => haystack.includes(word))

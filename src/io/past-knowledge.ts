import { knowledge } from '../knowledge'
import type { Knowledge } from '../knowledge/types'

/** Each release's knowledge as it was, in a file of its own that only a reader of an old link fetches. */
const kept = import.meta.glob<unknown>('../knowledge/past/*.json', { import: 'default' })

const folder = '../knowledge/past/'
const pathOf = (version: string) => `${folder}${version}.json`

export const keptVersions: readonly string[] = Object.keys(kept).map((path) =>
  path.slice(folder.length, -'.json'.length),
)

/** The knowledge of that version; null where it is not kept here, which a newer release's never is, or cannot be fetched. */
export async function pastKnowledge(version: string): Promise<Knowledge | null> {
  if (version === knowledge.version) return knowledge
  const load = Object.hasOwn(kept, pathOf(version)) ? kept[pathOf(version)] : undefined
  // The files are written from the knowledge of their release, and a test assesses with each of them.
  return load ? ((await load().catch(() => null)) as Knowledge | null) : null
}

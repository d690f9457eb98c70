import type { Progress } from '../engine/progress'
import type { Setup } from '../engine/setup'
import type { RefusalWords } from '../i18n/refusal-words'
import { isDay } from '../io/day'
import type { DocumentResult } from '../io/file'
import { knowledge } from '../knowledge'
import type { SessionStore } from '../wizard/session-store'
import type { Origin } from './share/origin'

interface ReadDocument {
  readonly setup: Setup
  readonly progress: Progress
  readonly origin: Origin | null
}

interface RefusedDocument {
  readonly refusals: readonly string[]
}

/** Nobody can act on more refusals at once. */
const mostShown = 8

/** What reads files is fetched with the first file; a huge one is refused by its size before it is read. */
export async function readDocument(
  chosen: Pick<File, 'size' | 'text'>,
  words: RefusalWords,
): Promise<ReadDocument | RefusedDocument> {
  const [{ parseDocument }, { largestText }, { refusalText }] = await Promise.all([
    import('../io/file'),
    import('../io/parse-setup'),
    import('../io/refusal-text'),
  ])
  // No character takes more bytes.
  if (chosen.size > 4 * largestText) return { refusals: [words.tooLarge(chosen.size, largestText)] }
  const parsed = parseDocument(await chosen.text())
  if (parsed.kind === 'ok') return { setup: parsed.setup, progress: parsed.progress ?? {}, origin: originIn(parsed) }
  const shown = parsed.refusals.slice(0, mostShown)
  return {
    refusals: shown.map((one) => [words.at({ path: one.path }), refusalText(one, words)].filter(Boolean).join(' – ')),
  }
}

/** A file without a day of its own was about the day on which it was saved. */
function originIn({ setup, saved }: Extract<DocumentResult, { kind: 'ok' }>): Origin | null {
  const asOf = setup.asOf ?? saved?.savedAt.slice(0, 10) ?? ''
  const isKnown = saved !== undefined && isDay(asOf) && asOf >= knowledge.firstDay
  return isKnown ? { kind: 'file', setup: { ...setup, asOf }, knowledge: saved.knowledge } : null
}

/** Puts what was read into the session, beside the reader's own drafts. */
export async function openDocument(session: SessionStore, { setup, progress, origin }: ReadDocument): Promise<void> {
  session.dispatch({ type: 'opened', setup })
  const [{ notesOf }, { rememberOrigin }] = await Promise.all([import('./notes-of-session'), import('./share/origin')])
  if (origin) rememberOrigin(session, origin)
  notesOf(session).opened({ key: null, progress })
}

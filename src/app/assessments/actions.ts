import { type BundleEntry, bundleText, parseBundle } from '../../io/assessment-bundle'
import type { AssessmentStore, KeptAssessment } from '../../io/assessments'
import { download } from '../../io/download'
import { type KeptNotes, type NotesStore, noNotes } from '../../io/progress'
import type { Refusal } from '../../io/refusal'
import type { IsoDate } from '../../knowledge/types'
import { draftOf } from '../../wizard/first-draft'
import type { SessionStore } from '../../wizard/session-store'
import { notesKey } from '../notes-of-session'
import { fileOf } from './catalogue'
import { copyTitle, freeMoment, idOf } from './identity'
import type { AssessmentKeeper } from './keeper'

/** What the actions of the page work on. */
export interface Desk {
  readonly keeper: AssessmentKeeper
  readonly session: SessionStore
  readonly notes: NotesStore
  readonly now: () => Date
}

export interface Removed {
  readonly kept: KeptAssessment
  readonly notes: KeptNotes | null
}

/** False where another tab was faster. */
export async function rename({ keeper, session, now }: Desk, kept: KeptAssessment, title: string): Promise<boolean> {
  const { keeping, isOwn } = session.getState()
  if (idOf(keeping.own) !== kept.begunAt) {
    return keeper.write({ ...kept, draft: { ...kept.draft, title }, savedAt: now().toISOString() }, kept.savedAt)
  }
  if (!isOwn) session.dispatch({ type: 'taken-up', kept })
  session.dispatch({ type: 'described', texts: { title } })
  await keeper.settled()
  return true
}

/** The copy has the notes too. */
export async function duplicate(desk: Desk, kept: KeptAssessment): Promise<KeptAssessment> {
  const { assessments } = await desk.keeper.store.all()
  const title = copyTitle(
    kept.draft.title,
    assessments.map(({ draft }) => draft.title),
  )
  const copy = { ...kept, ...begun(desk, assessments), draft: { ...kept.draft, title } }
  await desk.keeper.write(copy, null)
  const notes = desk.notes.read(notesKey(kept))
  if (notes) desk.notes.write(notesKey(copy), notes)
  return copy
}

export async function remove({ keeper, notes }: Desk, kept: KeptAssessment): Promise<Removed> {
  const key = notesKey(kept)
  const noted = notes.read(key)
  await keeper.remove(kept.begunAt)
  notes.forget(key)
  return { kept, notes: noted }
}

export async function restore(desk: Desk, { kept, notes }: Removed): Promise<void> {
  if (notes) desk.notes.write(notesKey(kept), notes)
  await desk.keeper.write(kept, null)
}

export async function exportAll({ keeper, notes, now }: Desk, today: IsoDate): Promise<void> {
  await keeper.settled()
  const { assessments } = await keeper.store.all()
  const files = assessments.map((kept) => fileOf(kept, notes.read(notesKey(kept)) ?? noNotes, today))
  const text = bundleText({ coexist: 1, savedAt: now().toISOString(), assessments: files })
  download(`coexist-all-${today}.json`, text, 'application/json')
}

export interface Imported {
  readonly count: number
  readonly refused: readonly BundleEntry[]
  /** Why nothing of the file could be read. */
  readonly refusals: readonly Refusal[]
}

/** Adds every assessment of a file that can be read; what is here already stays as it is. */
export async function importAll(desk: Desk, text: string): Promise<Imported> {
  const parsed = parseBundle(text)
  if (parsed.kind === 'refused') return { count: 0, refused: [], refusals: parsed.refusals }
  let { assessments } = await desk.keeper.store.all()
  const refused: BundleEntry[] = []
  // From the last to the first, so that the list shows them in the order of the file.
  for (const entry of parsed.entries.toReversed()) {
    const { result } = entry
    if (result.kind === 'refused') {
      refused.unshift(entry)
      continue
    }
    const kept = { ...begun(desk, assessments), draft: draftOf(result.setup) }
    await desk.keeper.write(kept, null)
    if (result.progress) desk.notes.write(notesKey(kept), { ...noNotes, progress: result.progress })
    assessments = [...assessments, kept]
  }
  return { count: parsed.entries.length - refused.length, refused, refusals: [] }
}

/** Saves what cannot be read as it stands, for whoever can make something of it. */
export async function saveUnreadable(store: AssessmentStore, ids: readonly string[], today: IsoDate): Promise<void> {
  const values = await Promise.all(ids.map((id) => store.raw(id)))
  download(`coexist-unreadable-${today}.json`, `${JSON.stringify(values, null, 2)}\n`, 'application/json')
}

/** Everything that this site keeps in the browser. Rejects where the browser refuses to erase the assessments. */
export async function eraseEverything({ keeper }: Desk): Promise<void> {
  for (const open of [() => window.localStorage, () => window.sessionStorage]) eraseStorage(open)
  await keeper.erase()
}

function eraseStorage(open: () => Storage): void {
  try {
    const storage = open()
    const keys = Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '')
    for (const key of keys.filter((one) => one.startsWith('coexist.'))) storage.removeItem(key)
  } catch {
    // Nothing is kept where nothing may be.
  }
}

function begun({ now }: Desk, assessments: readonly KeptAssessment[]) {
  const begunAt = freeMoment(
    now(),
    assessments.map((kept) => kept.begunAt),
  )
  return { begunAt, savedAt: begunAt }
}

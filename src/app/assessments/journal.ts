import { draftStore } from '../../io/draft'
import { draftFormat, type KeptDraft } from '../../io/draft-type'
import { idOf } from './identity'

/**
 * The copy of the current draft that is written with every change, before anything else can be. All tabs write it: it
 * holds the draft that was changed last.
 */
export interface Journal {
  /** Null where there is none, or none that can be read. */
  readonly read: () => KeptDraft | null
  /** Brings it up to date where it, or the earlier draft, is this assessment. */
  readonly replace: (kept: KeptDraft) => void
  readonly forget: (id: string) => void
  /** Keeps what another tab wrote beside it. */
  readonly setAside: () => void
}

const keys = ['coexist.draft', 'coexist.draft.earlier'] as const

export function draftJournal(openStorage: () => Storage): Journal {
  const attempt = <Value>(action: (storage: Storage) => Value): Value | null => {
    try {
      return action(openStorage())
    } catch {
      return null
    }
  }
  const read = (key: string) => attempt((storage) => briefOf(storage.getItem(key)))
  const holding = (id: string) => keys.filter((key) => idOf(read(key)) === id)
  return {
    read: () => read(keys[0]),
    replace: (kept) => {
      for (const key of holding(idOf(kept) ?? '')) {
        attempt((storage) => storage.setItem(key, JSON.stringify({ version: draftFormat, ...kept })))
      }
    },
    forget: (id) => {
      for (const key of holding(id)) attempt((storage) => storage.removeItem(key))
    },
    setAside: () => {
      const kept = read(keys[0])
      if (kept) draftStore(openStorage, 'earlier').write(kept)
    },
  }
}

/** Only the moments are looked at here: whoever goes on with it reads it by its schema. */
function briefOf(text: string | null): KeptDraft | null {
  const value: unknown = text === null ? null : JSON.parse(text)
  const isDraft = typeof value === 'object' && value !== null && 'savedAt' in value && 'draft' in value
  if (!isDraft) return null
  const { version: _format, ...kept } = value as KeptDraft & { readonly version?: unknown }
  return kept
}

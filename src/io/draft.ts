import { draftFormat, type KeptDraft } from './draft-type'

type DraftRead =
  | { readonly kind: 'none' }
  | { readonly kind: 'ok'; readonly kept: KeptDraft }
  /** What could not be read has been kept under another key. */
  | { readonly kind: 'unreadable' }
  /** The browser refuses to keep anything. */
  | { readonly kind: 'blocked' }

export interface DraftStore {
  readonly read: () => Promise<DraftRead>
  /** Whether it is kept now. */
  readonly write: (kept: KeptDraft) => boolean
  readonly forget: () => void
}

/** Where a draft is kept; a draft that makes way for another is kept beside it. */
export type DraftSlot = 'current' | 'earlier'

const keys: Readonly<Record<DraftSlot, string>> = { current: 'coexist.draft', earlier: 'coexist.draft.earlier' }
const unreadableKey = 'coexist.draft.unreadable'

/** The draft kept by the browser. Its storage may throw at any moment: then nothing is kept, and nothing breaks. */
export function draftStore(openStorage: () => Storage, slot: DraftSlot = 'current'): DraftStore {
  const key = keys[slot]

  /** The schema comes only when there is something to read: a first visit does without. */
  async function read(): Promise<DraftRead> {
    const text = attempt(() => openStorage().getItem(key), undefined)
    if (text === undefined) return { kind: 'blocked' }
    if (text === null) return { kind: 'none' }
    const { parseDraft } = await import('./draft-schema')
    const kept = parseDraft(text)
    return kept ? { kind: 'ok', kept } : setAside(text)
  }

  function setAside(text: string): DraftRead {
    return attempt<DraftRead>(
      () => {
        const storage = openStorage()
        storage.setItem(unreadableKey, text)
        storage.removeItem(key)
        return { kind: 'unreadable' }
      },
      { kind: 'blocked' },
    )
  }

  return {
    read,
    write: (kept) =>
      attempt(() => {
        openStorage().setItem(key, JSON.stringify({ version: draftFormat, ...kept }))
        return true
      }, false),
    forget: () => attempt(() => openStorage().removeItem(key), undefined),
  }
}

function attempt<Value>(action: () => Value, otherwise: Value): Value {
  try {
    return action()
  } catch {
    return otherwise
  }
}

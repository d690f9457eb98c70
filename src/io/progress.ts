import * as z from 'zod/mini'
import type { Progress } from '../engine/progress'
import type { RunbookWay } from '../knowledge/runbook/types'
import { parseProgress } from './progress-schema'

/** What is kept beside a draft: what was noted about its steps, and how it is done where there is a choice. */
export interface KeptNotes {
  readonly progress: Progress
  readonly way: RunbookWay
}

export const noNotes: KeptNotes = { progress: {}, way: 'wizard' }

/** Keeps the notes of several assessments apart, each under a key of its own. */
export interface NotesStore {
  /** Null where nothing is kept under the key. */
  readonly read: (key: string) => KeptNotes | null
  readonly write: (key: string, notes: KeptNotes) => void
  readonly forget: (key: string) => void
}

export const progressKey = 'coexist.progress'
const unreadableKey = 'coexist.progress.unreadable'

/** The notes of links that somebody opened long ago make way for new ones. */
const mostKept = 30
export const linkPrefix = 'link '

type Whole = ReadonlyMap<string, KeptNotes>

/**
 * The notes kept by the browser. They are read anew each time, so that two tabs do not undo each other's. Storage may
 * throw at any moment, or keep nothing: then they last as long as the page.
 */
export function notesStore(openStorage: () => Storage): NotesStore {
  let held: Whole = new Map()
  let isRefused = false

  function read(): Whole {
    const text = isRefused ? null : attempt(() => openStorage().getItem(progressKey), null)
    if (text === null) return held
    const whole = parseNotes(text)
    if (whole === null) setAside(text)
    return whole ?? held
  }

  function setAside(text: string): void {
    attempt(() => {
      openStorage().setItem(unreadableKey, text)
      openStorage().removeItem(progressKey)
    }, undefined)
  }

  function change(key: string, notes: KeptNotes | null): void {
    const others = [...read()].filter(([other]) => other !== key)
    const entries: readonly (readonly [string, KeptNotes])[] = notes === null ? others : [...others, [key, notes]]
    held = new Map(withoutOldLinks(entries))
    const text = JSON.stringify({ version: 1, notes: Object.fromEntries(held) })
    isRefused = attempt(() => {
      openStorage().setItem(progressKey, text)
      return false
    }, true)
  }

  return {
    read: (key) => read().get(key) ?? null,
    write: (key, notes) => change(key, notes),
    forget: (key) => change(key, null),
  }
}

/** The notes about own drafts go with their drafts, never by themselves. */
function withoutOldLinks(entries: readonly (readonly [string, KeptNotes])[]) {
  const links = entries.filter(([key]) => key.startsWith(linkPrefix))
  const old = new Set(links.slice(0, Math.max(0, links.length - mostKept)))
  return entries.filter((entry) => !old.has(entry))
}

const schema = z.strictObject({
  version: z.literal(1),
  notes: z.record(z.string(), z.strictObject({ progress: z.unknown(), way: z.enum(['wizard', 'manual']) })),
})

/** Reads what was kept; null where it is not as this version writes it. */
function parseNotes(text: string): Whole | null {
  const { data } = z.safeParse(
    schema,
    attempt(() => JSON.parse(text), undefined),
  )
  if (!data) return null
  const entries = Object.entries(data.notes).map(([key, { progress, way }]) => ({
    key,
    way,
    parsed: parseProgress(progress),
  }))
  const whole = entries.flatMap(({ key, way, parsed }) =>
    parsed.kind === 'ok' ? [[key, { progress: parsed.progress, way }] as const] : [],
  )
  return whole.length === entries.length ? new Map(whole) : null
}

function attempt<Value>(action: () => Value, otherwise: Value): Value {
  try {
    return action()
  } catch {
    return otherwise
  }
}

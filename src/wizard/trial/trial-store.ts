import type { Draft } from '../../io/draft-type'
import { checksum } from '../../io/link/checksum'
import type { SessionAction } from '../session'
import type { SessionState, SessionStore } from '../session-store'
import {
  changesIn,
  parseChanges,
  reverseOf,
  type TrialChange,
  withChange,
  withChanges,
  withoutChange,
} from './trial-changes'

/** Answers tried out beside a draft. */
export interface Trial {
  readonly changes: readonly TrialChange[]
  /** How the last trial ended, until the next one begins: its changes, and whether they are in the draft now. */
  readonly ended: { readonly isKept: boolean; readonly changes: readonly TrialChange[] } | null
  /** Grows when answers change otherwise than by their own fields, which then have to begin anew. */
  readonly turn: number
}

/** A session whose draft holds the answers tried out. The session below learns of them only when they are kept. */
export interface TrialStore extends SessionStore {
  readonly base: SessionStore
  readonly readTrial: () => Trial
  readonly keep: () => void
  readonly discard: () => void
  /** Undoes what ended the trial: it goes on as it was. */
  readonly undo: () => void
  readonly takeBack: (change: TrialChange) => void
}

/** Where a trial outlives a reload; it may refuse. */
export type OpenStorage = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export function trialStore(base: SessionStore, open: OpenStorage): TrialStore {
  return new Trying(base, open)
}

class Trying implements TrialStore {
  readonly base: SessionStore
  readonly #open: OpenStorage
  readonly #listeners = new Set<() => void>()
  #key: string
  /** Also what a change of the draft has made idle, until the trial ends: a removed group may come back. */
  #wished: readonly TrialChange[]
  #trial: Trial
  #builds: Readonly<Record<string, string>> = {}
  #state: SessionState

  constructor(base: SessionStore, open: OpenStorage) {
    this.base = base
    this.#open = open
    this.#key = keyOf(base.getState())
    this.#wished = this.#kept()
    this.#trial = { changes: changesIn(base.getState().draft, this.#wished), ended: null, turn: 0 }
    this.#state = this.#applied()
    base.subscribe(() => this.#follow())
  }

  readonly getState = (): SessionState => this.#state

  readonly readTrial = (): Trial => this.#trial

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly dispatch = (action: SessionAction): void => {
    if (action.type === 'answered') {
      const { question, answer } = action
      const added = (action.groups ?? [null]).map((group) => ({ question, group, answer }))
      this.#set({ changes: added.reduce(withChange, this.#wished), ended: null })
    } else if (action.type === 'group-described' && Object.keys(action.texts).join() === 'build') {
      this.#builds = { ...this.#builds, [action.group]: action.texts.build ?? '' }
      this.#set({})
    } else this.base.dispatch(action)
  }

  readonly guardWith = (isOutdated: () => boolean): void => this.base.guardWith(isOutdated)

  readonly keep = (): void => {
    const { changes } = this.#trial
    const reverse = reverseOf(this.base.getState().draft, changes)
    // Somebody else's setup becomes a draft of its own by the first of them, and then has another key.
    this.#write([])
    this.#apply(changes)
    this.#set({ changes: [], ended: { isKept: true, changes: reverse } }, true)
  }

  readonly discard = (): void => {
    this.#builds = {}
    this.#set({ changes: [], ended: { isKept: false, changes: this.#trial.changes } }, true)
  }

  readonly undo = (): void => {
    const { ended } = this.#trial
    if (ended === null) return
    const again = ended.isKept ? reverseOf(this.base.getState().draft, ended.changes) : ended.changes
    if (ended.isKept) this.#apply(ended.changes)
    this.#set({ changes: again, ended: null }, true)
  }

  readonly takeBack = (change: TrialChange): void => this.#set({ changes: withoutChange(this.#wished, change) }, true)

  #apply(changes: readonly TrialChange[]): void {
    for (const { question, group, answer } of changes)
      this.base.dispatch({ type: 'answered', question, groups: group === null ? null : [group], answer })
  }

  #set(change: Partial<Trial>, beginsAnew = false): void {
    this.#wished = change.changes ?? this.#wished
    const changes = changesIn(this.base.getState().draft, this.#wished)
    const turn = this.#trial.turn + (beginsAnew ? 1 : 0)
    this.#trial = { ...this.#trial, ...change, changes, turn }
    this.#write(changes)
    this.#state = this.#applied()
    this.#tell()
  }

  /** The draft goes on beside the trial; another draft has a trial of its own. */
  #follow(): void {
    const key = keyOf(this.base.getState())
    if (key !== this.#key) {
      this.#key = key
      this.#builds = {}
      this.#wished = this.#kept()
      this.#trial = { changes: [], ended: null, turn: this.#trial.turn + 1 }
    }
    this.#trial = { ...this.#trial, changes: changesIn(this.base.getState().draft, this.#wished) }
    this.#state = this.#applied()
    this.#tell()
  }

  #applied(): SessionState {
    const state = this.base.getState()
    const { changes } = this.#trial
    if (changes.length === 0 && Object.keys(this.#builds).length === 0) return state
    return { ...state, draft: withBuilds(withChanges(state.draft, changes), this.#builds), before: null }
  }

  #kept(): readonly TrialChange[] {
    try {
      return parseChanges(JSON.parse(this.#open().getItem(this.#key) ?? '[]'))
    } catch {
      return []
    }
  }

  #write(changes: readonly TrialChange[]): void {
    try {
      if (changes.length === 0) this.#open().removeItem(this.#key)
      else this.#open().setItem(this.#key, JSON.stringify(changes))
    } catch {
      // A browser that keeps nothing loses the trial with the page; the draft is not concerned.
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}

/** A trial belongs to one draft: the own one by the moment it was begun, somebody else's by what it says. */
function keyOf({ isOwn, draft, keeping: { own } }: SessionState): string {
  const name = isOwn ? (own?.begunAt ?? own?.savedAt ?? 'own') : checksum(JSON.stringify(draft))
  return `coexist.trial ${name}`
}

function withBuilds(draft: Draft, builds: Readonly<Record<string, string>>): Draft {
  return { ...draft, groups: draft.groups.map((group) => ({ ...group, build: builds[group.id] ?? group.build })) }
}

const known = new WeakMap<SessionStore, TrialStore>()

/** What is tried out beside a session: one trial for the life of the page. */
export function trialOf(session: SessionStore): TrialStore {
  const trial = known.get(session) ?? trialStore(session, () => window.sessionStorage)
  known.set(session, trial)
  return trial
}

/** The session below a trial, or the session itself. */
export const baseOf = (session: SessionStore): SessionStore =>
  'base' in session ? (session as TrialStore).base : session

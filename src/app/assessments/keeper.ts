import type { AssessmentNews, NewsChannel } from '../../io/assessment-news'
import type { AssessmentStore, KeptAssessment } from '../../io/assessments'
import type { KeptDraft } from '../../io/draft-type'
import type { SessionStore } from '../../wizard/session-store'
import { copyTitle, identified, idOf } from './identity'
import type { Journal } from './journal'

/** What is to be said about keeping the assessment that this tab holds. */
export interface KeeperState {
  /** Why the browser keeps no assessment beside the current one. */
  readonly refusal: 'refused' | 'full' | null
  /** What has become of this tab's assessment in another one. */
  readonly elsewhere: 'changed' | 'removed' | null
  /** Because of that, this tab goes on with a copy. */
  readonly isCopy: boolean
  /** Raised with each change of what is kept, here or elsewhere. */
  readonly edition: number
}

interface KeeperParts {
  readonly session: SessionStore
  readonly store: AssessmentStore
  readonly news: NewsChannel
  readonly journal: Journal
}

/**
 * Keeps what the session holds among the assessments of this device, and sees to it that no tab writes over what another
 * one wrote: each knows the version it last read or wrote, and goes on as a copy where that is not the one kept any more.
 */
export class AssessmentKeeper {
  readonly store: AssessmentStore
  readonly #session: SessionStore
  readonly #news: NewsChannel
  readonly #journal: Journal
  readonly #listeners = new Set<() => void>()
  /** The version of each assessment that this tab last read or wrote, by id. */
  readonly #known = new Map<string, string>()
  readonly #waiting = new Map<string, KeptAssessment>()
  #own: KeptDraft | null
  #working: Promise<void> | null = null
  #state: KeeperState = { refusal: null, elsewhere: null, isCopy: false, edition: 0 }

  constructor({ session, store, news, journal }: KeeperParts) {
    this.store = store
    this.#session = session
    this.#news = news
    this.#journal = journal
    this.#own = session.getState().keeping.own
    session.guardWith(() => this.#isOutdated())
    session.subscribe(() => this.#follow())
    news.listen((heard) => this.#hear(heard))
  }

  readonly getState = (): KeeperState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Takes over the drafts that were kept before this page opened; what the store holds of them may be older or newer. */
  async begin(): Promise<void> {
    const { own, earlier } = this.#session.getState().keeping
    for (const kept of [earlier, own]) if (kept) await this.#takeOver(identified(kept))
    await this.settled()
  }

  /** Once nothing waits to be kept any more, or the browser refuses it. */
  readonly settled = async (): Promise<void> => {
    while (this.#working) await this.#working
  }

  /** The assessment of this tab as it was changed elsewhere; what this tab holds instead is given up. */
  async takeUp(id: string): Promise<boolean> {
    const kept = await this.#attempt(() => this.store.get(id), null)
    if (!kept) return false
    this.#known.set(id, kept.savedAt)
    this.#change({ elsewhere: null, isCopy: false })
    this.#session.dispatch({ type: 'taken-up', kept })
    if (idOf(this.#session.getState().keeping.earlier) === id) this.#session.dispatch({ type: 'earlier-forgotten' })
    return true
  }

  /** Keeps what this tab holds under a name of its own. */
  readonly goOnAsCopy = (): void => {
    if (this.#state.elsewhere !== null) this.#session.dispatch({ type: 'described', texts: {} })
  }

  readonly dismiss = (): void => this.#change({ isCopy: false })

  /** Writes an assessment that this tab does not hold, and tells the other tabs. Rejects where the browser refuses. */
  async write(kept: KeptAssessment, known: string | null): Promise<boolean> {
    if ((await this.store.put(kept, known)) !== 'kept') return false
    this.#journal.replace(kept)
    this.#announce({ kind: 'changed', id: kept.begunAt, savedAt: kept.savedAt })
    return true
  }

  /** Removes an assessment for good; the one of this tab makes way for an empty one. */
  async remove(id: string): Promise<void> {
    await this.settled()
    await this.store.remove(id)
    this.#journal.forget(id)
    const { own, earlier } = this.#session.getState().keeping
    this.#waiting.delete(id)
    if (idOf(own) === id) this.#session.dispatch({ type: 'restarted', keeps: false })
    if (idOf(earlier) === id) this.#session.dispatch({ type: 'earlier-forgotten' })
    this.#announce({ kind: 'removed', id })
  }

  async erase(): Promise<void> {
    await this.settled()
    await this.store.erase()
    this.#announce({ kind: 'erased' })
  }

  async #takeOver(kept: KeptAssessment): Promise<void> {
    const { begunAt: id, savedAt } = kept
    const found = await this.#attempt(() => this.store.get(id), null)
    const isOwn = idOf(this.#session.getState().keeping.own) === id
    if (found && found.savedAt > savedAt) {
      if (isOwn) this.#change({ elsewhere: 'changed' })
      return
    }
    this.#known.set(id, found?.savedAt ?? savedAt)
    const { own } = this.#session.getState().keeping
    this.#keep(isOwn && own ? identified(own) : kept)
  }

  #follow(): void {
    const { own, earlier } = this.#session.getState().keeping
    const before = this.#own
    this.#own = own
    if (own === before) return
    if (own === null) {
      if (before && idOf(earlier) !== idOf(before))
        void this.#attempt(() => this.remove(identified(before).begunAt), undefined)
      return
    }
    if (idOf(own) !== idOf(before)) this.#turnTo(own)
    // Its new title has brought it here already.
    if (this.#own !== own) return
    if (this.#known.get(identified(own).begunAt) !== own.savedAt) this.#keep(identified(own))
  }

  /** The tab holds another assessment now; where that is a copy, its title says so. */
  #turnTo(own: KeptDraft): void {
    const isCopy = this.#state.elsewhere !== null
    this.#change({ elsewhere: null, isCopy })
    const { title } = own.draft
    if (isCopy && title !== '')
      this.#session.dispatch({ type: 'described', texts: { title: copyTitle(title, [title]) } })
  }

  #keep(kept: KeptAssessment): void {
    this.#waiting.set(kept.begunAt, kept)
    this.#working ??= this.#work().finally(() => {
      this.#working = null
    })
  }

  async #work(): Promise<void> {
    for (;;) {
      const [next] = this.#waiting.values()
      if (!next) return
      try {
        await this.#put(next)
      } catch (error) {
        // It stays waiting: the next change tries again.
        this.#change({ refusal: refusalOf(error) })
        return
      }
    }
  }

  async #put(kept: KeptAssessment): Promise<void> {
    const { begunAt: id, savedAt } = kept
    const outcome = await this.store.put(kept, this.#known.get(id) ?? null)
    if (this.#waiting.get(id) === kept) this.#waiting.delete(id)
    this.#change({ refusal: null })
    if (outcome === 'kept') {
      this.#known.set(id, savedAt)
      this.#announce({ kind: 'changed', id, savedAt })
      return
    }
    this.#waiting.delete(id)
    if (idOf(this.#session.getState().keeping.own) !== id) return
    // What has just been typed is kept nowhere yet: it goes on as a copy at once.
    this.#change({ elsewhere: 'changed' })
    this.goOnAsCopy()
  }

  #isOutdated(): boolean {
    const { own, isRefused } = this.#session.getState().keeping
    if (this.#state.elsewhere !== null) return true
    const written = this.#journal.read()
    if (!own || !written || isRefused) return false
    if (idOf(written) !== idOf(own)) {
      // Nothing else holds what another tab wrote there last.
      if (this.#state.refusal !== null) this.#journal.setAside()
      return false
    }
    if (written.savedAt === own.savedAt) return false
    this.#change({ elsewhere: 'changed' })
    return true
  }

  #hear(news: AssessmentNews): void {
    const { own } = this.#session.getState().keeping
    const isOurs = own !== null && (news.kind === 'erased' || news.id === idOf(own))
    const isNew = isOurs && !(news.kind === 'changed' && news.savedAt === own.savedAt)
    this.#change({
      edition: this.#state.edition + 1,
      ...(isNew && { elsewhere: news.kind === 'changed' ? 'changed' : 'removed' }),
    })
  }

  #announce(news: AssessmentNews): void {
    this.#news.tell(news)
    this.#change({ edition: this.#state.edition + 1 })
  }

  async #attempt<Value>(action: () => Promise<Value>, otherwise: Value): Promise<Value> {
    try {
      return await action()
    } catch (error) {
      this.#change({ refusal: refusalOf(error) })
      return otherwise
    }
  }

  #change(part: Partial<KeeperState>): void {
    this.#state = { ...this.#state, ...part }
    for (const listener of this.#listeners) listener()
  }
}

export const refusalOf = (error: unknown): 'refused' | 'full' =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused'

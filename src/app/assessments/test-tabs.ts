import type { AssessmentNews, NewsChannel } from '../../io/assessment-news'
import { type AssessmentStore, assessmentStore } from '../../io/assessments'
import { draftStore } from '../../io/draft'
import { storageOf } from '../../io/test-storage'
import { openSessionStore } from '../../wizard/session-store'
import { draftJournal } from './journal'
import { AssessmentKeeper } from './keeper'

/** What a wizard page sends. */
export const answer = (cloud: string) => ({ type: 'answered', question: 'cloud', groups: null, answer: cloud }) as const
export const titled = (title: string) => ({ type: 'described', texts: { title } }) as const

/** The local storage that all tabs of the browser share. */
export let storage: Storage
let channels: ((news: AssessmentNews) => void)[]
let minute: number

/** A browser in which nothing is kept yet. */
export async function newBrowser(): Promise<void> {
  storage = storageOf()
  channels = []
  minute = 0
  await assessmentStore().erase()
}

/** As a browser does it: heard by all others, after whatever is going on. */
function channel(isDeaf: boolean): NewsChannel {
  let own: ((news: AssessmentNews) => void) | undefined
  return {
    tell: (news) => {
      for (const hear of channels) if (hear !== own) queueMicrotask(() => hear(news))
    },
    listen: (hear) => {
      own = hear
      if (!isDeaf) channels.push(hear)
    },
  }
}

export interface TabOptions {
  readonly isDeaf?: boolean
  readonly store?: AssessmentStore
}

/** A tab of one browser; deaf, it hears nothing of the others. */
export async function tab({ isDeaf = false, store = assessmentStore() }: TabOptions = {}) {
  const open = () => storage
  const now = () => new Date(Date.UTC(2026, 10, 21, 10, minute++))
  const session = await openSessionStore({ current: draftStore(open), earlier: draftStore(open, 'earlier'), now })
  const keeper = new AssessmentKeeper({ session, store, news: channel(isDeaf), journal: draftJournal(open) })
  await keeper.begin()
  return { session, keeper }
}

export const titles = async () => (await assessmentStore().all()).assessments.map(({ draft }) => draft.title).sort()
export const clouds = async () =>
  (await assessmentStore().all()).assessments.map(({ draft }) => draft.tenant.cloud).sort()

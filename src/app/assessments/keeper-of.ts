import { newsChannel } from '../../io/assessment-news'
import { assessmentStore } from '../../io/assessments'
import { progressKey } from '../../io/progress'
import type { SessionStore } from '../../wizard/session-store'
import { notesOf } from '../notes-of-session'
import { draftJournal } from './journal'
import { AssessmentKeeper } from './keeper'

const known = new WeakMap<SessionStore, AssessmentKeeper>()

/** What keeps the assessments for this session: one for the life of the page. */
export function keeperOf(session: SessionStore): AssessmentKeeper {
  const found = known.get(session)
  if (found) return found
  const journal = draftJournal(() => window.localStorage)
  const keeper = new AssessmentKeeper({ session, store: assessmentStore(), news: newsChannel(), journal })
  known.set(session, keeper)
  const notes = notesOf(session)
  window.addEventListener('storage', ({ key }) => {
    if (key === progressKey) notes.refresh()
  })
  void keeper.begin()
  return keeper
}

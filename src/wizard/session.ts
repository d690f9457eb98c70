import type { GroupAnswers, Setup, TenantAnswers } from '../engine/setup'
import type { Draft, DraftGroup, KeptDraft } from '../io/draft-type'
import { mostGroups } from '../io/link/limits'
import type { AreaId, QuestionId } from '../knowledge/ids'
import { questions } from '../knowledge/questions'
import type { Question } from '../knowledge/types'
import { draftOf, emptyDraft, freeNumber } from './first-draft'

/** What the admin has told so far. Everything else on the page is worked out from it. */
export interface Session {
  readonly draft: Draft
  /** Something in it has been answered here; a setup opened from a link is somebody else's until then. */
  readonly isOwn: boolean
  /** The draft as it was before the last answer; null when the last change was none. */
  readonly before: Draft | null
  /** The group removed last, until the groups change again. */
  readonly removed: { readonly group: DraftGroup; readonly place: number } | null
}

export type SessionAction =
  | Answered
  | { readonly type: 'described'; readonly texts: Partial<Pick<Draft, 'title' | 'asOf' | 'names'>> }
  | { readonly type: 'areas-chosen'; readonly areas: readonly AreaId[] }
  | { readonly type: 'group-described'; readonly group: string; readonly texts: GroupTexts }
  | { readonly type: 'group-added' }
  | { readonly type: 'group-duplicated'; readonly group: string }
  | { readonly type: 'group-removed'; readonly group: string }
  | { readonly type: 'group-restored' }
  | { readonly type: 'opened'; readonly setup: Setup }
  | { readonly type: 'resumed'; readonly draft: Draft }
  /** Goes on with an assessment as it is kept; with none where null. Nothing in it changes by that. */
  | { readonly type: 'taken-up'; readonly kept: KeptDraft | null }
  /** The draft that made way is kept elsewhere, or nowhere any more. */
  | { readonly type: 'earlier-forgotten' }
  /** `keeps` sets the draft aside instead of discarding it. */
  | { readonly type: 'restarted'; readonly keeps: boolean }

/** `groups` are ids, null for a question about the tenant; `answer` is null for "I don't know yet". */
interface Answered {
  readonly type: 'answered'
  readonly question: QuestionId
  readonly groups: readonly string[] | null
  readonly answer: string | null
}

export type GroupTexts = Partial<Pick<DraftGroup, 'name' | 'users' | 'build'>>

export const emptySession: Session = { draft: emptyDraft, isOwn: false, before: null, removed: null }

export function startedWith(draft: Draft): Session {
  return { ...emptySession, draft, isOwn: true }
}

export function sessionReducer(session: Session, action: SessionAction): Session {
  const { draft } = session
  switch (action.type) {
    case 'answered':
      return isAnswer(action) ? { ...edited(session, answeredIn(draft, action)), before: draft } : session
    case 'described':
      return edited(session, { ...draft, ...action.texts })
    case 'areas-chosen':
      return { ...edited(session, { ...draft, areas: action.areas }), before: draft }
    case 'group-described':
      return edited(
        session,
        withGroups(draft, [action.group], (group) => ({ ...group, ...action.texts })),
      )
    case 'group-added':
      return withNewGroup(draft, { name: freeNumber(namesIn(draft)), users: '', build: '', answers: {} })
    case 'group-duplicated':
      return withCopy(session, action.group)
    case 'group-removed':
      return withoutGroup(session, action.group)
    case 'group-restored':
      return withRestored(session)
    case 'opened':
      return { ...emptySession, draft: draftOf(action.setup) }
    case 'resumed':
      return startedWith(action.draft)
    case 'taken-up':
      return action.kept ? startedWith(action.kept.draft) : emptySession
    case 'earlier-forgotten':
      return { ...session }
    case 'restarted':
      return emptySession
    default:
      return action satisfies never
  }
}

function edited(session: Session, draft: Draft): Session {
  return { ...session, draft, isOwn: true }
}

function answeredIn(draft: Draft, { question, groups, answer }: Answered): Draft {
  // Only options of the question get here, so that the answers keep their type.
  if (groups === null) return { ...draft, tenant: withAnswer(draft.tenant, question, answer) as TenantAnswers }
  return withGroups(draft, groups, (group) => ({
    ...group,
    answers: withAnswer(group.answers, question, answer) as GroupAnswers,
  }))
}

function isAnswer({ question, answer }: Answered): boolean {
  const { options, coarse }: Question = questions[question]
  return answer === null || options.includes(answer) || (coarse !== undefined && Object.hasOwn(coarse, answer))
}

function withAnswer(
  answers: Readonly<Record<string, string>>,
  question: QuestionId,
  answer: string | null,
): Readonly<Record<string, string>> {
  const { [question]: _replaced, ...others } = answers
  return answer === null ? others : { ...others, [question]: answer }
}

function withGroups(draft: Draft, ids: readonly string[], change: (group: DraftGroup) => DraftGroup): Draft {
  return { ...draft, groups: draft.groups.map((group) => (ids.includes(group.id) ? change(group) : group)) }
}

const namesIn = (draft: Draft): readonly string[] => draft.groups.map(({ name }) => name)

function withNewGroup(draft: Draft, group: Omit<DraftGroup, 'id'>): Session {
  if (draft.groups.length >= mostGroups) return startedWith(draft)
  const highest = Math.max(0, ...draft.groups.map(({ id }) => Number(id.slice(1)) || 0))
  return startedWith({ ...draft, groups: [...draft.groups, { ...group, id: `g${highest + 1}` }] })
}

/** Everything but the head count, which another group hardly shares. */
function withCopy(session: Session, id: string): Session {
  const { draft } = session
  const { name, build, answers } = draft.groups.find((group) => group.id === id) ?? {}
  if (name === undefined || build === undefined || answers === undefined) return session
  return withNewGroup(draft, { name: copyName(name, namesIn(draft)), users: '', build, answers })
}

function copyName(name: string, taken: readonly string[]): string {
  if (/^\d*$/.test(name)) return freeNumber(taken)
  const stem = name
    .replace(/ \(\d+\)$/, '')
    .slice(0, 114)
    // Never half of a sign of two units.
    .replace(/[\uD800-\uDBFF]$/, '')
  const copies = Array.from({ length: mostGroups }, (_, place) => `${stem} (${place + 2})`)
  return copies.find((copy) => !taken.includes(copy)) ?? freeNumber(taken)
}

function withoutGroup(session: Session, id: string): Session {
  const { draft } = session
  const place = draft.groups.findIndex((group) => group.id === id)
  const group = draft.groups[place]
  if (!group || draft.groups.length === 1) return session
  return { ...startedWith({ ...draft, groups: draft.groups.toSpliced(place, 1) }), removed: { group, place } }
}

function withRestored(session: Session): Session {
  const { draft, removed } = session
  if (!removed || draft.groups.length >= mostGroups) return session
  return startedWith({ ...draft, groups: draft.groups.toSpliced(removed.place, 0, removed.group) })
}

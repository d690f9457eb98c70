import { assess } from '../../engine/assess'
import { chosenRunbook, type RunbookSteps } from '../../engine/runbook'
import { settle } from '../../engine/settle'
import type { AssessmentsWords } from '../../i18n/assessments-words'
import { foldForSearch } from '../../i18n/format'
import type { KeptAssessment } from '../../io/assessments'
import type { CoexistFile } from '../../io/file'
import type { KeptNotes } from '../../io/progress'
import { knowledge } from '../../knowledge'
import type { IsoDate } from '../../knowledge/types'
import { setupOf, userCountOf } from '../../wizard/draft-setup'

/** What the list says of an assessment. */
export interface Listed {
  readonly kept: KeptAssessment
  readonly name: string
  readonly groups: number
  /** Null where no group says how many. */
  readonly users: number | null
  /** What a search looks through. */
  readonly haystack: string
}

export function listed(kept: KeptAssessment, words: AssessmentsWords): Listed {
  const { title, groups } = kept.draft
  const names = groups.map(({ name }) => (/^\d+$/.test(name) ? words.numberedGroup(name) : name))
  const counts = groups.flatMap(({ users }) => userCountOf(users) ?? [])
  return {
    kept,
    name: title.trim() === '' ? words.untitled(names.slice(0, mostNamed)) : title.trim(),
    groups: groups.length,
    users: counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0),
    haystack: foldForSearch([title, ...names].join('\n')),
  }
}

/** More groups make no better name. */
const mostNamed = 3

/** Those that hold every word searched for. */
export function matching(entries: readonly Listed[], search: string): readonly Listed[] {
  const sought = foldForSearch(search).split(' ')
  return entries.filter(({ haystack }) => sought.every((word) => haystack.includes(word)))
}

/** The last changed first. */
export const byChange = (one: KeptAssessment, other: KeptAssessment): number => other.savedAt.localeCompare(one.savedAt)

export interface StepCount {
  readonly done: number
  readonly steps: number
}

interface Counted {
  readonly kept: KeptAssessment
  readonly notes: KeptNotes
  readonly steps: RunbookSteps
  readonly today: IsoDate
}

/** How far the runbook of an assessment has come. */
export function stepCount({ kept, notes, steps, today }: Counted): StepCount {
  const setup = settle(knowledge, setupOf(kept.draft, today))
  const { plan } = chosenRunbook(knowledge, steps, { setup, assessment: assess(knowledge, setup), way: notes.way })
  return { done: plan.filter(({ id }) => notes.progress[id]?.done).length, steps: plan.length }
}

/** An assessment as a file holds it: what was typed and says nothing valid stays behind. */
export function fileOf({ draft, savedAt }: KeptAssessment, { progress }: KeptNotes, today: IsoDate): CoexistFile {
  const { asOf, ...undated } = setupOf(draft, today)
  return {
    coexist: 1,
    knowledge: knowledge.version,
    savedAt,
    setup: draft.asOf.trim() === '' ? undated : { ...undated, asOf },
    ...(Object.keys(progress).length > 0 && { progress }),
  }
}
